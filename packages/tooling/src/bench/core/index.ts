import { readFileSync } from "node:fs";
import type * as z from "zod";
import { CoreError, parserOf } from "@redheart/core";
import { Ajv2020 } from "ajv/dist/2020.js";
import { benchRecords, type BenchRecords } from "./records.js";
import { interleaved, median } from "../interleaved.js";
import type { Section, Target } from "../section.js";
import { importTimes } from "./import-times.js";

/** One measured way of one task, in milliseconds, with its ratio to the task's own measure. */
interface Measured {
  readonly task: string;
  readonly way: string;
  readonly ms: number;
  readonly ratio: number;
}

const COUNT = 100_000;
const ROUNDS = 7;

/** Times of ways with their ratios to the first. */
const compare = (task: string, ways: Readonly<Record<string, () => void>>): Measured[] => interleaved(ROUNDS, ways).map(({ way, ms }, _, all) => ({ task, way, ms, ratio: ms / (all[0]?.ms ?? ms) }));

const schemaOf = (name: string): object => JSON.parse(readFileSync(new URL(`../../../../core/schema/${name}.input.json`, import.meta.url), "utf8")) as object;

/** Whether a parse function takes a value, by its not throwing. */
function accepted(parse: (value: unknown) => unknown, value: unknown): boolean {
  try {
    parse(value);
    return true;
  } catch (error) {
    if (error instanceof CoreError) return false;
    throw error;
  }
}

/** Reading lines of JSON with each validator after it, against `JSON.parse` of the same lines alone. */
function measureRecords({ name, schema, lines, broken }: BenchRecords): Measured[] {
  const parse = parserOf<z.ZodType>(schema);
  const ajv = new Ajv2020({ strict: false }).compile(schemaOf(name));
  const validators: Record<string, (value: unknown) => boolean> = {
    zod: (value) => schema.safeParse(value).success,
    parserOf: (value) => accepted(parse, value),
    "ajv, of our JSON Schema": (value) => ajv(value),
  };
  for (const [way, accepts] of Object.entries(validators)) {
    const wrong = broken.filter((value) => accepts(value)).length;
    if (wrong > 0) throw new Error(`core bench: ${way} must refuse every broken ${name}; accepted ${wrong}`);
  }
  const withValidator = (way: string, accepts: (value: unknown) => boolean) => (): void => {
    let accepted = 0;
    for (const line of lines) if (accepts(JSON.parse(line))) accepted++;
    if (accepted !== lines.length) throw new Error(`core bench: ${way} must accept every ${name}; refused ${lines.length - accepted}`);
  };
  return compare(`parse ${lines.length} ${name}s`, {
    "JSON.parse alone": () => {
      for (const line of lines) JSON.parse(line);
    },
    ...Object.fromEntries(Object.entries(validators).map(([way, accepts]) => [`JSON.parse and ${way}`, withValidator(way, accepts)])),
  });
}

/** Both modules, imported one right after the other; the ratio is the median over such pairs, since a machine's moments differ by more than the modules do. */
function measureImport(): Measured[] {
  const times = importTimes(31);
  if (times === undefined) return [];
  const ratio = median(times.core.map((core, at) => core / (times.zod[at] as number)));
  return [
    { task: "import, cold", way: "zod", ms: median(times.zod), ratio: 1 },
    { task: "import, cold", way: "@redheart/core", ms: median(times.core), ratio },
  ];
}

/** Lines 8 and 10 of the table. */
function targetsOf(rows: readonly Measured[]): Target[] {
  const reading = rows.filter(({ way }) => way.endsWith("parserOf"));
  const cold = rows.find(({ way }) => way === "@redheart/core");
  return [
    ...reading.map(({ task, ratio }): Target => ({ row: 8, claim: `${task} and check them, against JSON.parse alone`, measured: `${ratio.toFixed(2)} ×`, target: "≤ 1.3 ×", met: ratio <= 1.3 })),
    { row: 10, claim: 'import("@redheart/core") cold, against zod alone', measured: cold && `${cold.ratio.toFixed(2)} ×`, target: "≤ 1.2 ×", met: cold && cold.ratio <= 1.2 },
  ];
}

/** Measures, proves that each validator accepts what is right and refuses what is broken, and prints times and ratios. */
function run(): Target[] {
  const rows = [...benchRecords(COUNT).flatMap(measureRecords), ...measureImport()];
  console.log("task\tway\tms\t× the first");
  for (const { task, way, ms, ratio } of rows) console.log(`${task}\t${way}\t${ms.toFixed(1)}\t${ratio.toFixed(2)}`);
  if (!rows.some(({ task }) => task.startsWith("import"))) console.log("import, cold\tnot measured: @redheart/core is not built");
  return targetsOf(rows);
}

export default { name: "core", run } satisfies Section;
