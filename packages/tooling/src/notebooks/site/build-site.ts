import { existsSync, realpathSync } from "node:fs";
import { join, resolve } from "node:path";
import { CoreError } from "@redheart/core";
import { build, type BuildOptions, type Plugin } from "vite";
import { ROOT } from "../../files.js";
import { NOTEBOOKS, notebookNames } from "../read-notebook.js";
import { siteConfig } from "./site-config.js";

/** Our own folder for a site. */
const SITE = join(ROOT, "out/site");

/** Where a site goes, and who watches it grow. */
export interface BuildSiteOptions {
  /** Folder of the site. What else is there stays, but for our own folder: that is emptied. @defaultValue out/site */
  readonly out?: string;
  /** Called with what is being done. */
  readonly onProgress?: (message: string) => void;
}

const progress = (onProgress: (message: string) => void, pages: number): Plugin => ({
  name: "progress",
  buildStart: () => onProgress(`reading ${pages} pages and what they import`),
  renderStart: () => onProgress("writing pages, scripts and fonts"),
});

/**
 * Where Vite writes pages to, and whether it empties the folder.
 *
 * @throws {CoreError} `invalid_option` where the pages would be written over the notebooks.
 */
export function targetOf(out: string): Required<Pick<BuildOptions, "outDir" | "emptyOutDir">> {
  const outDir = resolve(out);
  if (existsSync(outDir) && realpathSync(outDir) === realpathSync(NOTEBOOKS)) throw new CoreError("invalid_option", "notebooks: the site's folder must be another than that of the notebooks; got that one", ["out"]);
  return { outDir, emptyOutDir: outDir === SITE };
}

/**
 * Builds the notebooks as a static site: any file server can show it, and it asks nothing of the network.
 *
 * @returns The site's pages, the contents page first.
 * @throws {CoreError} `invalid_option` where the folder is that of the notebooks.
 */
export async function buildSite({ out = SITE, onProgress = () => undefined }: BuildSiteOptions = {}): Promise<string[]> {
  const target = targetOf(out);
  const pages = ["index.html", ...notebookNames()];
  const { plugins = [], ...config } = siteConfig();
  await build({
    ...config,
    plugins: [...plugins, progress(onProgress, pages.length)],
    logLevel: "error",
    build: { ...target, chunkSizeWarningLimit: 4000, modulePreload: { polyfill: false }, rollupOptions: { input: pages.map((page) => join(NOTEBOOKS, page)) } },
  });
  return pages.map((page) => join(target.outDir, page));
}
