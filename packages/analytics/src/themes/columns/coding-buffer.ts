import { longer } from "../matching/longer.js";

/** Codes and their evidence in columns that grow and are reused. Codes and features are numbers; a {@link ColumnCoder} names them. */
export class CodingBuffer {
  /** Number of codings. */
  count = 0;
  /** By coding: number of the finding, of the code, the score; and where its evidence begins, which is where that of the coding before ends. */
  findings: Int32Array;
  codes: Int32Array;
  scores: Float64Array;
  evidenceOffsets: Int32Array;
  /** Number of pieces of evidence. */
  evidenceCount = 0;
  /** By piece of evidence: number of the feature, its span in code points, its weight. */
  features: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  weights: Float64Array;

  /** @param capacity Codings and pieces of evidence that are expected. */
  constructor(capacity = 1_024) {
    this.findings = new Int32Array(capacity);
    this.codes = new Int32Array(capacity);
    this.scores = new Float64Array(capacity);
    this.evidenceOffsets = new Int32Array(capacity);
    this.features = new Int32Array(capacity);
    this.starts = new Int32Array(capacity);
    this.ends = new Int32Array(capacity);
    this.weights = new Float64Array(capacity);
  }

  clear(): void {
    this.count = 0;
    this.evidenceCount = 0;
  }

  /** Adds evidence of the coding that is added next. */
  addEvidence(feature: number, start: number, end: number, weight: number): void {
    if (this.evidenceCount === this.features.length) this.#growEvidence();
    const at = this.evidenceCount++;
    this.features[at] = feature;
    this.starts[at] = start;
    this.ends[at] = end;
    this.weights[at] = weight;
  }

  /** Adds a coding with the evidence added since the one before. */
  addCoding(finding: number, code: number, score: number): void {
    if (this.count + 1 === this.codes.length) this.#growCodings();
    const at = this.count++;
    this.findings[at] = finding;
    this.codes[at] = code;
    this.scores[at] = score;
    this.evidenceOffsets[at + 1] = this.evidenceCount;
  }

  #growCodings(): void {
    this.findings = longer(this.findings);
    this.codes = longer(this.codes);
    this.scores = longer(this.scores);
    this.evidenceOffsets = longer(this.evidenceOffsets);
  }

  #growEvidence(): void {
    this.features = longer(this.features);
    this.starts = longer(this.starts);
    this.ends = longer(this.ends);
    this.weights = longer(this.weights);
  }
}
