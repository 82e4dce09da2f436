// Draws every chart from the real data: out/charts/*.svg and *.png, one contact sheet, and the pictures that the README shows.
// `main.ts bn` or `main.ts fr` draws them in another language.
import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { codeFindings, compileCodebook } from "@redheart/analytics";
import { consultations } from "@redheart/consultations";
import { childProtectionCodebook } from "@redheart/core/codebook";
import { CoreError, LABEL_LANGUAGES, type LabelLanguage } from "@redheart/core";
import { svgToPng, toSvg } from "@redheart/render";
import { givenArguments } from "../arguments.js";
import { ROOT } from "../files.js";
import { orSayWhy } from "../or-say-why.js";
import { chartsOf } from "./charts-of.js";
import { contactSheet, type DrawnChart } from "./sheet.js";

/** Charts that the README and the guide show. */
const PICTURES = ["theme-by-meeting", "gap", "figures", "network-growth"];

await orSayWhy(async () => {
  const [asked = "en"] = givenArguments();
  const language: LabelLanguage | undefined = LABEL_LANGUAGES.find((known) => known === asked);
  // Another language's pictures in the place of the README's would go unseen.
  if (language === undefined) throw new CoreError("invalid_option", `contact-sheet: language must be one of ${LABEL_LANGUAGES.join(", ")}; got another`, ["language"]);
  const out = join(ROOT, "out", "charts", ...(language === "en" ? [] : [language]));
  mkdirSync(out, { recursive: true });
  const started = performance.now();
  const drawn: DrawnChart[] = [];
  // The ready-made coder has learned from these very codings: beside it, agreement would be flattered.
  const INDICATORS = compileCodebook(childProtectionCodebook);
  for (const { name, spec } of chartsOf(consultations, { otherCodings: codeFindings(consultations.findings, INDICATORS), language })) {
    const svg = await toSvg(spec);
    drawn.push({ name, svg });
    writeFileSync(join(out, `${name}.svg`), svg);
    writeFileSync(join(out, `${name}.png`), svgToPng(svg));
  }
  const sheet = svgToPng(contactSheet(drawn), { scale: 1 });
  writeFileSync(join(out, "contact-sheet.png"), sheet);
  if (language === "en") {
    const pictures = join(ROOT, "docs", "pictures");
    mkdirSync(pictures, { recursive: true });
    for (const { name, svg } of drawn) if (PICTURES.includes(name)) writeFileSync(join(pictures, `${name}.png`), svgToPng(svg, { scale: 1.5 }));
    writeFileSync(join(pictures, "contact-sheet.png"), svgToPng(contactSheet(drawn), { scale: 0.7 }));
  }
  console.log(`${drawn.length} charts and a contact sheet in ${relative(ROOT, out)}, ${((performance.now() - started) / 1000).toFixed(1)} s`);
});
