import type { Locator, Page } from "playwright-core";
import { settle } from "./open-page.js";

const resultsOf = (page: Page): Promise<string> =>
  page.locator("main").evaluate((main) => [...main.querySelectorAll("p, li, table, svg text, svg path, caption, summary")].map((element) => element.textContent + (element.getAttribute("d") ?? "")).join("\n"));

/** How often to wait for the page to come to rest before nothing is taken to follow: a busy computer is slow to begin. */
const PATIENCE = 12;

/** Runs a change and says whether the page's results followed. */
async function follows(page: Page, change: () => Promise<unknown>): Promise<boolean> {
  const before = await resultsOf(page);
  await change();
  for (let waited = 0; waited < PATIENCE; waited++) {
    await settle(page);
    if ((await resultsOf(page)) !== before) return true;
  }
  return false;
}

const nameOf = async (control: Locator): Promise<string> => (await control.evaluate((element) => element.closest("form")?.textContent ?? "")).trim().slice(0, 60);

/** Slides to a value; to the far end, the one furthest from where it stands, when none is given. */
const slide = (control: Locator, to?: string): Promise<void> =>
  control.evaluate((element, value) => {
    const range = element as HTMLInputElement;
    range.value = value ?? (Number(range.value) - Number(range.min) > Number(range.max) - Number(range.value) ? range.min : range.max);
    range.dispatchEvent(new Event("input", { bubbles: true }));
  }, to);

/** Picks an option; the last that is not the present one, when none is given. */
const pick = async (control: Locator, to?: string): Promise<void> => {
  const values = await control.locator("option").evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  const now = await control.inputValue();
  await control.selectOption(to ?? values.findLast((value) => value !== now) ?? now);
};

/** Ticks what is not ticked: the last choice of a group, or a box of its own. */
const tick = (control: Locator): Promise<void> => control.check();

/** Writes into a field as a reader would who has only one sentence. */
const write = (control: Locator, to = "Open a shelter for girls in every district"): Promise<void> => control.fill(to);

/** Picks the second mark of a chart as a reader without a mouse does, and says what went wrong. */
async function pickByKeyboard(page: Page, chart: Locator, name: string): Promise<string[]> {
  const marks = chart.locator("svg [role=button]");
  if ((await marks.count()) === 0) return [];
  await marks.first().focus();
  await page.keyboard.press("ArrowDown");
  const reached = await page.evaluate(() => document.activeElement?.getAttribute("role") === "button" && document.activeElement.getAttribute("tabindex") === "0");
  const picked = await follows(page, () => page.keyboard.press("Enter"));
  const dropped = await follows(page, () => page.keyboard.press("Escape"));
  await marks.first().blur();
  return [...(reached ? [] : [`no mark of ${name} can be reached by arrow keys`]), ...(picked ? [] : [`nothing follows a pick in ${name}`]), ...(dropped ? [] : [`a pick in ${name} cannot be dropped`])];
}

/**
 * Picks a mark in every chart that offers it, then moves every slider, ticks choices, writes into text fields and changes every
 * drop-down list of a page.
 *
 * @returns One line for each control or chart that changed nothing on the page.
 */
export async function useControls(page: Page): Promise<{ readonly problems: string[]; readonly used: number }> {
  const problems: string[] = [];
  let used = 0;
  const charts = page.locator("figure[data-chart]");
  for (let at = 0; at < (await charts.count()); at++) {
    const found = await pickByKeyboard(page, charts.nth(at), `chart ${at + 1}`);
    problems.push(...found);
    used += (await charts.nth(at).locator("svg [role=button]").count()) > 0 ? 1 : 0;
  }
  for (const [selector, change] of [
    ["main form input[type=range]", slide],
    ["main form select:has(option:nth-child(2))", pick],
    ["main form input[type=radio]:not(:checked)", tick],
    ["main form input[type=checkbox]:not(:checked)", tick],
    ["main form textarea", write],
  ] as const) {
    const count = await page.locator(selector).count();
    for (let at = 0; at < count; at++) {
      // The control of a cell that ran again is another one; a choice that was ticked is no longer among the unticked.
      const control = page.locator(selector).nth(selector.endsWith(":not(:checked)") ? 0 : at);
      if ((await control.count()) === 0) break;
      const name = await nameOf(control);
      const before = selector.includes("checked") ? undefined : await control.inputValue();
      if (!(await follows(page, () => change(control)))) problems.push(`nothing follows the control “${name}”`);
      used++;
      // It is put back: at its far end it may leave the controls after it nothing to change.
      if (before === undefined) continue;
      await change(control, before);
      await settle(page);
    }
  }
  return { problems, used };
}
