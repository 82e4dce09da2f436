const longer = (column: Int32Array): Int32Array<ArrayBuffer> => {
  const copy = new Int32Array(column.length * 2);
  copy.set(column);
  return copy;
};

/** Matches of one text in columns that grow and are reused from text to text; positions are UTF-16 units, places count words. */
export class MatchBuffer {
  count = 0;
  indicators = new Int32Array(256);
  starts = new Int32Array(256);
  ends = new Int32Array(256);
  firstPlaces = new Int32Array(256);
  lastPlaces = new Int32Array(256);

  push(indicator: number, start: number, end: number, firstPlace: number, lastPlace: number): void {
    if (this.count === this.indicators.length) this.#grow();
    const at = this.count++;
    this.indicators[at] = indicator;
    this.starts[at] = start;
    this.ends[at] = end;
    this.firstPlaces[at] = firstPlace;
    this.lastPlaces[at] = lastPlace;
  }

  /** Keeps the matches that the test accepts, in order. */
  keep(test: (at: number) => boolean): void {
    let kept = 0;
    for (let at = 0; at < this.count; at++) {
      if (!test(at)) continue;
      for (const column of [this.indicators, this.starts, this.ends, this.firstPlaces, this.lastPlaces]) column[kept] = column[at] as number;
      kept++;
    }
    this.count = kept;
  }

  #grow(): void {
    this.indicators = longer(this.indicators);
    this.starts = longer(this.starts);
    this.ends = longer(this.ends);
    this.firstPlaces = longer(this.firstPlaces);
    this.lastPlaces = longer(this.lastPlaces);
  }
}
