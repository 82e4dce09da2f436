import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../files.js";
import { schemaDocuments, textOf } from "./schema-documents.js";

// `pnpm schema` writes packages/core/schema; with --check it says which files differ and changes nothing.
const folder = join(ROOT, "packages/core/schema");
const wanted = new Map(schemaDocuments().map((document) => [document.fileName, textOf(document)]));
const present = existsSync(folder) ? readdirSync(folder) : [];
const surplus = present.filter((file) => !wanted.has(file));
const different = [...wanted].filter(([file, text]) => !present.includes(file) || readFileSync(join(folder, file), "utf8") !== text);

if (process.argv.includes("--check")) {
  for (const file of surplus) console.error(`packages/core/schema/${file} belongs to no schema`);
  for (const [file] of different) console.error(`packages/core/schema/${file} differs from its schema`);
  if (surplus.length + different.length > 0) {
    console.error("json-schema: run `pnpm schema` and commit packages/core/schema");
    process.exitCode = 1;
  }
} else {
  mkdirSync(folder, { recursive: true });
  for (const file of surplus) rmSync(join(folder, file));
  for (const [file, text] of different) writeFileSync(join(folder, file), text);
  console.log(`json-schema: ${wanted.size} documents, ${different.length} written, ${surplus.length} removed`);
}
