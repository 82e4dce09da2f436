// Writes what to-png.test.ts expects of the pictures: run on x64 Linux after a wanted change, and look at the pictures.
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { toPng, toSvg } from "@redheart/render";
import { DRAWN, lightness } from "./picture-print.js";

const prints: { readonly sha256: Record<string, string>; readonly lightness: Record<string, readonly number[]> } = { sha256: {}, lightness: {} };
for (const [name, spec] of Object.entries(DRAWN)) {
  prints.sha256[name] = createHash("sha256").update(await toPng(spec)).digest("hex");
  prints.lightness[name] = lightness(await toSvg(spec));
}
writeFileSync(fileURLToPath(new URL("to-png.json", import.meta.url)), `${JSON.stringify(prints).replace(/("[\w.-]+":\[)/g, "\n$1")}\n`);
