import { describe, expect, it } from "vitest";
import { adjustedRandIndex, clusterStability, clusterTerms, gsdmm, nmf, npmiCoherence, sphericalKMeans, termCounts, tfIdf } from "@redheart/analytics";
import { seededRandom } from "@redheart/analytics/statistics";
import reference from "../../reference/discovery.json" with { type: "json" };
import { exactChances } from "./exact-chances.js";
import { plantedTexts } from "./planted-texts.js";

const { findings, truth } = plantedTexts({ themes: 5, each: 40, seed: 3 });
const counts = termCounts(findings);
const weights = tfIdf(counts);
const random = () => seededRandom(11);
const empty = termCounts([{ text: "", language: "en" }]);

describe("sphericalKMeans", () => {
  it("recovers planted themes but for one pair run together", () => {
    expect(adjustedRandIndex(sphericalKMeans(weights, { clusters: 5, random: random() }).labels, truth)).toBeGreaterThan(0.7);
  });

  it("gives centres of length 1 and every cluster a row", () => {
    const { centres, labels } = sphericalKMeans(weights, { clusters: 60, random: random() });
    expect(new Set(labels).size).toBe(60);
    for (let cluster = 0; cluster < 60; cluster++) expect(Math.hypot(...centres.filter((_, at) => at % 60 === cluster))).toBeCloseTo(1, 9);
  });

  it("finds the centres on a sample where there are many rows", () => {
    expect(adjustedRandIndex(sphericalKMeans(weights, { clusters: 5, random: random(), sampleSize: 80 }).labels, truth)).toBeGreaterThan(0.6);
  });

  it.each([1, 2, 30])("states the cohesion of the labels and centres that it returns, after %i rounds at most", (rounds) => {
    const { centres, clusters, cohesion, labels } = sphericalKMeans(weights, { clusters: 7, random: random(), rounds });
    let cosines = 0;
    for (const [row, label] of labels.entries())
      for (let at = weights.starts[row] as number; at < (weights.starts[row + 1] as number); at++) cosines += (weights.values[at] as number) * (centres[(weights.indices[at] as number) * clusters + label] as number);
    expect(cohesion).toBeCloseTo(cosines / weights.rows, 12);
  });

  it("uses fewer clusters where there are fewer rows, and none for empty rows", () => {
    const { clusters, labels } = sphericalKMeans(tfIdf(termCounts([...findings.slice(0, 2), { text: "", language: "en" }])), { clusters: 9, random: random() });
    expect([clusters, labels[2], new Set(labels).size]).toEqual([2, -1, 3]);
    expect([...sphericalKMeans(empty, { clusters: 3, random: random() }).labels]).toEqual([-1]);
  });
});

