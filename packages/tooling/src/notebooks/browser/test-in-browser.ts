import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { buildSite } from "../site/build-site.js";
import { checkPage } from "./check-page.js";
import { editInPlace } from "./edit-in-place.js";
import { findChromium } from "./find-chromium.js";
import { openPage } from "./open-page.js";
import { serveFolder } from "./serve-folder.js";
import { takeShots } from "./take-shots.js";
import { useControls } from "./use-controls.js";

/** Options of {@link testInBrowser}. */
export interface BrowserTestOptions {
  /** Pages to open. @defaultValue the contents page and every notebook */
  readonly names?: readonly string[];
  /** Folder for pictures of the pages, on screen and in print; none are taken when absent. */
  readonly shots?: string | undefined;
}

const EDIT = {
  notebook: "01-what-the-meetings-said.html", cellId: 5, from: '"Findings of each meeting by kind"', to: '"Findings of each meeting, as edited"', shows: "as edited",
} as const;

async function testPage(browser: Browser, base: string, name: string, shots: string | undefined): Promise<string[]> {
  const start = performance.now();
  const { page, problems } = await openPage(browser, base, name);
  const seen = await checkPage(page);
  if (shots !== undefined) await takeShots(page, join(shots, name.replace(".html", "")));
  const controls = await useControls(page);
  const all = [...problems, ...seen.problems, ...controls.problems];
  await page.context().close();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${all.length === 0 ? "ok  " : "FAIL"} ${name}  ${seen.charts} charts, ${seen.tables} tables, ${seen.controls} controls in ${controls.used} uses, ${seconds} s`);
  return all.map((problem) => `${name}: ${problem}`);
}

/** Pages open at once: each waits for its own quiet most of the time. */
const AT_ONCE = 3;

/** Runs tasks a few at a time; results in the order of the tasks. */
async function fewAtOnce<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  const queue = tasks.entries();
  const work = async (): Promise<void> => {
    for (const [at, task] of queue) results[at] = await task();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return results;
}

async function testEdit(browser: Browser): Promise<string[]> {
  const problems = await editInPlace(browser, EDIT).catch((error: unknown) => [String(error)]);
  console.log(`${problems.length === 0 ? "ok  " : "FAIL"} a cell edited in place is saved and shown; code that cannot be read is refused`);
  return problems.map((problem) => `edit in place: ${problem}`);
}

/**
 * Builds the site and opens every page in Chromium with the network shut: no error, no empty chart, no serious accessibility violation,
 * nothing wider than the window, every slider and list works; then edits a cell in place on the live server.
 *
 * @returns One line a problem; none when all is well.
 */
export async function testInBrowser({ names, shots }: BrowserTestOptions = {}): Promise<string[]> {
  const executablePath = findChromium();
  if (executablePath === undefined) return ["Browser tests: 0 passed, 1 failed: no Chromium was found. Install it (Debian: apt-get install chromium), or name it in the variable CHROMIUM"];
  if (shots !== undefined) mkdirSync(shots, { recursive: true });
  const out = mkdtempSync(join(tmpdir(), "redheart-site-"));
  const pages = (await buildSite({ out })).map((file) => basename(file)).filter((name) => names === undefined || names.includes(name));
  const site = await serveFolder(out);
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    const tests = pages.map((name) => () => testPage(browser, site.url, name, shots).catch((error: unknown) => [`${name}: ${String(error)}`]));
    const results = await fewAtOnce(names === undefined ? [...tests, () => testEdit(browser)] : tests);
    const failed = results.filter((problems) => problems.length > 0).length;
    console.log(`Browser tests: ${results.length - failed} passed, ${failed} failed`);
    return results.flat();
  } finally {
    await browser.close();
    await site.close();
    rmSync(out, { recursive: true, force: true });
  }
}
