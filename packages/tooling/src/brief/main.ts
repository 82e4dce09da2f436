/** Writes briefs of the consultations and the methods appendix: `pnpm brief [folder]`. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { methodsAppendix, type BriefOptions } from "@redheart/analytics/report";
import { consultations } from "@redheart/consultations";
import { givenArguments, givenPath } from "../arguments.js";
import { ROOT } from "../files.js";
import { orSayWhy } from "../or-say-why.js";
import { writeBrief } from "./write-brief.js";

const BRIEFS: Readonly<Record<string, BriefOptions>> = {
  "law-ministry": { audience: "law-ministry" },
  "law-ministry.bn": { audience: "law-ministry", language: "bn" },
  "law-ministry.fr": { audience: "law-ministry", language: "fr" },
  general: {},
};

await orSayWhy(async () => {
  const [folder] = givenArguments();
  const out = folder === undefined ? join(ROOT, "out/briefs") : givenPath(folder);
  for (const [name, options] of Object.entries(BRIEFS)) console.log(await writeBrief(consultations, consultations.codings, { ...options, out, name }));

  const { html, markdown } = methodsAppendix(consultations, consultations.codings, { methodology: "codebook" });
  writeFileSync(join(out, "methods-appendix.md"), markdown);
  writeFileSync(join(out, "methods-appendix.html"), html);
  console.log(join(out, "methods-appendix.html"));
});
