import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { observable } from "@observablehq/notebook-kit/vite";
import type { InlineConfig } from "vite";
import { ROOT } from "../../files.js";
import { NOTEBOOKS } from "../read-notebook.js";
import { editorPlugin } from "./editor-plugin.js";
import { navigate } from "./navigate.js";
import { offlinePlugin } from "./offline-plugin.js";

/** Where Notebook Kit keeps what its pages import as `observable:…`. */
const KIT = fileURLToPath(new URL("./", import.meta.resolve("@observablehq/notebook-kit")));

/**
 * Sources that import everything a cell can: Vite looks for packages to prepare in a page's scripts, and cells are none. Found while a page
 * is open, a package would make it load anew.
 */
const SOURCES = ["render/src/notebook/browser.ts", "core/src/index.ts", "consultations/src/index.ts", "analytics/src/index.ts", "analytics/src/!(node)/index.ts"].map((path) => join(ROOT, "packages", path));

/** What a site is made from, and for. */
export interface SiteConfigOptions {
  /** Where the notebooks and their template stand. @defaultValue the repository's notebooks */
  readonly folder?: string;
  /** Whether a page opens with its code in sight. @defaultValue false */
  readonly showCode?: boolean;
}

/** How Vite serves and builds the notebooks: packages from their TypeScript source, nothing from the network, on this computer alone. */
export function siteConfig({ folder = NOTEBOOKS, showCode = false }: SiteConfigOptions = {}): InlineConfig {
  const kit = observable({ template: join(folder, "template.html"), transformTemplate: (template, { filename }) => navigate(template, { file: filename, folder, showCode }) });
  return {
    configFile: false,
    root: folder,
    base: "./",
    appType: "mpa",
    plugins: [offlinePlugin(), kit, editorPlugin()],
    resolve: {
      alias: [{ find: /^observable:(.*)$/, replacement: `${KIT}$1` }],
      conditions: ["@redheart/source", "module", "browser", "development|production"],
    },
    optimizeDeps: { entries: SOURCES, include: ["observable:runtime", "arquero"] },
    server: { host: "127.0.0.1" },
    clearScreen: false,
  };
}
