/** Strength from which a code is applied: two to its power is 1 / (1 − threshold) at the default threshold of 0.5. */
const APPLIED = 1 - 1e-9;

/** Findings of one theme by what the code makes of them. */
export interface Counts {
  readonly hits: number;
  readonly alarms: number;
  readonly misses: number;
}

/** F1 of a theme: twice the hits over twice the hits, false alarms and misses; 1 where there is neither theme nor code. */
export const f1 = ({ hits, alarms, misses }: Counts): number => (hits + alarms + misses === 0 ? 1 : (2 * hits) / (2 * hits + alarms + misses));

/** How well indicators' strengths tell the findings of one theme from the others, over the findings in sight only. */
export class ThemeFit {
  readonly strengths: Float64Array;
  readonly #has: Uint8Array;
  readonly #inSight: Uint8Array;
  hits = 0;
  alarms = 0;
  misses = 0;

  constructor(strengths: Float64Array, has: Uint8Array, inSight: Uint8Array) {
    this.strengths = strengths.slice();
    this.#has = has;
    this.#inSight = inSight;
    for (let row = 0; row < has.length; row++) {
      if (inSight[row] === 0) continue;
      const applied = (strengths[row] as number) >= APPLIED;
      if (applied && has[row] === 1) this.hits++;
      else if (applied) this.alarms++;
      else if (has[row] === 1) this.misses++;
    }
  }

  get counts(): Counts {
    return { hits: this.hits, alarms: this.alarms, misses: this.misses };
  }

  /** Change of hits and alarms in sight if the strength of these findings changed by as much. */
  change(rows: Int32Array, by: number): { readonly hits: number; readonly alarms: number } {
    let hits = 0;
    let alarms = 0;
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] as number;
      if (this.#inSight[row] === 0) continue;
      const strength = this.strengths[row] as number;
      const turn = (strength + by >= APPLIED ? 1 : 0) - (strength >= APPLIED ? 1 : 0);
      if (this.#has[row] === 1) hits += turn;
      else alarms += turn;
    }
    return { hits, alarms };
  }

  /** The findings in sight that the change would turn. */
  turned(rows: Int32Array, by: number): { readonly right: number[]; readonly wrong: number[] } {
    const right: number[] = [];
    const wrong: number[] = [];
    for (const row of rows) {
      const strength = this.strengths[row] as number;
      const [before, after] = [strength >= APPLIED, strength + by >= APPLIED];
      if (before === after || this.#inSight[row] === 0) continue;
      (after === (this.#has[row] === 1) ? right : wrong).push(row);
    }
    return { right, wrong };
  }

  /** F1 less the present one if hits and alarms changed so. */
  gain({ hits, alarms }: { readonly hits: number; readonly alarms: number }): number {
    return f1({ hits: Math.max(0, this.hits + hits), alarms: this.alarms + alarms, misses: this.misses - hits }) - f1(this);
  }

  apply(rows: Int32Array, by: number): void {
    const { hits, alarms } = this.change(rows, by);
    for (const row of rows) this.strengths[row]! += by;
    this.hits += hits;
    this.alarms += alarms;
    this.misses -= hits;
  }
}
