import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { consultations } from "@redheart/consultations";
import { CoreError, type Dataset } from "@redheart/core";
import { progress } from "../../src/start/progress.js";
import { readDataset } from "../../src/start/read-dataset.js";
import { writeTables } from "../../src/start/write-tables.js";

const folder = mkdtempSync(join(tmpdir(), "redheart-start-"));
afterAll(() => rmSync(folder, { recursive: true }));
const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

describe("the reader's own dataset", () => {
  it("gets the codebook that the coder codes with", () => {
    const dataset = readDataset(write("own.json", JSON.stringify({ schemaVersion: "1", title: "Ours" })));
    expect(dataset.codebooks.map(({ id }) => id)).toEqual(["child-protection"]);
  });

  it("is the consultations where no file is named", () => {
    expect(readDataset(undefined)).toBe(consultations);
  });

  it("is refused with every problem, and no value of it is repeated", () => {
    const secret = "A private name";
    const file = write("bad.json", JSON.stringify({ schemaVersion: "1", title: "Ours", findings: [{ id: secret, kind: "complaint" }, { id: "a-1", kind: "challenge", [secret]: 1 }] }));
    const refused = (): CoreError | undefined => {
      try {
        return readDataset(file) as never;
      } catch (error) {
        return error instanceof CoreError ? error : undefined;
      }
    };
    const { message = "", issues = [] } = refused() ?? {};
    expect(issues.map(({ code }) => code)).toContain("unknown_kind");
    expect(issues.length).toBeGreaterThan(2);
    expect(message + JSON.stringify(issues)).not.toContain(secret);
  });

  it.each([["no JSON", "{"], ["a list", "[]"]])("is refused where the file holds %s", (_, text) => {
    expect(() => readDataset(write("odd.json", text))).toThrowError(expect.objectContaining({ name: "CoreError" }));
  });

  it("may begin with a byte order mark, as files saved on Windows do", () => {
    expect(readDataset(write("mark.json", `\ufeff${JSON.stringify({ schemaVersion: "1", title: "Ours" })}`)).title).toBe("Ours");
  });

  it("is refused where it is not UTF-8, whose letters would silently be others", () => {
    writeFileSync(join(folder, "windows.json"), Buffer.from(JSON.stringify({ schemaVersion: "1", title: "Nôtre" }), "latin1"));
    expect(() => readDataset(join(folder, "windows.json"))).toThrowError(expect.objectContaining({ code: "invalid_format", message: "start: the file must be UTF-8; got other bytes" }));
  });

  it("is refused where there is no file", () => {
    expect(() => readDataset(join(folder, "none.json"))).toThrowError(expect.objectContaining({ code: "invalid_dataset" }));
  });
});

describe("the tables", () => {
  it("keep a text that a spreadsheet would run as a formula a text", () => {
    const [finding] = consultations.findings as [Dataset["findings"][number]];
    writeTables({ ...consultations, findings: [{ ...finding, text: "=HYPERLINK(1)" }] }, [], { out: join(folder, "tables") });
    expect(readFileSync(join(folder, "tables/findings.csv"), "utf8")).toContain(",'=HYPERLINK(1),");
  });
});

describe("progress", () => {
  const written = (isTTY: boolean): string => {
    let text = "";
    const line = progress("Counting", { isTTY, write: (part: string) => ((text += part), true) } as NodeJS.WriteStream);
    line.step(1, 2);
    line.step(0, 0);
    line.end("2 things");
    return text;
  };

  it("redraws a bar in a terminal", () => {
    expect(written(true)).toContain(`Counting ${"█".repeat(12)}${"░".repeat(12)} 1/2`);
  });

  it("writes one line elsewhere", () => {
    expect(written(false)).toBe("✓ Counting: 2 things\n");
  });
});