describe("gsdmm", () => {
  it("recovers planted themes", () => {
    expect(adjustedRandIndex(gsdmm(counts, { clusters: 5, random: random() }).labels, truth)).toBeGreaterThan(0.95);
  });

  it("leaves clusters empty that nothing needs", () => {
    expect(new Set(gsdmm(counts, { clusters: 30, random: random(), beta: 0.1 }).labels).size).toBeLessThan(16);
  });

  it("gives the same labels for the same stream, byte for byte", () => {
    const [one, other] = [gsdmm(counts, { clusters: 5, random: random() }), gsdmm(counts, { clusters: 5, random: random() })];
    expect(one).toEqual(other);
  });

  it("states certainties as probabilities, in long texts too", () => {
    const long = termCounts(["bed ".repeat(3_000), "police ".repeat(3_000), "bed police ".repeat(1_500)].map((text) => ({ text, language: "en" })));
    const { certainty, labels } = gsdmm(long, { clusters: 2, random: random() });
    for (const chance of certainty) expect(chance > 0 && chance <= 1).toBe(true);
    expect(labels[0]).not.toBe(labels[1]);
  });

  it("states the exact chance of the clusters it ends with, however much of a chance a long text takes and gives back", () => {
    const draw = random();
    const words = ["bed", "night", "police", "bribe", "school", "court"];
    const texts = Array.from({ length: 12 }, () => words.map((word) => `${word} `.repeat(Math.floor(draw() ** 3 * 2_000))).join(""));
    const repeated = termCounts([...texts, "police bribe", "bed night"].map((text) => ({ text, language: "en" })));
    for (const beta of [1e-12, 0.1]) {
      const { certainty, labels } = gsdmm(repeated, { clusters: 4, random: random(), beta });
      for (const [row, label] of labels.entries()) {
        const chances = exactChances(repeated, labels, row, { clusters: 4, alpha: 1, beta });
        expect(chances[label]).toBe(Math.max(...chances));
        expect(Math.abs((certainty[row] as number) - (chances[label] as number))).toBeLessThan(1e-9);
      }
    }
  });

  it("states certainties as probabilities at the bounds of alpha and beta, in rows of many words that no other row has", () => {
    const apart = termCounts(["x", "y", "z"].map((own) => ({ text: Array.from("abcdefghijklmn", (letter) => `${own}${letter}q`).join(" "), language: "en" })));
    for (const alpha of [1e-12, 1e12]) {
      for (const beta of [1e-12, 1e12]) for (const chance of gsdmm(apart, { clusters: 2, random: random(), alpha, beta }).certainty) expect(chance > 0 && chance <= 1).toBe(true);
    }
  });

  it("starts where it is told, and draws the rest", () => {
    const initial = truth.map((theme, row) => (row < 50 ? theme : -1));
    expect([...gsdmm(counts, { clusters: 5, random: random(), initial }).labels].filter((label, row) => label === truth[row]).length).toBeGreaterThan(190);
  });

  it("leaves rows without terms out", () => {
    expect(gsdmm(empty, { clusters: 3, random: random() })).toEqual({ labels: Int32Array.of(-1), certainty: Float64Array.of(0) });
  });

  it("rejects options that cannot be", () => {
    for (const options of [{ clusters: 0 }, { rounds: -1 }, { alpha: 0 }, { alpha: 1e-13 }, { alpha: 1e300 }, { beta: Number.NaN }, { beta: Infinity }, { beta: 1e-200 }, { beta: 1e30 }]) expect(() => gsdmm(counts, { clusters: 2, random: random(), ...options })).toThrow(expect.objectContaining({ code: "invalid_option" }));
    expect(() => gsdmm(counts, { clusters: 2, random: random(), initial: [2] })).toThrow(expect.objectContaining({ code: "out_of_range", path: ["initial", 0] }));
  });
});

describe("nmf", () => {
  const { texts, error, main } = reference.nmf;
  const matrix = tfIdf(termCounts(texts.map((text) => ({ text, language: "en" })), { terms: "words", leaveOutStopWords: false }));

  it("comes to the error of scikit-learn's NMF within 0.1 %, and to its main parts", () => {
    const { error: ours, weights: shares } = nmf(matrix, { parts: 3, random: random(), tolerance: 0, rounds: 400 });
    expect(Math.abs(ours / error - 1)).toBeLessThan(0.001);
    expect(adjustedRandIndex(texts.map((_, row) => [0, 1, 2].toSorted((a, b) => (shares[row * 3 + b] as number) - (shares[row * 3 + a] as number))[0] as number), main)).toBe(1);
  });

  it("states the error of its own factors", () => {
    const { error: stated, weights: left, terms } = nmf(matrix, { parts: 3, random: random(), rounds: 20 });
    let squares = 0;
    for (let row = 0; row < matrix.rows; row++) {
      const dense = new Float64Array(matrix.columns);
      for (let at = matrix.starts[row] as number; at < (matrix.starts[row + 1] as number); at++) dense[matrix.indices[at] as number] = matrix.values[at] as number;
      for (let column = 0; column < matrix.columns; column++) squares += ((dense[column] as number) - [0, 1, 2].reduce((sum, part) => sum + (left[row * 3 + part] as number) * (terms[column * 3 + part] as number), 0)) ** 2;
    }
    expect(Math.sqrt(squares)).toBeCloseTo(stated, 8);
  });

  it("holds nothing negative, terms of a part sum to 1, and a sample start ends as near", () => {
    const whole = nmf(matrix, { parts: 3, random: random() });
    const sampled = nmf(matrix, { parts: 3, random: random(), sampleSize: 20 });
    expect(Math.abs(sampled.error / whole.error - 1)).toBeLessThan(0.01);
    expect(whole.weights.every((value) => value >= 0) && whole.terms.every((value) => value >= 0)).toBe(true);
    for (const part of [0, 1, 2]) expect(whole.terms.filter((_, at) => at % 3 === part).reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 9);
  });

  it("finds nothing in nothing, and rejects negative entries", () => {
    expect(nmf(empty, { parts: 2, random: random() }).error).toBe(0);
    expect(() => nmf({ ...matrix, values: matrix.values.map((value) => -value) }, { parts: 2, random: random() })).toThrow(expect.objectContaining({ code: "out_of_range" }));
    expect(() => nmf(matrix, { parts: 0, random: random() })).toThrow(expect.objectContaining({ code: "invalid_option", path: ["parts"] }));
  });
});

