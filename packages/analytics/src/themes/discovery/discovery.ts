import type { FindingId } from "@redheart/core";
import type { StabilityPoint } from "./cluster-stability.js";
import type { ThemePlace } from "./place-theme.js";

/** A theme that the findings themselves suggest. */
export interface DiscoveredTheme {
  /** `theme-1` for the largest, and so on. */
  readonly id: string;
  /** Words that mark it, strongest first, with their class-based TF-IDF. */
  readonly terms: readonly { readonly label: string; readonly score: number }[];
  /** Findings that stand nearest to its centre, nearest first. */
  readonly representatives: readonly FindingId[];
  /** Findings of which it is the main theme. */
  readonly size: number;
  /** NPMI of its terms, −1 to 1; absent where fewer than two terms mark it. */
  readonly coherence?: number;
  /** A proposed place in the codebook; absent without a codebook. */
  readonly place?: ThemePlace;
}

/** How far a finding belongs to a theme. */
export interface ThemeMembership {
  readonly findingId: FindingId;
  readonly themeId: string;
  /** `gsdmm`: how probable the theme is; `nmf`: the theme's part in the finding. Above 0 and at most 1. */
  readonly share: number;
}

/** How the number of themes came about. */
export interface ThemeCount {
  /** Themes asked of the method; some may have stayed empty. */
  readonly count: number;
  /** `given` by the caller, by `stability`, or because there are too `few` findings to compare numbers. */
  readonly basis: "given" | "stability" | "few";
  /** The choice in a sentence. */
  readonly reason: string;
  /** Agreement under other seeds, for each number tried. */
  readonly curve: readonly StabilityPoint[];
}

/** What {@link discoverThemes} found. */
export interface Discovery {
  /** Largest first. */
  readonly themes: readonly DiscoveredTheme[];
  /** In the order of the findings; a finding's main theme first. */
  readonly memberships: readonly ThemeMembership[];
  /** Findings without a word that could tell: empty, stop words only, or only words that stand almost everywhere, or too rarely where `minFindings` asks for more. */
  readonly unplaced: readonly FindingId[];
  readonly count: ThemeCount;
}
