import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson, type Dataset, DATASET_COLLECTIONS, mergeDatasets, parseDataset, writeDataset } from "@redheart/core";
import { tiny } from "./tiny.js";

const title = "Merged";
const source = { sourceId: "minutes-a", section: "1" };
const small = (changes: Partial<Record<keyof Dataset, unknown>> = {}): Dataset =>
  parseDataset({ schemaVersion: "1", title, sources: [{ id: "minutes-a", title: "Minutes", kind: "minutes", language: "en" }], ...changes });

const ids = fc.constantFrom("a", "b", "c", "d");
const named = { selector: ({ id }: { readonly id: string }): string => id };

/** Organizations and figures under few ids with few contents, so that many collide and many agree. */
const anyDataset: fc.Arbitrary<Dataset> = fc
  .tuple(fc.uniqueArray(fc.record({ id: ids, name: fc.constantFrom("One", "Two", "Three") }), named), fc.uniqueArray(fc.record({ id: ids, value: fc.integer({ min: 1, max: 3 }) }), named))
  .map(([organizations, figures]) =>
    small({
      organizations: organizations.map((each) => ({ ...each, type: "ngo", sources: [source] })),
      figures: figures.map((each) => ({ ...each, subject: "calls", label: "Calls", unit: "call", precision: "exact", ...source })),
    }),
  );

const recordsOf = (dataset: Dataset): string[] => Object.keys(DATASET_COLLECTIONS).flatMap((name) => (dataset[name as keyof typeof DATASET_COLLECTIONS] as object[]).map(canonicalJson));
const everything = (datasets: readonly Dataset[]): string[] => [...new Set(datasets.flatMap(recordsOf))].toSorted();

describe("mergeDatasets", () => {
  it("takes what is alike once", () => {
    const { dataset, collisions, issues } = mergeDatasets([parseDataset(tiny()), parseDataset(tiny())], { title: "Invented" });
    expect(writeDataset(dataset)).toBe(writeDataset(parseDataset(tiny())));
    expect({ collisions, issues }).toEqual({ collisions: [], issues: [] });
  });

  it("keeps the first of two that share an id, and returns the other", () => {
    const [one, two] = ["One", "Two"].map((name) => small({ organizations: [{ id: "centre", name, type: "ngo", sources: [source] }] })) as [Dataset, Dataset];
    const { dataset, collisions } = mergeDatasets([one, two], { title });
    expect(dataset.organizations.map(({ name }) => name)).toEqual(["One"]);
    expect(collisions).toEqual([{ collection: "organizations", key: "centre", kept: one.organizations[0], others: [two.organizations[0]] }]);
  });

  it("says which references a collision broke", () => {
    const other = tiny();
    for (const book of other.codebooks) book.version = "2";
    for (const coding of other.codings) coding.codebookVersion = "2";
    const { collisions, issues, dataset } = mergeDatasets([parseDataset(tiny()), parseDataset(other)], { title });
    expect(collisions.map(({ collection, key }) => ({ collection, key }))).toEqual([{ collection: "codebooks", key: "small-book" }]);
    expect(issues.map(({ code, path }) => ({ code, path }))).toEqual([{ code: "unknown_reference", path: ["codings", 1, "codebookVersion"] }]);
    expect(dataset.codings).toHaveLength(2);
  });

  it("is associative, in what it keeps and in what it returns", () => {
    fc.assert(
      fc.property(anyDataset, anyDataset, anyDataset, (a, b, c) => {
        const left = mergeDatasets([mergeDatasets([a, b], { title }).dataset, c], { title }).dataset;
        const right = mergeDatasets([a, mergeDatasets([b, c], { title }).dataset], { title }).dataset;
        const whole = mergeDatasets([a, b, c], { title });
        expect([left, right].map(canonicalJson)).toEqual([canonicalJson(whole.dataset), canonicalJson(whole.dataset)]);
      }),
      { numRuns: 100, seed: 31 },
    );
  });

  it("loses nothing: every record stands in the dataset or in the collisions", () => {
    fc.assert(
      fc.property(fc.array(anyDataset, { maxLength: 4 }), (datasets) => {
        const { dataset, collisions } = mergeDatasets(datasets, { title });
        const out = [...recordsOf(dataset), ...collisions.flatMap(({ others }) => others.map(canonicalJson))];
        expect(out.toSorted()).toEqual(everything(datasets));
      }),
      { numRuns: 100, seed: 32 },
    );
  });
});

describe("writeDataset", () => {
  it("writes the same bytes whatever the order of keys and records", () => {
    const reversed = Object.fromEntries(Object.entries(tiny()).map(([key, value]) => [key, Array.isArray(value) ? (value as object[]).toReversed().map((each) => Object.fromEntries(Object.entries(each).toReversed())) : value]).toReversed());
    expect(writeDataset(parseDataset(reversed))).toBe(writeDataset(parseDataset(tiny())));
  });

  it("is undone by reading, and reading by it", () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        const text = writeDataset(dataset);
        expect(writeDataset(parseDataset(JSON.parse(text)))).toBe(text);
        expect(everything([parseDataset(JSON.parse(text))])).toEqual(everything([dataset]));
      }),
      { numRuns: 100, seed: 33 },
    );
  });
});

describe("canonicalJson", () => {
  it("parses back to the same value for any JSON, and is a fixed point", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
      { seed: 34 },
    );
  });

  it("keeps a prototype key as a key", () => {
    expect(canonicalJson(JSON.parse('{"b":1,"__proto__":{"a":2}}'))).toBe('{"__proto__":{"a":2},"b":1}');
  });

  it("throws for what JSON would turn into null", () => {
    expect(() => canonicalJson({ value: Number.NaN })).toThrow("canonicalJson: every number must be finite");
  });
});
