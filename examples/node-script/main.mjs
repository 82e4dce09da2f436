// Load the consultations, theme a text of your own, write a chart. Run `npx -y pnpm@10.34.9 build` once at the top, then `node main.mjs` here.
import { mkdirSync, writeFileSync } from "node:fs";
import { childProtectionCoder } from "@redheart/analytics";
import { gapChart } from "@redheart/analytics/charts";
import { challengesAndRecommendations } from "@redheart/analytics/tables";
import { consultations } from "@redheart/consultations";
import { findConflicts, selectedText } from "@redheart/core";
import { toSvg } from "@redheart/render";

console.log(`${consultations.findings.length} findings of ${consultations.meetings.length} meetings; the sources disagree on ${findConflicts(consultations).length} matters`);

const text = "No shelter takes girls at night, and the police turn them away";
for (const { codeId, evidence } of childProtectionCoder().code(text, { language: "en" }))
  console.log(`${codeId}: because of ${[...new Set(evidence.map((span) => `“${selectedText(text, span)}”`))].join(", ")}`);

const rows = challengesAndRecommendations(consultations, { coderId: "reader-1" }).objects();
mkdirSync("out", { recursive: true });
writeFileSync("out/challenges-and-recommendations.svg", await toSvg(gapChart(rows)));
console.log("wrote out/challenges-and-recommendations.svg");
