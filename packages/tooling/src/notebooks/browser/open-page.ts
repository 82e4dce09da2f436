import type { Browser, BrowserContextOptions, Page } from "playwright-core";

/** A page with all that went wrong on it. */
export interface WatchedPage {
  readonly page: Page;
  /** Errors of the console and of scripts, and requests to elsewhere, which are refused. */
  readonly problems: string[];
}

/** Opens a page of `base` with the network shut: every request that leaves the server at `base` is refused and reported. */
export async function openPage(browser: Browser, base: string, path: string, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const problems: string[] = [];
  const context = await browser.newContext({ viewport: { width: 1120, height: 900 }, ...options });
  await context.route("**/*", (route) => {
    const url = route.request().url();
    if (url.startsWith(base) || /^(?:data|blob):/.test(url)) return route.continue();
    problems.push(`asks the network for ${url}`);
    return route.abort();
  });
  await context.addInitScript("globalThis.__name = (value) => value"); // tsx names functions by a helper that a page lacks
  context.setDefaultTimeout(90_000); // a busy computer of two cores draws slowly
  const page = await context.newPage();
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => problems.push(`script: ${String(error)}`));
  await page.goto(base + path, { waitUntil: "load" });
  await settle(page);
  return { page, problems };
}

/** Waits until the page has stopped changing: no request under way and no new element for a while. */
export async function settle(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        const quiet = (): ReturnType<typeof setTimeout> => setTimeout(() => (watcher.disconnect(), done()), 300);
        let timer = quiet();
        const watcher = new MutationObserver(() => {
          clearTimeout(timer);
          timer = quiet();
        });
        watcher.observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true });
      }),
  );
}
