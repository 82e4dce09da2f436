import { join } from "node:path";
import { constants, runInThisContext } from "node:vm";
import { type Cell, transpile } from "@observablehq/notebook-kit";
import { bundleOf, type MimeBundle } from "./jupyter/mime-bundle.js";
import { isPlainText, type NotebookFile, NOTEBOOKS } from "./read-notebook.js";
import { withoutLoaderWarning } from "./without-loader-warning.js";

/** What a notebook showed on Node: for each cell's id its bundles in order. */
export interface NotebookRun {
  readonly name: string;
  readonly milliseconds: number;
  readonly outputs: ReadonlyMap<number, readonly MimeBundle[]>;
}

/** A cell that failed, with the notebook's name and the cell's id in its message and the cell's own error as cause. */
export class CellError extends Error {
  override readonly name = "CellError";
  readonly cellId: number;

  constructor(notebook: string, cellId: number, cause: unknown) {
    super(`${notebook} cell ${cellId}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.cellId = cellId;
  }
}

/** Markdown with its values filled in, for front ends that render it. */
const md = (strings: TemplateStringsArray, ...values: unknown[]): unknown => ({ [Symbol.for("Jupyter.display")]: () => ({ "text/markdown": String.raw(strings, ...values) }) });

/** Outside the browser an input shows itself and is its starting value. */
const viewOn = (shown: MimeBundle[]) => (input: { readonly value: unknown }): unknown => {
  const bundle = bundleOf(input);
  if ("text/plain" in bundle && Symbol.for("Jupyter.display") in input) shown.push(bundle);
  return input.value;
};

async function runCell(cell: Cell, notebook: NotebookFile, scope: Map<string, unknown>): Promise<readonly MimeBundle[]> {
  const shown: MimeBundle[] = [];
  const { body, inputs = [], outputs = [], autodisplay } = transpile(cell);
  const given: Readonly<Record<string, unknown>> = { md, display: (value: unknown) => (shown.push(bundleOf(value)), value), view: viewOn(shown) };
  const values = inputs.map((name) => {
    if (name in given) return given[name];
    if (scope.has(name)) return scope.get(name);
    if (name in globalThis) return (globalThis as Record<string, unknown>)[name];
    throw new ReferenceError(`${name} is not defined by an earlier cell`);
  });
  const run = runInThisContext(`(${body})`, {
    filename: join(NOTEBOOKS, `${notebook.name}.cell-${cell.id}.mjs`),
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  }) as (...inputs: unknown[]) => unknown;
  const value = await run(...values);
  if (autodisplay) shown.push(bundleOf(value));
  for (const name of outputs) scope.set(name, await (value as Readonly<Record<string, unknown>>)[name]);
  return shown;
}

/**
 * Runs a notebook's cells from top to bottom on Node alone: no browser, no kernel. A cell sees what earlier cells declared, `display`, `view` and `md`.
 *
 * @throws {CellError} With the cell's own error as `cause`.
 */
export async function runNotebook(notebook: NotebookFile, { onCell }: { readonly onCell?: ((cellId: number) => void) | undefined } = {}): Promise<NotebookRun> {
  const start = performance.now();
  const scope = new Map<string, unknown>();
  const outputs = new Map<number, readonly MimeBundle[]>();
  for (const cell of notebook.cells) {
    try {
      outputs.set(cell.id, isPlainText(cell) ? [] : await withoutLoaderWarning(() => runCell(cell, notebook, scope)));
    } catch (cause) {
      throw new CellError(notebook.name, cell.id, cause);
    }
    onCell?.(cell.id);
  }
  return { name: notebook.name, milliseconds: performance.now() - start, outputs };
}
