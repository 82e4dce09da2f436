import { CoreError } from "@redheart/core/errors";

const NAMED: Readonly<Record<string, string>> = { white: "#ffffff", black: "#000000" };

function luminance(colour: string): number {
  const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(NAMED[colour] ?? colour)?.slice(1);
  if (hex === undefined) throw new CoreError("invalid_format", "contrastRatio: colour must be black, white or six hexadecimal digits; got another form", ["colour"]);
  const [red = 0, green = 0, blue = 0] = hex.map((part) => {
    const share = Number.parseInt(part, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * Contrast of two colours, from 1 (the same) to 21 (black on white).
 *
 * Formula: (lighter + 0.05) / (darker + 0.05) of the relative luminances.
 *
 * @throws {CoreError} `invalid_format`.
 * @source WCAG 2.2, "contrast ratio"
 * @example
 * ```ts
 * contrastRatio("#000000", "#ffffff") // => 21
 * ```
 */
export function contrastRatio(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
