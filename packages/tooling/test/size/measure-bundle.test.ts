import { describe, expect, it } from "vitest";
import { BUDGETS } from "../../src/size/budgets.js";
import { measureBundle } from "../../src/size/measure-bundle.js";

const errors = { name: "errors", code: 'export * from "@redheart/core/errors"', limit: 1_000, without: [] };

describe("measureBundle", () => {
  it("counts what an app would load, fewer bytes after gzip than before", async () => {
    const { minified, gzip, problems } = await measureBundle(errors, { fromSource: true });
    expect(gzip).toBeGreaterThan(50);
    expect(gzip).toBeLessThan(minified);
    expect(problems).toEqual([]);
  });

  it("reports a budget that is broken, with both figures", async () => {
    const { gzip, problems } = await measureBundle({ ...errors, limit: 10 }, { fromSource: true });
    expect(problems).toEqual([`is ${gzip} bytes after gzip, over its limit of 10`]);
  });

  it("reports a module that must not be there", async () => {
    const { problems } = await measureBundle({ ...errors, without: ["/shared/errors"] }, { fromSource: true });
    expect(problems).toEqual(["holds sharederrors, which it must not"]);
  });

  it("sees a peer that stays outside the bundle", async () => {
    const { problems } = await measureBundle({ name: "finding", code: 'export { Finding } from "@redheart/core"', limit: 100_000, without: ["/zod/"] }, { fromSource: true });
    expect(problems).toEqual(["holds zod, which it must not"]);
  });
});

describe("budgets", () => {
  it("name each import once", () => {
    expect(new Set(BUDGETS.map(({ name }) => name)).size).toBe(BUDGETS.length);
  });
});
