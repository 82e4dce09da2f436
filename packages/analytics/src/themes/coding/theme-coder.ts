import type { CodeId, Coder, Evidence, LanguageTag } from "@redheart/core";

/** One code that a coder applies to a text: how sure it is (0 to 1), and what in the text spoke for it, in order of position. */
export interface CodedTheme {
  readonly codeId: CodeId;
  readonly score: number;
  readonly evidence: Evidence[];
}

/** What a coder is told about a text. */
export interface TextContext {
  /** Language of the text: its indicators are looked for, and those of languages in another script. @defaultValue all languages */
  readonly language?: LanguageTag | undefined;
}

/** A machine coder of one codebook: deterministic, and it says why. */
export interface ThemeCoder {
  /** Who codes, as codings name it. */
  readonly coder: Coder;
  readonly codebookId: string;
  readonly codebookVersion: string;
  /** Codes of one text, most certain first; never none where the codebook has a code for other findings. */
  code(text: string, context?: TextContext): CodedTheme[];
}
