import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** A text of the repository. */
export interface TextFile {
  /** Path from the root, with slashes. */
  readonly file: string;
  readonly text: string;
}

const SKIPPED_FOLDERS = new Set(["node_modules", "dist", ".git", "coverage", "out", ".tsbuild", ".packs", ".types", "api"]);
const SKIPPED_FILES = new Set(["pnpm-lock.yaml"]);
const TEXT = /\.(?:[cm]?[jt]sx?|json|jsonl|ndjson|md|html|ya?ml|css|txt|csv|tsv|ipynb|svg|xml|py|sh|r|R)$|(?:^|\/)(?:LICENSE|NOTICE)$/;

/** Every text below a folder that people wrote or commit, in the order of their paths. */
export function textFiles(root: string): TextFile[] {
  const walk = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return SKIPPED_FOLDERS.has(entry.name) ? [] : walk(path);
      return entry.isFile() && !SKIPPED_FILES.has(entry.name) && TEXT.test(entry.name) ? [path] : [];
    });
  return walk(root)
    .map((path) => ({ file: relative(root, path).replaceAll("\\", "/"), text: readFileSync(path, "utf8") }))
    .toSorted((one, other) => (one.file < other.file ? -1 : 1));
}
