/** Releases of other standards that codes are mapped to. A mapping holds for the named release alone. */
export const STANDARDS = {
  "hsds-3.0": { title: "Human Services Data Specification", release: "3.0", publisher: "Open Referral" },
  "fhir-r4": { title: "HL7 FHIR", release: "R4", publisher: "HL7 International" },
  "fhir-r5": { title: "HL7 FHIR", release: "R5", publisher: "HL7 International" },
  "primero-4b95bf9": { title: "Primero, open default configuration", release: "snapshot 4b95bf9", publisher: "UNICEF" },
  "htcds-2.0": { title: "Human Trafficking Case Data Standard", release: "2.0", publisher: "IOM" },
  "ctdc-synthetic": { title: "CTDC Global Synthetic Dataset", release: "27 fields, from 2022", publisher: "Counter Trafficking Data Collaborative" },
  "iati-7aeece7": { title: "IATI non-embedded code lists", release: "snapshot 7aeece7", publisher: "International Aid Transparency Initiative" },
  "inspire-2016": { title: "INSPIRE: seven strategies for ending violence against children", release: "2016", publisher: "World Health Organization" },
  "sdg-2015": { title: "Sustainable Development Goals, targets", release: "2015", publisher: "United Nations" },
} as const;
/** Id of a release of another standard. */
export type StandardId = keyof typeof STANDARDS;

/** A code of another standard: its release, the element or code list it belongs to, and the code as that standard writes it. */
export interface Mapping {
  readonly standard: StandardId;
  readonly element: string;
  readonly code: string;
}
