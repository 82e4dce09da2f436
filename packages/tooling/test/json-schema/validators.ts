import { Ajv2020 } from "ajv/dist/2020.js";
import { type SchemaDocument, schemaDocuments } from "../../src/json-schema/schema-documents.js";

/** Documents, made once for all tests. */
export const DOCUMENTS: readonly SchemaDocument[] = schemaDocuments();

const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: false });
ajv.addVocabulary(["x-sensitivity"]);

const VALIDATORS = new Map(DOCUMENTS.map(({ fileName, document }) => [fileName, ajv.compile(document)] as const));

/** Whether ajv, compiled in strict mode from our own JSON Schema, accepts a value. */
export const ajvAccepts = ({ fileName }: SchemaDocument, value: unknown): boolean => VALIDATORS.get(fileName)?.(value) === true;

/** The document of an export of core, as it goes in. */
export const documentOf = (name: string): SchemaDocument => {
  const found = DOCUMENTS.find((document) => document.name === name && document.form === "input");
  if (found === undefined) throw new Error(`documentOf: name must be an exported schema; got ${name}`);
  return found;
};
