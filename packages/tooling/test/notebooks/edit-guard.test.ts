import { describe, expect, it } from "vitest";
import { isOwnPage, readJson } from "../../src/notebooks/site/edit-guard.js";

const headers = { host: "127.0.0.1:5173", origin: "http://127.0.0.1:5173", "content-type": "application/json", "sec-fetch-site": "same-origin" };

describe("isOwnPage", () => {
  it("knows the page that this server has served", () => {
    expect(isOwnPage({ method: "POST", headers })).toBe(true);
    expect(isOwnPage({ method: "POST", headers: { ...headers, host: "localhost:5173", origin: "http://localhost:5173" } })).toBe(true);
  });

  it.each([
    ["another method", "GET", {}],
    ["a foreign origin", "POST", { origin: "http://elsewhere.example" }],
    ["no origin", "POST", { origin: undefined }],
    ["another server of this computer", "POST", { origin: "http://127.0.0.1:8080" }],
    ["a name that was bound to this computer", "POST", { host: "elsewhere.example", origin: "http://elsewhere.example" }],
    ["a form's content type", "POST", { "content-type": "text/plain" }],
    ["a cross-site request by the browser's own word", "POST", { "sec-fetch-site": "cross-site" }],
  ] as const)("refuses %s", (_what, method, change) => {
    expect(isOwnPage({ method, headers: { ...headers, ...change } })).toBe(false);
  });
});

describe("readJson", () => {
  const sent = async function* (...parts: string[]): AsyncGenerator<Buffer> {
    for (const part of parts) yield Buffer.from(part);
  };

  it("puts the parts together", async () => {
    expect(await readJson(sent('{"a":', "1}"))).toEqual({ a: 1 });
  });

  it("gives nothing for what is no JSON or too large", async () => {
    expect(await readJson(sent("{"))).toBeUndefined();
    expect(await readJson(sent(`"${"x".repeat(150_000)}`, `${"x".repeat(150_000)}"`))).toBeUndefined();
  });
});
