import { longer } from "../longer.js";

/** Matches of one text in columns that grow and are reused from text to text; positions are those that the matcher was asked for; tokens are known words by number. */
export class MatchBuffer {
  count = 0;
  indicators = new Int32Array(256);
  starts = new Int32Array(256);
  ends = new Int32Array(256);
  firstTokens = new Int32Array(256);
  lastTokens = new Int32Array(256);

  push(indicator: number, start: number, end: number, firstToken: number, lastToken: number): void {
    if (this.count === this.indicators.length) this.#grow();
    const at = this.count++;
    this.indicators[at] = indicator;
    this.starts[at] = start;
    this.ends[at] = end;
    this.firstTokens[at] = firstToken;
    this.lastTokens[at] = lastToken;
  }

  /** Keeps the matches that the test accepts, in order. */
  keep(test: (at: number) => boolean): void {
    let kept = 0;
    for (let at = 0; at < this.count; at++) {
      if (!test(at)) continue;
      for (const column of [this.indicators, this.starts, this.ends, this.firstTokens, this.lastTokens]) column[kept] = column[at] as number;
      kept++;
    }
    this.count = kept;
  }

  #grow(): void {
    this.indicators = longer(this.indicators);
    this.starts = longer(this.starts);
    this.ends = longer(this.ends);
    this.firstTokens = longer(this.firstTokens);
    this.lastTokens = longer(this.lastTokens);
  }
}
