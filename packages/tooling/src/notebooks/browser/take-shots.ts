import type { Page } from "playwright-core";

/** Pictures of a page as it stands: on a wide and a narrow screen, and as printed (PDF). */
export async function takeShots(page: Page, path: string): Promise<void> {
  const before = page.viewportSize() ?? { width: 1120, height: 900 };
  await page.screenshot({ path: `${path}.png`, fullPage: true });
  await page.setViewportSize({ width: 390, height: 800 });
  await page.screenshot({ path: `${path}.narrow.png`, fullPage: true });
  await page.setViewportSize(before);
  await page.pdf({ path: `${path}.pdf`, format: "A4", printBackground: true });
}
