import { Codebook } from "@redheart/core";
import { CoreError, type CoreIssue } from "@redheart/core/errors";

const issue = (path: CoreIssue["path"], problem: string): CoreIssue => ({ code: "invalid_codebook", path, message: `compileCodebook: ${problem}` });

const repeats = (ids: readonly string[]): number[] => ids.flatMap((id, at) => (ids.indexOf(id) < at ? [at] : []));

function findReferenceProblems({ families, codes, synonyms = [], otherCodeId }: Codebook): CoreIssue[] {
  const familyIds = new Set<string>(families.map(({ id }) => id));
  const codeIds = new Set<string>(codes.map(({ id }) => id));
  return [
    ...repeats(families.map(({ id }) => id)).map((at) => issue(["families", at, "id"], "id must be unique among families; got one a second time")),
    ...repeats(codes.map(({ id }) => id)).map((at) => issue(["codes", at, "id"], "id must be unique among codes; got one a second time")),
    ...repeats(synonyms.map(({ id, language }) => `${language} ${id}`)).map((at) => issue(["synonyms", at, "id"], "id must be unique among synonym lists of a language; got one a second time")),
    ...codes.flatMap(({ familyId }, at) => (familyIds.has(familyId) ? [] : [issue(["codes", at, "familyId"], "familyId must name a family of the codebook; got an unknown one")])),
    ...codes.flatMap(({ narrowerThan = [] }, at) => narrowerThan.flatMap((id, k) => (codeIds.has(id) ? [] : [issue(["codes", at, "narrowerThan", k], "narrowerThan must name codes of the codebook; got an unknown one")]))),
    ...(otherCodeId === undefined || codeIds.has(otherCodeId) ? [] : [issue(["otherCodeId"], "otherCodeId must name a code of the codebook; got an unknown one")]),
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
    ? findReferenceProblems(parsed.data)
    : parsed.error.issues.map(({ path, code }) => issue(path.map((step) => (typeof step === "symbol" ? String(step) : step)), `${String(path.at(-1) ?? "codebook")} must fit the codebook's schema; got ${code.replaceAll("_", " ")}`));
  const [first] = issues;
  if (first !== undefined) throw new CoreError("invalid_codebook", first.message, first.path, { issues });
  return (parsed as { readonly data: Codebook }).data;
}
