import type { Block, Content, FigureBlock, Inline, ReportDocument, TableBlock } from "./block.js";
import { Html, html } from "./html.js";
import { REPORT_STYLE } from "./html-style.js";

const NOTHING = new Html("");
/** Nothing is fetched and nothing runs, whatever a text may hold. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

function inlineHtml(inline: Inline, document: ReportDocument): Html {
  if (typeof inline === "string") return html`${inline}`;
  if (inline.kind === "break") return html`<br>`;
  if (inline.kind === "anchor") return html`<span id="${inline.id}">${inline.text}</span>`;
  if (inline.kind === "link") return inline.label === undefined ? html`<a href="#${inline.to}">${inline.text}</a>` : html`<a href="#${inline.to}" aria-label="${inline.label}">${inline.text}</a>`;
  const language = inline.language === undefined || inline.language === document.language ? NOTHING : html` lang="${inline.language}"`;
  return language === NOTHING ? html`${inline.text}` : html`<span${language}>${inline.text}</span>`;
}

const contentHtml = (content: Content, document: ReportDocument): Html => html`${content.map((inline) => inlineHtml(inline, document))}`;

function tableHtml({ caption, columns, rows }: TableBlock, number: string, document: ReportDocument): Html {
  const styled = (at: number): Html => (columns[at]?.align === "right" ? html` class="number"` : NOTHING);
  const head = columns.map(({ title, width }, at) => html`<th scope="col"${styled(at)}${width === undefined ? NOTHING : html` style="width:${width}%"`}>${title}</th>`);
  const body = rows.map((row) => html`<tr>${row.map((cell, at) => (at === 0 ? html`<th scope="row"${styled(at)}>${contentHtml(cell, document)}</th>` : html`<td${styled(at)}>${contentHtml(cell, document)}</td>`))}</tr>
`);
  return html`<div class="table" role="region" tabindex="0" aria-label="${`${document.words.table} ${number}`}"><table><caption>${document.words.table} ${number}. ${caption}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body}</tbody></table></div>`;
}

const figureHtml = ({ svg, alternative, caption }: FigureBlock, number: string, { words }: ReportDocument): Html =>
  html`<figure><img alt="${alternative}" src="data:image/svg+xml,${encodeURIComponent(svg)}"><figcaption>${words.figure} ${number}. ${caption}</figcaption></figure>`;

function blockHtml(block: Block, number: string, document: ReportDocument): Html {
  if (block.kind === "heading") return block.level === 2 ? html`<h2 id="${block.id}">${block.text}</h2>` : html`<h3 id="${block.id}">${block.text}</h3>`;
  if (block.kind === "paragraph") return html`<p${block.quiet === true ? html` class="quiet"` : NOTHING}>${contentHtml(block.content, document)}</p>`;
  if (block.kind === "list") return html`<ul>${block.items.map((item) => html`<li>${contentHtml(item, document)}</li>`)}</ul>`;
  return block.kind === "table" ? tableHtml(block, number, document) : figureHtml(block, number, document);
}

/**
 * A document as one HTML page that prints: language, headings, captions and header cells named, one embedded style sheet, no script,
 * no outside request. Charts stand in it as pictures, so that nothing in a drawing can act on the page.
 */
export function renderHtml(document: ReportDocument): string {
  const { language, title, subtitle, blocks, words } = document;
  const numbered = { table: 0, figure: 0 };
  const parts = blocks.map((block) => html`${blockHtml(block, block.kind === "table" || block.kind === "figure" ? words.number((numbered[block.kind] += 1)) : "", document)}
`);
  const contents = blocks.flatMap((block) => (block.kind === "heading" && block.level === 2 ? [html`<li><a href="#${block.id}">${block.text}</a></li>`] : []));
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${title}</title>
<style>${new Html(REPORT_STYLE)}</style>
</head>
<body>
<main>
<header>
<h1>${title}</h1>
${subtitle.map((line) => html`<p class="subtitle">${line}</p>
`)}</header>
<nav aria-label="${words.contents}"><p>${words.contents}</p><ol>${contents}</ol></nav>
${parts}</main>
</body>
</html>
`.toString();
}
