import { existsSync } from "node:fs";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

/**
 * Path of a Chromium on this machine: the one that `CHROMIUM` names, else the first at a usual place; undefined where there is none.
 *
 * @param named The value of `CHROMIUM`.
 */
export const findChromium = (named: string | undefined = process.env["CHROMIUM"]): string | undefined => (named === undefined || named === "" ? PLACES : [named]).find((path) => existsSync(path));
