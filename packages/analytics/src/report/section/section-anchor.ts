import type { BriefWords } from "../words/brief-words.js";

/** Anchor of a section's heading. */
export const sectionAnchor = (section: keyof BriefWords["section"]): string => `section-${section}`;
