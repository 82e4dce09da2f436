import { Codebook } from "@redheart/core";
import { CoreError, type CoreIssue } from "@redheart/core/errors";
import { narrowerCircles } from "./narrower-circles.js";
import { repeatedAt } from "./repeated-at.js";

const issue = (path: CoreIssue["path"], problem: string, code: CoreIssue["code"] = "invalid_codebook"): CoreIssue => ({ code, path, message: `compileCodebook: ${problem}` });
const repeated = (path: CoreIssue["path"], among: string): CoreIssue => issue(path, `id must be unique among ${among}; got one a second time`, "duplicate_id");
const unknown = (path: CoreIssue["path"], problem: string): CoreIssue => issue(path, `${problem}; got an unknown one`, "unknown_reference");

/** What is wrong with a codebook's ids and the references to them. */
export function referenceProblems({ families, codes, synonyms = [], otherCodeId }: Codebook): CoreIssue[] {
  const familyIds = new Set<string>(families.map(({ id }) => id));
  const codeIds = new Set<string>(codes.map(({ id }) => id));
  return [
    ...repeatedAt(families.map(({ id }) => id)).map((at) => repeated(["families", at, "id"], "families")),
    ...repeatedAt(codes.map(({ id }) => id)).map((at) => repeated(["codes", at, "id"], "codes")),
    ...repeatedAt(synonyms.map(({ id, language }) => `${language} ${id}`)).map((at) => repeated(["synonyms", at, "id"], "synonym lists of a language")),
    ...codes.flatMap(({ familyId }, at) => (familyIds.has(familyId) ? [] : [unknown(["codes", at, "familyId"], "familyId must name a family of the codebook")])),
    ...codes.flatMap(({ narrowerThan = [] }, at) => narrowerThan.flatMap((id, k) => (codeIds.has(id) ? [] : [unknown(["codes", at, "narrowerThan", k], "narrowerThan must name codes of the codebook")]))),
    ...narrowerCircles(codes).map(([at, k]) => issue(["codes", at, "narrowerThan", k], "narrowerThan must name codes that are not narrower than its own, nor that one itself; got a circle")),
    ...(otherCodeId === undefined || codeIds.has(otherCodeId) ? [] : [unknown(["otherCodeId"], "otherCodeId must name a code of the codebook")]),
  ];
}

/**
 * A codebook whose shape and references hold; patterns are checked when they are compiled.
 *
 * @throws {CoreError} `invalid_codebook` with every problem and its path.
 */
export function checkCodebook(codebook: unknown): Codebook {
  const parsed = Codebook.safeParse(codebook);
  const issues = parsed.success
    ? referenceProblems(parsed.data)
    : parsed.error.issues.map(({ path, code }) => issue(path.map((step) => (typeof step === "symbol" ? String(step) : step)), `${String(path.at(-1) ?? "codebook")} must fit the codebook's schema; got ${code.replaceAll("_", " ")}`));
  const [first] = issues;
  if (first !== undefined) throw new CoreError("invalid_codebook", first.message, first.path, { issues });
  return (parsed as { readonly data: Codebook }).data;
}
