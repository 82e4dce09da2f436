import { longer } from "../longer.js";

/** Length of the columns at first. */
const FEW = 1_024;

/** Codes and their evidence in columns that grow and are reused. Codes and features are numbers; a {@link ColumnCoder} names them. */
export class CodingBuffer {
  /** Number of codings. */
  count = 0;
  /** By coding: number of the finding, of the code, the score; and where its evidence begins, which is where that of the coding before ends. */
  findings = new Int32Array(FEW);
  codes = new Int32Array(FEW);
  scores = new Float64Array(FEW);
  evidenceOffsets = new Int32Array(FEW);
  /** Number of pieces of evidence. */
  evidenceCount = 0;
  /** By piece of evidence: number of the feature, its span in code points, its weight. */
  features = new Int32Array(FEW);
  starts = new Int32Array(FEW);
  ends = new Int32Array(FEW);
  weights = new Float64Array(FEW);

  clear(): void {
    this.count = 0;
    this.evidenceCount = 0;
  }

  /** Adds evidence of the coding that is added next. */
  addEvidence(feature: number, start: number, end: number, weight: number): void {
    if (this.evidenceCount === this.features.length) this.#growEvidence(2 * this.evidenceCount);
    const at = this.evidenceCount++;
    this.features[at] = feature;
    this.starts[at] = start;
    this.ends[at] = end;
    this.weights[at] = weight;
  }

  /** Adds a coding with the evidence added since the one before. */
  addCoding(finding: number, code: number, score: number): void {
    if (this.count + 1 === this.codes.length) this.#growCodings(2 * this.codes.length);
    const at = this.count++;
    this.findings[at] = finding;
    this.codes[at] = code;
    this.scores[at] = score;
    this.evidenceOffsets[at + 1] = this.evidenceCount;
  }

  /** Makes room for so many times what it holds now, so that long work does not copy columns as they grow: fresh memory costs more than what is written there. */
  expect(times: number): void {
    const codings = Math.ceil(this.count * times) + 2;
    const evidence = Math.ceil(this.evidenceCount * times) + 1;
    if (codings > this.codes.length) this.#growCodings(codings);
    if (evidence > this.features.length) this.#growEvidence(evidence);
  }

  #growCodings(length: number): void {
    this.findings = longer(this.findings, length);
    this.codes = longer(this.codes, length);
    this.scores = longer(this.scores, length);
    this.evidenceOffsets = longer(this.evidenceOffsets, length);
  }

  #growEvidence(length: number): void {
    this.features = longer(this.features, length);
    this.starts = longer(this.starts, length);
    this.ends = longer(this.ends, length);
    this.weights = longer(this.weights, length);
  }
}
