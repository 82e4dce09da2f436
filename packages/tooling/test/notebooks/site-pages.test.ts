import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Plugin } from "vite";
import { describe, expect, it } from "vitest";
import { NOTEBOOKS, notebookNames } from "../../src/notebooks/read-notebook.js";
import { targetOf } from "../../src/notebooks/site/build-site.js";
import { navigate } from "../../src/notebooks/site/navigate.js";
import { offlinePlugin } from "../../src/notebooks/site/offline-plugin.js";

const HOST = "https://cdn.example";
const transform = offlinePlugin().transform as unknown as (code: string, id: string) => ReturnType<Extract<Plugin["transform"], () => unknown>>;

describe("offlinePlugin", () => {
  it("leaves no address of the network in the kit's own library", () => {
    const result = transform(`export const d3 = () => import("${HOST}/npm/d3/+esm");\nlink.href = "${HOST}/npm/tex/x.css";`, "/notebook-kit/runtime/library.js") as { code: string };
    expect(result.code).not.toContain("https:");
    expect(result.code).toContain("d3 is not part of these notebooks");
  });

  it("replaces a module that only wraps another one from the network", () => {
    const result = transform(`import Zip from "${HOST}/npm/zip/+esm";\nexport { Zip };`, "/notebook-kit/runtime/zip.js") as { code: string };
    expect(result.code).toMatch(/^throw new Error\("zip is not part/);
  });

  it("leaves everything else alone", () => {
    expect(transform(`const a = "${HOST}/npm/x"`, "/packages/core/src/a.ts")).toBeUndefined();
    expect(transform("const a = 1", "/notebook-kit/a.js")).toBeUndefined();
  });
});

describe("the folder of a site", () => {
  it("is emptied only where it is our own", () => {
    expect(targetOf(join(NOTEBOOKS, "../out/site/")).emptyOutDir).toBe(true);
    for (const folder of ["docs", "..", "/srv/pages"]) expect(targetOf(join(NOTEBOOKS, folder)).emptyOutDir).toBe(false);
  });

  it("is not that of the notebooks, which the pages would be written over", () => {
    expect(() => targetOf(`${NOTEBOOKS}/../notebooks/`)).toThrowError(expect.objectContaining({ code: "invalid_option" }));
  });

  it("is not a link to that of the notebooks either", () => {
    const folder = mkdtempSync(join(tmpdir(), "redheart-site-"));
    symlinkSync(NOTEBOOKS, join(folder, "link"));
    expect(() => targetOf(join(folder, "link"))).toThrowError(expect.objectContaining({ code: "invalid_option" }));
    rmSync(folder, { recursive: true });
  });
});

describe("navigate", () => {
  const template = '<html data-code="hidden"><!-- before --><!-- after -->';
  const at = (file: string): string => navigate(template, { file, folder: NOTEBOOKS, showCode: true });

  it("links the neighbours of a notebook, and none of the contents page", () => {
    const names = notebookNames();
    expect(at(`${NOTEBOOKS}/${names[1]}`)).toContain(`<a rel="prev" href="./${names[0]}">`);
    expect(at(`${NOTEBOOKS}/${names[0]}`)).toContain(`<a rel="next" href="./${names[1]}">`);
    expect(at(`${NOTEBOOKS}/index.html`)).toBe('<html data-code="shown">');
  });
});
