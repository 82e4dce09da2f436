/** Kinds of colour blindness: no L, no M, no S cones. */
export const SIGHTS = ["protanopia", "deuteranopia", "tritanopia"] as const;
export type Sight = (typeof SIGHTS)[number];

type Triple = readonly [number, number, number];

/** Of linear RGB, at full severity. Source: Machado, Oliveira and Fernandes 2009, doi:10.1109/TVCG.2009.113, table of matrices. */
const MACHADO: Readonly<Record<Sight, readonly [Triple, Triple, Triple]>> = {
  protanopia: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deuteranopia: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritanopia: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
};

const map = ([a, b, c]: Triple, each: (value: number) => number): Triple => [each(a), each(b), each(c)];
const times = (matrix: readonly [Triple, Triple, Triple], [a, b, c]: Triple): Triple => {
  const row = ([x, y, z]: Triple): number => x * a + y * b + z * c;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
};

const linear = (colour: string): Triple => {
  const part = (at: number): number => Number.parseInt(colour.slice(at, at + 2), 16) / 255;
  return map([part(1), part(3), part(5)], (share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
};
const hex = (rgb: Triple): string => `#${map(rgb, (value) => Math.min(1, Math.max(0, value))).map((value) => Math.round(255 * (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055)).toString(16).padStart(2, "0")).join("")}`;

/** A colour as eyes of the given kind see it. */
export const simulate = (colour: string, sight: Sight): string => hex(times(MACHADO[sight], linear(colour)));

function lab(colour: string): Triple {
  const xyz = times([[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.072175], [0.0193339, 0.119192, 0.9503041]], linear(colour));
  const [x, y, z] = map([xyz[0] / 0.95047, xyz[1], xyz[2] / 1.08883], (value) => (value > 216 / 24389 ? Math.cbrt(value) : (24389 / 27 * value + 16) / 116));
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** How far two colours are apart (CIE 1976; 2.3 is just noticeable side by side). */
export function colourDistance(one: string, other: string): number {
  const [a, b] = [lab(one), lab(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
