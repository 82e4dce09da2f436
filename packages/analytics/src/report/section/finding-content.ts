import type { Finding } from "@redheart/core";
import type { Span } from "../document/block.js";

/** A finding's text in its own language. */
export const findingContent = ({ text, language }: Finding): Span => ({ kind: "span", text, language });
