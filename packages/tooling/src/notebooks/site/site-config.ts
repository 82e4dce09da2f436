import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { observable } from "@observablehq/notebook-kit/vite";
import type { InlineConfig } from "vite";
import { NOTEBOOKS } from "../read-notebook.js";
import { editorPlugin } from "./editor-plugin.js";
import { navigate } from "./navigate.js";
import { offlinePlugin } from "./offline-plugin.js";

/** Where Notebook Kit keeps what its pages import as `observable:…`. */
const KIT = fileURLToPath(new URL("./", import.meta.resolve("@observablehq/notebook-kit")));

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
    server: { host: "127.0.0.1" },
    clearScreen: false,
  };
}
