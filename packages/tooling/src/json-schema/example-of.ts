import * as z from "zod";

type Schema = z.core.$ZodType;

/** Hand-made parts of examples: fields of free text, and fields that a rule ties together. */
const TIED: Readonly<Record<string, Record<string, unknown>>> = {
  Challenge: { meetingId: "stakeholder-meeting-9", text: "No shelter stands within a day's journey of the border" },
  Recommendation: { meetingId: "stakeholder-meeting-9", text: "Open a desk for women and children at every police station" },
  GoodPractice: { meetingId: "stakeholder-meeting-9", text: "A hospital booth tells visitors where help is to be had" },
  Observation: { meetingId: "stakeholder-meeting-9", text: "Families rarely speak about abuse" },
  Evidence: { feature: "police desk", start: 0, end: 11 },
  Figure: { subject: "attendance/stakeholder-meeting-9/lawyers", label: "Lawyers at the ninth stakeholder meeting", value: 31, unit: "person", section: "9th Stakeholder Meeting" },
  Answer: { recommendationId: "stakeholder-meeting-9-02", challengeId: "stakeholder-meeting-9-01" },
  SynonymList: { id: "police", words: ["police", "officer"] },
  Source: { title: "Activity report" },
  Organization: { name: "Department of Women Affairs" },
  Stakeholder: { name: "Lawyers" },
  Meeting: { title: "Ninth stakeholder meeting" },
  MeetingSeries: { name: "Stakeholder meetings" },
  Code: { definition: "Attitude, action or neglect of the police" },
  Indicator: { pattern: "police … negligen*" },
  Codebook: { title: "Themes of child-protection consultations", version: "1.0" },
  Coding: { codebookVersion: "1.0" },
  Conclusion: { statement: "Police posts lack staff whom children trust", confidenceReason: "Several meetings say so, none at length" },
  Dataset: { title: "Consultations of one year" },
  ShelterService: { name: "Transit shelter" },
  OpenService: { name: "Information booth" },
  PhysicalLocation: { name: "District hospital" },
  VirtualLocation: { name: "Hotline" },
  Campaign: { name: "Campaign against the exploitation of children" },
  CampaignActivity: { summary: "Told readers which helpline serves whom" },
  Component: { title: "Groups of returnee migrants meet monthly" },
  Guide: { title: "Steps of safe migration" },
  GuideStep: { text: "Learn which agencies are licensed" },
  ProgrammeIndicator: { title: "How many people were trained?", unit: "person" },
  Programme: { name: "Support of returnee migrants", aim: "Returnees earn a living and know their rights" },
};

/** Text for a field that gives no example of its own. */
const TEXT = "Example";

const metaOf = (schema: Schema): Record<string, unknown> => z.globalRegistry.get(schema) ?? {};

const stated = (schema: Schema): { readonly example: unknown } | undefined => {
  const { examples } = metaOf(schema);
  return Array.isArray(examples) && examples.length > 0 ? { example: examples[0] as unknown } : undefined;
};

/**
 * A value that a schema accepts: its first example, else one made of its parts. Optional fields are left out.
 *
 * @param schema Schema of the library.
 */
export function exampleOf(schema: Schema): unknown {
  const own = stated(schema);
  if (own !== undefined) return own.example;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "object": {
      const tied = TIED[String(metaOf(schema)["id"])] ?? {};
      const required = Object.entries(def.shape).filter(([name, field]) => Object.hasOwn(tied, name) || field._zod.optin === undefined);
      return Object.fromEntries(required.map(([name, field]) => [name, Object.hasOwn(tied, name) ? tied[name] : exampleOf(field)]));
    }
    case "array":
      return z.safeParse(schema, []).success ? [] : [exampleOf(def.element)];
    case "union":
      return exampleOf(def.options[0] as Schema);
    case "enum":
      return Object.values(def.entries)[0];
    case "literal":
      return def.values[0];
    case "number":
      return 1;
    case "boolean":
      return true;
    case "string":
      return TEXT;
    default:
      if ("innerType" in def) return exampleOf(def.innerType);
      throw new Error(`exampleOf: schema must be of a kind that has examples; got ${def.type}`);
  }
}
