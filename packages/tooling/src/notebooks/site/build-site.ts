import { join, resolve } from "node:path";
import { build, type Plugin } from "vite";
import { NOTEBOOKS, notebookNames } from "../read-notebook.js";
import { siteConfig } from "./site-config.js";

/** Where a site goes, and who watches it grow. */
export interface BuildSiteOptions {
  /** Folder of the site; emptied first. */
  readonly out: string;
  /** Called with what is being done. */
  readonly onProgress?: (message: string) => void;
}

const progress = (onProgress: (message: string) => void, pages: number): Plugin => ({
  name: "progress",
  buildStart: () => onProgress(`reading ${pages} pages and what they import`),
  renderStart: () => onProgress("writing pages, scripts and fonts"),
});

/**
 * Builds the notebooks as a static site: any file server can show it, and it asks nothing of the network.
 *
 * @returns The site's pages, the contents page first.
 */
export async function buildSite({ out, onProgress = () => undefined }: BuildSiteOptions): Promise<string[]> {
  const folder = resolve(out);
  const pages = ["index.html", ...notebookNames()];
  const { plugins = [], ...config } = siteConfig();
  await build({
    ...config,
    plugins: [...plugins, progress(onProgress, pages.length)],
    logLevel: "error",
    build: { outDir: folder, emptyOutDir: true, chunkSizeWarningLimit: 4000, modulePreload: { polyfill: false }, rollupOptions: { input: pages.map((page) => join(NOTEBOOKS, page)) } },
  });
  return pages.map((page) => join(folder, page));
}
