import * as core from "@redheart/core";
import { fieldsOf, SCHEMA_VERSION } from "@redheart/core";
import * as z from "zod";
import { exampleOf } from "./example-of.js";

/** What a schema describes: what may be handed in, or what parsing gives back, with defaults filled in. */
type Form = "input" | "output";

/** One JSON Schema document. */
export interface SchemaDocument {
  /** Name under which core exports the schema. */
  readonly name: string;
  readonly form: Form;
  readonly fileName: string;
  readonly schema: z.ZodType;
  readonly document: Record<string, unknown>;
}

const kebab = (name: string): string => name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "-").toLowerCase();
const spaced = (name: string): string => name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, " ").replace(/(?<= )[A-Z]/g, (letter) => letter.toLowerCase());

/** Our metadata as JSON Schema has it: sensitivity is an annotation of ours, the registry's id says nothing there. */
const translate = (jsonSchema: Record<string, unknown>): void => {
  if ("sensitivity" in jsonSchema) {
    jsonSchema["x-sensitivity"] = jsonSchema["sensitivity"];
    delete jsonSchema["sensitivity"];
  }
  delete jsonSchema["id"];
};

/** Schemas of core that hold fields, by the name under which it exports them. */
const exportedSchemas = (): (readonly [string, z.ZodType])[] =>
  Object.entries(core).flatMap(([name, value]) => (value instanceof z.ZodType && fieldsOf(value).some(({ path }) => path.length > 0) ? [[name, value] as const] : []));

function documentOf(name: string, schema: z.ZodType, form: Form): SchemaDocument {
  const meta = z.globalRegistry.get(schema) ?? {};
  const made = z.toJSONSchema(schema, { io: form, target: "draft-2020-12", override: ({ jsonSchema }) => translate(jsonSchema as Record<string, unknown>) }) as Record<string, unknown>;
  const { $schema, title = spaced(name), description = meta.description, examples: _, ...rest } = made;
  return {
    name,
    form,
    fileName: `${kebab(name)}.${form}.json`,
    schema,
    document: { $schema, $id: `urn:redheart:core:${SCHEMA_VERSION}:${kebab(name)}:${form}`, title: meta.title ?? title, description, examples: [exampleIn(schema, form)], ...rest },
  };
}

const exampleIn = (schema: z.ZodType, form: Form): unknown => {
  const example = exampleOf(schema);
  return form === "input" ? example : (JSON.parse(JSON.stringify(z.parse(schema, example))) as unknown);
};

/**
 * JSON Schema (draft 2020-12) of every schema of core that holds fields, as it goes in and as it comes out.
 *
 * @returns Two documents a schema, in the order of their names.
 */
export const schemaDocuments = (): SchemaDocument[] =>
  exportedSchemas()
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([name, schema]) => (["input", "output"] as const).map((form) => documentOf(name, schema, form)));

/** A document as its file holds it. */
export const textOf = ({ document }: SchemaDocument): string => `${JSON.stringify(document, undefined, 2)}\n`;
