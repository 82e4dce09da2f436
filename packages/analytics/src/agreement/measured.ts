import { CoreError } from "@redheart/core/errors";
import type { Agreement } from "./agreement.js";

/** A coefficient, or the reason why the data give none. */
export type Measured = ({ readonly status: "measured" } & Agreement) | { readonly status: "undefined"; readonly code: "empty_sample" | "no_variation"; readonly reason: string };

/** Turns the two errors that data without variation or without units give into a stated result. */
export function measured(measure: () => Agreement): Measured {
  try {
    return { status: "measured", ...measure() };
  } catch (error) {
    if (error instanceof CoreError && (error.code === "empty_sample" || error.code === "no_variation")) return { status: "undefined", code: error.code, reason: error.message };
    throw error;
  }
}
