import type { Indicator } from "@redheart/core";
import { ThemeFit } from "./theme-fit.js";

/** An indicator that a code has, with the findings where it is found. */
export interface PresentIndicator {
  readonly indicator: Indicator;
  readonly rows: Int32Array;
}

/** One theme of the examples: its findings, what its indicators make of them, and what could be added. */
export interface ThemeExamples {
  readonly has: Uint8Array;
  readonly strengths: Float64Array;
  readonly present: readonly PresentIndicator[];
  readonly candidates: readonly PresentIndicator[];
}

/** A change of one indicator: its weight from 0 (added) or to 0 (dropped). */
export interface Edit {
  readonly key: string;
  readonly indicator: Indicator;
  readonly from: number;
  readonly to: number;
  readonly rows: Int32Array;
}

/** Settings of {@link chooseEdits}. */
export interface ChooseOptions {
  /** Most edits. */
  readonly perTheme: number;
}

/** False alarms imagined beside those seen where an indicator is added: what stands in few findings must be right in all. */
const CAUTION = 0.5;
/** Hits imagined to be lost where one of the codebook is dropped or weakened: it was written for more than these examples. */
const TRUST = 1;
/** Least F1 that an edit must gain after caution. */
const LEAST_GAIN = 0.005;
const WEIGHTS = [0, 0.5, 1, 2];

interface Choice {
  readonly part: PresentIndicator;
  readonly from: number;
  readonly to: number;
  readonly gain: number;
}

/** Greedily the edits that raise a theme's F1 most over the findings in sight; an indicator that later ones make needless goes again. */
export function chooseEdits({ has, strengths, present, candidates }: ThemeExamples, inSight: Uint8Array, { perTheme }: ChooseOptions): Edit[] {
  const fit = new ThemeFit(strengths, has, inSight);
  let edits: Edit[] = [];
  const edited = new Set<PresentIndicator>();
  const best = (): Choice | undefined => {
    let top: Choice | undefined;
    const consider = (part: PresentIndicator, from: number, to: number): void => {
      const change = fit.change(part.rows, to - from);
      if (change.hits === 0 && change.alarms === 0) return;
      const gain = to > from ? fit.gain({ ...change, alarms: change.alarms + CAUTION }) : fit.gain({ ...change, hits: change.hits - TRUST });
      if (gain > Math.max(LEAST_GAIN, top?.gain ?? 0) + 1e-12) top = { part, from, to, gain };
    };
    for (const part of present) if (!edited.has(part)) for (const to of WEIGHTS) if (to !== (part.indicator.weight ?? 1)) consider(part, part.indicator.weight ?? 1, to);
    for (const part of candidates) if (!edited.has(part)) consider(part, 0, 1);
    return top;
  };
  for (let round = 0; round < 2 * perTheme && edits.length < perTheme; round++) {
    const choice = best();
    if (choice === undefined) break;
    const { part, from, to } = choice;
    fit.apply(part.rows, to - from);
    edited.add(part);
    edits.push({ key: `${part.indicator.language} ${part.indicator.pattern} ${to}`, indicator: part.indicator, from, to, rows: part.rows });
    edits = edits.filter(({ from: before, to: after, rows }) => {
      if (before !== 0 || fit.gain(fit.change(rows, -after)) < 0) return true;
      fit.apply(rows, -after);
      return false;
    });
  }
  return edits;
}
