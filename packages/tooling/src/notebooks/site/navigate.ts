import { basename } from "node:path";
import { notebookNames, readNotebook } from "../read-notebook.js";

/** Where a page stands, and how it opens. */
export interface NavigateOptions {
  readonly file: string;
  readonly folder: string;
  readonly showCode: boolean;
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/**
 * Fills a page's template: links to the contents, the notebook before and the one after; whether its code is in sight.
 *
 * Fills the comments `<!-- before -->` and `<!-- after -->` and the attribute `data-code`.
 */
export function navigate(template: string, { file, folder, showCode }: NavigateOptions): string {
  const names = notebookNames(folder);
  const at = names.indexOf(basename(file));
  const link = (name: string | undefined, rel: string, words: (title: string) => string): string =>
    name === undefined ? "" : `<a rel="${rel}" href="./${name}">${words(escaped(readNotebook(name, folder).title))}</a>`;
  const numbered = at >= 0;
  return template
    .replace("<!-- before -->", numbered ? link(names[at - 1], "prev", (title) => `← ${title}`) : "")
    .replace("<!-- after -->", numbered ? link(names[at + 1], "next", (title) => `${title} →`) : "")
    .replace('data-code="hidden"', `data-code="${showCode ? "shown" : "hidden"}"`);
}
