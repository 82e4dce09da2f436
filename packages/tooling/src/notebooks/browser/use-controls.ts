import type { Locator, Page } from "playwright-core";
import { settle } from "./open-page.js";

const resultsOf = (page: Page): Promise<string> =>
  page.locator("main").evaluate((main) => [...main.querySelectorAll("p, li, table, svg text, svg path, caption, summary")].map((element) => element.textContent + (element.getAttribute("d") ?? "")).join("\n"));

/** Runs a change and says whether the page's results followed. */
async function follows(page: Page, change: () => Promise<unknown>): Promise<boolean> {
  const before = await resultsOf(page);
  await change();
  await settle(page);
  return (await resultsOf(page)) !== before;
}

const nameOf = async (control: Locator): Promise<string> => (await control.evaluate((element) => element.closest("form")?.textContent ?? "")).trim().slice(0, 60);

/** Slides to the far end: the value furthest from where it stands. */
const slide = (control: Locator): Promise<void> =>
  control.evaluate((element) => {
    const range = element as HTMLInputElement;
    range.value = Number(range.value) - Number(range.min) > Number(range.max) - Number(range.value) ? range.min : range.max;
    range.dispatchEvent(new Event("input", { bubbles: true }));
  });

/** Picks the last option that is not the present one. */
const pick = async (control: Locator): Promise<void> => {
  const values = await control.locator("option").evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  const now = await control.inputValue();
  await control.selectOption(values.findLast((value) => value !== now) ?? now);
};

/**
 * Moves every slider and changes every drop-down list of a page.
 *
 * @returns One line for each control that changed nothing on the page.
 */
export async function useControls(page: Page): Promise<{ readonly problems: string[]; readonly used: number }> {
  const problems: string[] = [];
  let used = 0;
  for (const [selector, change] of [["main form input[type=range]", slide], ["main form select", pick]] as const) {
    const count = await page.locator(selector).count();
    for (let at = 0; at < count; at++) {
      const control = page.locator(selector).nth(at);
      if (!(await follows(page, () => change(control)))) problems.push(`nothing follows the control “${await nameOf(control)}”`);
      used++;
    }
  }
  return { problems, used };
}
