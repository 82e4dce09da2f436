import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { NOTEBOOKS } from "../read-notebook.js";
import { serveNotebooks } from "../site/serve-notebooks.js";
import { openPage, settle } from "./open-page.js";

/** What the edit changes in the notebook, and what the page then has to show. */
export interface EditInPlace {
  readonly notebook: string;
  readonly cellId: number;
  readonly from: string;
  readonly to: string;
  readonly shows: string;
}

/**
 * Edits a cell on its page, in a copy of the notebooks served live: the file must change and the page must show the new result; code
 * that cannot be read must be refused with the file untouched.
 */
export async function editInPlace(browser: Browser, { notebook, cellId, from, to, shows }: EditInPlace): Promise<string[]> {
  const folder = mkdtempSync(join(NOTEBOOKS, ".edited-"));
  for (const name of [notebook, "index.html", "template.html", "page.css"]) cpSync(join(NOTEBOOKS, name), join(folder, name));
  const { server, url } = await serveNotebooks({ folder, port: 5199 });
  try {
    const { page, problems } = await openPage(browser, url, notebook);
    const file = (): string => readFileSync(join(folder, notebook), "utf8");
    const box = page.locator(".cell-editor");
    const type = async (change: (code: string) => string): Promise<void> => {
      await page.locator(`[data-cell="${cellId}"]`).click();
      await box.fill(change(await box.inputValue()));
      await box.press("Control+Enter");
    };
    const untouched = file();
    await type((code) => `${code} (`);
    await page.locator(".cell-note-error").waitFor();
    if (file() !== untouched) problems.push("an edit that cannot be read was saved");
    const refused = problems.filter((problem) => !problem.includes("422"));
    await box.press("Escape");
    await type((code) => code.replace(from, to));
    await page.getByText(shows).first().waitFor().catch(() => refused.push(`the page does not show “${shows}” after the edit`));
    if (!file().includes(to)) refused.push("the edit was not written to the notebook");
    await settle(page);
    await page.context().close();
    return refused;
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