describe("clusterStability", () => {
  const cluster = (clusters: number, stream: () => number) => gsdmm(counts, { clusters, random: stream, initial: sphericalKMeans(weights, { clusters, random: stream }).labels }).labels;

  it("chooses a number from which the planted themes come out, where runs agree", () => {
    const { count, curve, labels } = clusterStability(cluster, { counts: [2, 3, 6, 12], random: random() });
    expect(count).toBe(6);
    expect(curve.map((point) => point.agreement > 0.8)).toEqual([false, false, true, false]);
    expect(adjustedRandIndex(labels, truth)).toBeGreaterThan(0.95);
  });

  it("gives the run that its seed makes again", () => {
    const { labels, seed, count } = clusterStability(cluster, { counts: [4], random: random(), reseedings: 3 });
    expect(cluster(count, seededRandom(seed))).toEqual(labels);
  });

  it("takes the most clusters where no number is stable", () => {
    const byChance = (clusters: number, stream: () => number) => Int32Array.from({ length: 200 }, () => Math.floor(stream() * clusters));
    expect(clusterStability(byChance, { counts: [2, 3, 4], random: random() }).count).toBe(4);
  });

  it.each([{ counts: [] }, { counts: [0] }, { counts: [3, 2] }, { counts: [2, 2] }, { counts: [2], reseedings: 1 }])("rejects %o with invalid_option", (options) => {
    expect(() => clusterStability(cluster, { random: random(), ...options })).toThrow(expect.objectContaining({ code: "invalid_option" }));
  });
});

describe("clusterTerms and npmiCoherence", () => {
  it("follow their formulas, whatever clusters are empty", () => {
    const small = termCounts(["bed bed shelter", "bed", "police"].map((text) => ({ text, language: "en" })));
    const [first, second] = clusterTerms(small, [0, 0, 1], { clusters: 2 });
    expect(first?.map(({ label, score }) => [label, score])).toEqual([["bed", 0.75 * Math.log(1 + 2.5 / 3)], ["shelter", 0.25 * Math.log(1 + 2.5)]]);
    expect(second).toEqual([{ label: "police", column: 1, score: Math.log(1 + 2.5) }]);
    expect(clusterTerms(small, [0, 0, 4], { clusters: 7 }).filter((terms) => terms.length > 0)).toEqual([first, second]);
    expect(npmiCoherence(small, [[0, 2]])[0]).toBeCloseTo(Math.log(1 / 3 / (2 / 3 / 3)) / -Math.log(1 / 3), 12);
  });

  it("reject what they cannot measure", () => {
    expect(() => npmiCoherence(counts, [[0]])).toThrow(expect.objectContaining({ code: "empty_sample" }));
    expect(() => npmiCoherence(counts, [[0, 1e6]])).toThrow(expect.objectContaining({ code: "out_of_range" }));
    expect(() => clusterTerms(counts, [0], { clusters: 1 })).toThrow(expect.objectContaining({ code: "invalid_value" }));
    expect(() => clusterTerms(counts, truth, { clusters: 2 })).toThrow(expect.objectContaining({ code: "out_of_range" }));
  });
});
