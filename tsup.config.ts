import { readFileSync } from "node:fs";
import { defineConfig, type Options } from "tsup";

// One process builds every package. Entries are what each package.json exports; paths are relative to the repository root.
const entriesOf = (name: string): string[] => {
  const { exports } = JSON.parse(readFileSync(`packages/${name}/package.json`, "utf8")) as { exports: Record<string, Record<string, string>> };
  return Object.values(exports).flatMap((conditions) => Object.entries(conditions).filter(([c]) => c === "@redheart/source").map(([, file]) => file.slice("./src/".length, -".ts".length)));
};

const lib = (name: string): Options => {
  const entries = entriesOf(name);
  return {
    name,
    entry: [`packages/${name}/src/**/*.ts`],
    outDir: `packages/${name}/dist`,
    tsconfig: `packages/${name}/tsconfig.json`,
    format: ["esm", "cjs"],
    splitting: true, // one chunk per module, so `sideEffects: false` can drop unused modules
    dts: {
      entry: Object.fromEntries(entries.map((entry) => [entry, `packages/${name}/src/${entry}.ts`])),
      // composite/incremental: else TS6307; rootDir: else TS6059; ignoreDeprecations: tsup sets baseUrl, TS5101 under TypeScript 6
      compilerOptions: { rootDir: ".", composite: false, incremental: false, ignoreDeprecations: "6.0" },
    },
    skipNodeModulesBundle: true,
    sourcemap: true,
    clean: ["!node/**"], // that folder is another build's
    target: "node20",
    platform: "neutral",
    // CommonJS cannot even hold the words import.meta; code that needs its own place asks for __filename first
    esbuildOptions: (options, { format }) => {
      if (format === "cjs") options.define = { ...options.define, "import.meta.url": "undefined" };
    },
  };
};

// Node opens a file for each module, which takes longer than to run them: it gets one file for each entry and for what entries share.
const forNode = (name: string): Options => ({
  name: `${name} for Node`,
  entry: Object.fromEntries(entriesOf(name).map((entry) => [entry, `packages/${name}/src/${entry}.ts`])),
  outDir: `packages/${name}/dist/node`,
  tsconfig: `packages/${name}/tsconfig.json`,
  format: ["esm"],
  splitting: true,
  skipNodeModulesBundle: true,
  sourcemap: true,
  clean: true,
  target: "node20",
  platform: "neutral",
  // V8 reads past the body of a function that it is not to run yet, but not past an arrow function's expression. Not minified: errors and
  // their stacks would show one-letter names.
  esbuildOptions: (options) => {
    options.supported = { ...options.supported, arrow: false };
  },
});

export default defineConfig([...["core", "analytics", "consultations", "render"].map(lib), forNode("core")]);
