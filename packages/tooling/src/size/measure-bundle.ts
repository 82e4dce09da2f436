import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { join } from "node:path";
import { ROOT } from "../files.js";
import type { Budget } from "./budgets.js";

/** What an import costs: bytes as minified, after gzip, and whether the budget is kept. */
export interface BundleSize {
  readonly name: string;
  readonly minified: number;
  readonly gzip: number;
  readonly limit: number;
  /** What is wrong; none where the budget is kept. */
  readonly problems: readonly string[];
}

/** How {@link measureBundle} resolves the packages. */
export interface MeasureBundleOptions {
  /** Bundle the TypeScript sources in the place of the built packages. @defaultValue false */
  readonly fromSource?: boolean;
}

/**
 * Bundles one import as an app would and compares it with its budget. Zod, a peer of core, is left out and forbidden only
 * where the budget says so.
 *
 * @param budget The import with its limit.
 * @param options What to bundle.
 */
export async function measureBundle({ name, code, limit, without }: Budget, { fromSource = false }: MeasureBundleOptions = {}): Promise<BundleSize> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: join(ROOT, "packages/tooling"), loader: "js" },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    external: ["zod", "zod/*"],
    conditions: fromSource ? ["@redheart/source"] : [],
    logLevel: "error",
  });
  const [output] = Object.values(metafile.outputs);
  const modules = Object.entries(output?.inputs ?? {}).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [`/${path}`] : []));
  const imported = (output?.imports ?? []).map(({ path }) => `/${path}/`);
  const leaks = without.filter((part) => [...modules, ...imported].some((path) => path.includes(part)));
  const bytes = outputFiles[0]?.contents ?? new Uint8Array();
  const gzip = gzipSync(bytes, { level: 9 }).length;
  return {
    name,
    minified: bytes.length,
    gzip,
    limit,
    problems: [...(gzip > limit ? [`is ${gzip} bytes after gzip, over its limit of ${limit}`] : []), ...leaks.map((part) => `holds ${part.replaceAll("/", "")}, which it must not`)],
  };
}
