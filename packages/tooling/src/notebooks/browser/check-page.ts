import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

/** What stands on a page after it was checked, for the report. */
export interface PageCheck {
  readonly problems: readonly string[];
  readonly charts: number;
  readonly tables: number;
  readonly controls: number;
}

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

interface AxeViolation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly target: readonly unknown[] }[];
}

/** Accessibility violations that axe-core calls serious or critical. */
async function accessibilityProblems(page: Page): Promise<string[]> {
  await page.evaluate(readFileSync(AXE, "utf8"));
  const violations = await page.evaluate<readonly AxeViolation[]>("axe.run(document, { resultTypes: ['violations'] }).then((result) => result.violations)");
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, impact, nodes }) => `axe: ${id} (${impact}), ${nodes.length} times, first at ${String(nodes[0]?.target[0])}`);
}

/** Charts that are empty or that a screen reader could not tell about. */
async function chartProblems(page: Page): Promise<string[]> {
  const charts = await page.locator("figure[data-chart]").evaluateAll((figures) =>
    figures.map((figure) => ({
      label: figure.querySelector("[role=graphics-document]")?.getAttribute("aria-label") ?? "",
      marks: figure.querySelectorAll("svg [role=graphics-symbol], svg [role=button]").length,
      pictures: figure.querySelectorAll(".vega-embed svg").length,
    })),
  );
  return charts.flatMap(({ label, marks, pictures }, at) => (pictures === 1 && marks > 0 && label.length > 20 ? [] : [`chart ${at + 1}: ${pictures} pictures, ${marks} marks, description of ${label.length} characters`]));
}

/** Cells that failed, that wait for ever, or that show a raw object where a reader expects a result. */
async function cellProblems(page: Page): Promise<string[]> {
  const errors = await page.locator(".observablehq--error").allInnerTexts();
  const raw = (await page.locator(".observablehq--inspect").allInnerTexts()).filter((text) => text.trim() !== "");
  const empty = await page.locator("main > .observablehq--cell").evaluateAll((cells) => cells.filter((cell) => cell.querySelector(".observablehq--running, .observablehq--pending") !== null).map(({ id }) => id));
  return [...errors.map((text) => `cell error: ${text}`), ...raw.map((text) => `raw output: ${text.slice(0, 80)}`), ...empty.map((id) => `${id} never ended`)];
}

/** Words that stick out of the page at its present width. */
async function overflow(page: Page): Promise<string[]> {
  const { wide, width } = await page.evaluate(() => ({ wide: document.documentElement.scrollWidth, width: document.documentElement.clientWidth }));
  return wide > width + 1 ? [`the page is ${wide} px wide in a window of ${width} px`] : [];
}

/** Checks what a reader sees of a page that has settled. */
export async function checkPage(page: Page): Promise<PageCheck> {
  const problems = [...(await cellProblems(page)), ...(await chartProblems(page)), ...(await overflow(page)), ...(await accessibilityProblems(page))];
  const narrow = { width: 390, height: 800 };
  const { width = 1120, height = 900 } = page.viewportSize() ?? {};
  await page.setViewportSize(narrow);
  problems.push(...(await overflow(page)));
  await page.setViewportSize({ width, height });
  const count = (selector: string): Promise<number> => page.locator(selector).count();
  return { problems, charts: await count("figure[data-chart]"), tables: await count("main table"), controls: await count("main form:not(.vega-bindings)") };
}
