/** A link to an anchor of the same document. */
export interface Link {
  readonly kind: "link";
  /** Anchor without `#`. */
  readonly to: string;
  readonly text: string;
  /** What the link leads to, where its text alone does not say. */
  readonly label?: string;
}

/** A text that may be written in another language than the document. */
export interface Span {
  readonly kind: "span";
  readonly text: string;
  /** BCP 47 tag of the text. */
  readonly language?: string;
}

/** A place that links lead to. */
interface Anchor {
  readonly kind: "anchor";
  readonly id: string;
  readonly text: string;
}

/** A new line within a cell. */
interface Break {
  readonly kind: "break";
}

/** A piece of running text; plain strings are in the document's language. */
export type Inline = string | Link | Span | Anchor | Break;
/** Running text. */
export type Content = readonly Inline[];

/** A table with a caption; the first cell of each row heads it. */
export interface TableBlock {
  readonly kind: "table";
  readonly caption: string;
  readonly columns: readonly { readonly title: string; readonly align?: "right"; /** Share of the width, in percent. */ readonly width?: number }[];
  readonly rows: readonly (readonly Content[])[];
}

/** A drawn chart, whose numbers stand in a table of the document. */
export interface FigureBlock {
  readonly kind: "figure";
  /** Name of the SVG file beside the Markdown. */
  readonly fileName: string;
  readonly svg: string;
  readonly alternative: string;
  readonly caption: string;
}

/** A part of a document. */
export type Block =
  | { readonly kind: "heading"; readonly level: 2 | 3; readonly text: string; readonly id: string }
  | { readonly kind: "paragraph"; readonly content: Content; readonly quiet?: boolean }
  | { readonly kind: "list"; readonly items: readonly Content[] }
  | TableBlock
  | FigureBlock;

/** A document that can be written as Markdown or HTML. */
export interface ReportDocument {
  /** BCP 47 tag of the document's own words. */
  readonly language: string;
  readonly title: string;
  /** Lines under the title. */
  readonly subtitle: readonly string[];
  readonly blocks: readonly Block[];
  /** What tables and figures are called in the document's language, and its list of contents; `number` writes their digits. */
  readonly words: { readonly table: string; readonly figure: string; readonly contents: string; readonly number: (value: number) => string };
}

/** A heading of a section. */
export const heading = (level: 2 | 3, id: string, text: string): Block => ({ kind: "heading", level, id, text });
/** A paragraph. */
export const paragraph = (...content: Content): Block => ({ kind: "paragraph", content });
/** A paragraph of lesser weight: a rule, a definition. */
export const quiet = (...content: Content): Block => ({ kind: "paragraph", content, quiet: true });
/** A list; nothing where it has no item. */
export const list = (items: readonly Content[]): Block[] => (items.length === 0 ? [] : [{ kind: "list", items }]);
