import type { Block, Content, Inline, ReportDocument, TableBlock } from "./block.js";
import { escapeMarkdown } from "./escape-markdown.js";

const target = (id: string): string => encodeURIComponent(id).replace(/[()']/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);

function inlineMarkdown(inline: Inline): string {
  if (typeof inline === "string") return inlineText(inline);
  if (inline.kind === "break") return "<br>";
  if (inline.kind === "anchor") return `<a id="${target(inline.id)}"></a>${inlineText(inline.text)}`;
  if (inline.kind === "link") return `[${inlineText(inline.text)}](#${target(inline.to)})`;
  return inlineText(inline.text);
}

/** Escaped, with the spaces at both ends kept: pieces stand next to each other. */
function inlineText(text: string): string {
  const [, before = "", inner = "", after = ""] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  return `${before === "" ? "" : " "}${escapeMarkdown(inner)}${after === "" ? "" : " "}`;
}

const contentMarkdown = (content: Content): string => content.map(inlineMarkdown).join("").trim();

function tableMarkdown({ caption, columns, rows }: TableBlock, name: string): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const head = [line(columns.map(({ title }) => escapeMarkdown(title))), line(columns.map(({ align }) => (align === "right" ? "---:" : "---")))];
  return [`**${escapeMarkdown(`${name}. ${caption}`)}**`, "", ...head, ...rows.map((row) => line(row.map(contentMarkdown)))].join("\n");
}

function blockMarkdown(block: Block, number: string, { words }: ReportDocument): string {
  if (block.kind === "heading") return `<a id="${target(block.id)}"></a>\n\n${"#".repeat(block.level)} ${escapeMarkdown(block.text)}`;
  if (block.kind === "paragraph") return block.quiet === true ? `*${contentMarkdown(block.content)}*` : contentMarkdown(block.content);
  if (block.kind === "list") return block.items.map((item) => `- ${contentMarkdown(item)}`).join("\n");
  if (block.kind === "table") return tableMarkdown(block, `${words.table} ${number}`);
  return `![${escapeMarkdown(block.alternative)}](${target(block.fileName)})\n\n*${escapeMarkdown(`${words.figure} ${number}. ${block.caption}`)}*`;
}

/** A document as GitHub-flavoured Markdown. Charts are linked by file name; links between parts rest on anchors. */
export function renderMarkdown(document: ReportDocument): string {
  const { title, subtitle, blocks, words } = document;
  const numbered = { table: 0, figure: 0 };
  const parts = blocks.map((block) => blockMarkdown(block, block.kind === "table" || block.kind === "figure" ? words.number((numbered[block.kind] += 1)) : "", document));
  return `${[`# ${escapeMarkdown(title)}`, ...subtitle.map((line) => escapeMarkdown(line)), ...parts].join("\n\n")}\n`;
}
