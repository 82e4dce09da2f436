import type { Code } from "../../coding/codebook.js";
import { defineCode } from "../define-code.js";
import { parenting } from "../indicator/parenting.js";
import { familyBreakdown } from "../indicator/family-breakdown.js";

/** Codes of the family family. */
export const familyCodes: readonly Code[] = [
  defineCode("family", "parenting", {
    label: ["Parenting and supervision", "অভিভাবকত্ব ও তত্ত্বাবধান", "Parentalité et surveillance"],
    definition: "What parents do: care, time, talk, supervision, teaching body safety at home, choosing friends and carers, standing by a child who speaks up.",
    indicators: parenting,
  }),
  defineCode("family", "family-breakdown", {
    label: ["Family breakdown and absent carers", "পরিবারে ভাঙন ও অভিভাবকের অনুপস্থিতি", "Rupture familiale et absence des parents"],
    definition: "Families that fall apart or are not there: separation, mothers working elsewhere or abroad, children left alone, no family to support a child.",
    excludes: "Talk and care within a family is parenting.",
    indicators: familyBreakdown,
  }),
];
