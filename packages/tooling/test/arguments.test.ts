import { afterEach, describe, expect, it, vi } from "vitest";
import { givenArguments } from "../src/arguments.js";

afterEach(() => vi.unstubAllGlobals());

describe("what a command was given", () => {
  it("is without the dashes that pnpm hands on", () => {
    vi.stubGlobal("process", { ...process, argv: ["node", "main.ts", "--", "folder", "--write"] });
    expect(givenArguments()).toEqual(["folder", "--write"]);
  });
});
