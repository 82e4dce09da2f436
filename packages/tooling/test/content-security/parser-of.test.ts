import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { ROOT } from "../../src/files.js";

const PROGRAM = `
import { Coder, parserOf } from "@redheart/core";
const seen = [parserOf(Coder)({ id: "reader-1", kind: "person" }).id];
try { parserOf(Coder)({ id: "reader-1", kind: "nobody" }); } catch (error) { seen.push(error.code); }
try { new Function("return 1"); seen.push("made from text"); } catch { seen.push("refused"); }
console.log(JSON.stringify(seen));
`;

describe("parserOf", () => {
  it("reads and refuses where the platform forbids to make code from text", async () => {
    const { outputFiles } = await build({ stdin: { contents: PROGRAM, resolveDir: join(ROOT, "packages/tooling") }, bundle: true, write: false, format: "esm", platform: "node", conditions: ["@redheart/source"] });
    const said = execFileSync(process.execPath, ["--disallow-code-generation-from-strings", "--input-type=module"], { input: outputFiles[0]?.text ?? "", encoding: "utf8" });
    expect(JSON.parse(said)).toEqual(["reader-1", "invalid_value", "refused"]);
  });
});
