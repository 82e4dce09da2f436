import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PACKAGES, ROOT } from "../files.js";

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly publishConfig: { readonly exports: unknown };
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

/** Ranges of the workspace file's catalog, by package. */
const catalog = (): Map<string, string> => {
  const [, block = ""] = /^catalog:\n((?: {2}.*\n)+)/m.exec(readFileSync(join(ROOT, "pnpm-workspace.yaml"), "utf8")) ?? [];
  return new Map([...block.matchAll(/^ {2}"?([^":]+(?:\/[^":]+)?)"?: (\S+)$/gm)].map(([, name = "", range = ""]) => [name, range]));
};

const manifestOf = (name: string): Manifest => JSON.parse(readFileSync(join(ROOT, "packages", name, "package.json"), "utf8")) as Manifest;

/** What a manifest says once it is published: `publishConfig` taken over, ranges in the place of workspace and catalog. */
function publishedManifest({ publishConfig, ...manifest }: Manifest): Omit<Manifest, "publishConfig"> {
  const ranges = catalog();
  const resolved = (wanted: Readonly<Record<string, string>> = {}): Record<string, string> =>
    Object.fromEntries(Object.entries(wanted).map(([name, range]) => [name, range.startsWith("workspace:") ? `^${manifest.version}` : range === "catalog:" ? (ranges.get(name) ?? range) : range]));
  return { ...manifest, exports: publishConfig.exports, devDependencies: {}, dependencies: resolved(manifest.dependencies), ...(manifest.peerDependencies === undefined ? {} : { peerDependencies: resolved(manifest.peerDependencies) }) };
}

/**
 * Packs every package as it would be published; needs a build.
 *
 * @param out Folder to work in; emptied first.
 * @returns Paths of the tarballs, by package.
 */
export function packAll(out: string): Map<string, string> {
  rmSync(out, { recursive: true, force: true });
  return new Map(
    PACKAGES.map((name) => {
      const [from, to] = [join(ROOT, "packages", name), join(out, name)];
      const manifest = manifestOf(name);
      mkdirSync(to, { recursive: true });
      for (const file of ["README.md", "LICENSE", ...(manifest["files"] as readonly string[])]) cpSync(join(from, file), join(to, file), { recursive: true });
      writeFileSync(join(to, "package.json"), `${JSON.stringify(publishedManifest(manifest), null, 2)}\n`);
      const [tarball = ""] = execFileSync("npm", ["pack", "--silent", "--pack-destination", out], { cwd: to, encoding: "utf8", shell: process.platform === "win32" }).trim().split("\n");
      return [name, join(out, tarball)];
    }),
  );
}
