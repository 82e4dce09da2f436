import * as fc from "fast-check";
import * as z from "zod";

type Schema = z.core.$ZodType;

const TEXTS = ["", "Text", "a".repeat(350), "a".repeat(2100), "🙂", "🙂".repeat(160), "বাংলা ১২", "line\nline", "2023-02-30", "2023-02", "2022", "stakeholder-meeting-9", "BD4087", "BD408704", "-1", "\ud800"] as const;

const examplesOf = (schema: Schema): readonly unknown[] => {
  const examples = z.globalRegistry.get(schema)?.["examples"];
  return Array.isArray(examples) ? (examples as unknown[]) : [];
};

/** Values for a schema: mostly such as it accepts, with texts and numbers at and beyond their limits among them. */
export function arbitraryFor(schema: Schema): fc.Arbitrary<unknown> {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const examples = examplesOf(schema);
  switch (def.type) {
    case "object": {
      const entries = Object.entries(def.shape);
      const required = entries.filter(([, field]) => field._zod.optin === undefined).map(([name]) => name);
      return fc.record(Object.fromEntries(entries.map(([name, field]) => [name, arbitraryFor(field)])), { requiredKeys: required });
    }
    case "array":
      return z.safeParse(schema, []).success
        ? fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.array(arbitraryFor(def.element), { maxLength: 2 }) })
        : fc.oneof({ weight: 20, arbitrary: fc.array(arbitraryFor(def.element), { minLength: 1, maxLength: 2 }) }, { weight: 1, arbitrary: fc.constant([]) });
    case "union":
      return fc.oneof(...def.options.map(arbitraryFor));
    case "enum":
      return fc.constantFrom(...Object.values(def.entries));
    case "literal":
      return fc.constantFrom(...def.values);
    case "boolean":
      return fc.boolean();
    case "number":
      return fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 0, max: 5 }) }, { weight: 1, arbitrary: fc.constantFrom(-1, 0.5, 1.0, 1e13, 2 ** 53, -0) });
    case "string":
      return examples.length > 0
        ? fc.oneof({ weight: 30, arbitrary: fc.constantFrom(...examples) }, { weight: 4, arbitrary: fc.constantFrom(...examples).map((example) => `${String(example)}-b`) }, { weight: 1, arbitrary: fc.constantFrom(...TEXTS) })
        : fc.oneof({ weight: 12, arbitrary: fc.constantFrom("Text", "বাংলা ১২", "a") }, { weight: 1, arbitrary: fc.constantFrom(...TEXTS) });
    default:
      if ("innerType" in def) return arbitraryFor(def.innerType);
      throw new Error(`arbitraryFor: schema must be of a kind that values can be made for; got ${def.type}`);
  }
}

const WRONG = [null, true, 0, -1, 1.5, 1e20, "", "x", "১০", [], {}, [null], "\u202e", "2009-04-17"] as const;

/** Places in a value, as functions that put something there or take it away. */
function* places(value: unknown): Generator<(wrong: unknown, how: "put" | "drop" | "add") => void> {
  if (typeof value !== "object" || value === null) return;
  const holder = value as Record<string, unknown>;
  for (const key of Object.keys(holder)) {
    yield (wrong, how) => {
      if (how === "put") holder[key] = wrong;
      else if (how === "add" && !Array.isArray(holder)) holder["surplus"] = wrong;
      else if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else delete holder[key];
    };
    yield* places(holder[key]);
  }
}

/** Values with one thing wrong in them: something else in its place, left out, or added. */
export const damaged = (values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.tuple(values, fc.constantFrom(...WRONG), fc.nat(), fc.constantFrom("put" as const, "drop" as const, "add" as const)).map(([value, wrong, where, how]) => {
    const copy = structuredClone(value);
    const all = [...places(copy)];
    if (all.length === 0) return wrong;
    all[where % all.length]?.(wrong, how);
    return copy;
  });
