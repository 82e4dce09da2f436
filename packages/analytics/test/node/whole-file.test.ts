import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { WholeFile } from "../../src/node/whole-file.js";

let folder = "";
beforeEach(() => void (folder = realpathSync(mkdtempSync(join(tmpdir(), "whole-file-")))));
afterEach(() => rmSync(folder, { recursive: true }));

const read = (name: string): string => readFileSync(join(folder, name), "utf8");
const started = async (text: string, ...reserved: readonly string[]): Promise<WholeFile> => {
  const file = await WholeFile.start(join(folder, "a"), reserved.map((name) => join(folder, name)));
  await file.add(Buffer.from(text));
  return file;
};

describe("a file that takes its name when it is whole", () => {
  it("stands beside what is there until then", async () => {
    writeFileSync(join(folder, "a"), "before");
    const file = await started("after");
    expect([read("a"), read("a.part")]).toEqual(["before", "after"]);
    await file.keep();
    expect([read("a"), readdirSync(folder)]).toEqual(["after", ["a"]]);
  });
  it("takes no name that is taken or reserved, and gives up only its own", async () => {
    writeFileSync(join(folder, "a.part"), "theirs");
    const file = await started("ours", "a.part1");
    expect(readdirSync(folder).toSorted()).toEqual(["a.part", "a.part2"]);
    await file.drop();
    expect([read("a.part"), readdirSync(folder)]).toEqual(["theirs", ["a.part"]]);
  });
  it("may be written twice at once: the last to be whole stays", async () => {
    const [first, second] = [await started("first"), await started("second")];
    await second.keep();
    await first.keep();
    expect([read("a"), readdirSync(folder)]).toEqual(["first", ["a"]]);
  });
  it("removes nothing once it has its name, though another is called now as it was", async () => {
    const file = await started("ours");
    await file.keep();
    writeFileSync(join(folder, "a.part"), "theirs");
    await file.drop();
    expect([read("a"), read("a.part")]).toEqual(["ours", "theirs"]);
  });
  it("tells of a folder that is not there", async () => {
    await expect(WholeFile.start(join(folder, "nowhere", "a"), [])).rejects.toThrow("ENOENT");
  });
});
