import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { isOwnPage, readJson } from "./edit-guard.js";
import { saveCell } from "./save-cell.js";

const PAGE_SCRIPT = fileURLToPath(new URL("./editor-page.ts", import.meta.url));

/** Lets a reader edit cells on the served page: Control and Enter writes the notebook's file, and the page shows the new result. */
export function editorPlugin(): Plugin {
  return {
    name: "edit-cells",
    apply: "serve",
    transformIndexHtml: { order: "post", handler: () => [{ tag: "script", attrs: { type: "module", src: `/@fs${PAGE_SCRIPT}` }, injectTo: "body" }] },
    configureServer({ config, middlewares }) {
      middlewares.use("/__cell", (request, response) => {
        const answer = (status: number, message: string): void => {
          response.writeHead(status, { "content-type": "text/plain; charset=utf-8" });
          response.end(message);
        };
        if (!isOwnPage(request)) return answer(403, "Cells are saved from their own page only.");
        void readJson(request)
          .then((edit) => saveCell(config.root, edit))
          .then(({ status, message }) => answer(status, message))
          .catch(() => answer(500, "The cell could not be saved."));
      });
    },
  };
}
