import { consultations } from "@redheart/consultations";

/** Fields that keep what a document calls something: titles, official names, headings that say where a statement stands, names of halls. */
const TITLE_FIELDS = new Set(["title", "name", "publisher", "section", "venue"]);

/** Official titles and headings that the data keep as they are, read off the data. */
export function officialTitles(): string[] {
  const walk = (value: unknown, field: string): string[] => {
    if (typeof value === "string") return TITLE_FIELDS.has(field) ? [value] : [];
    if (typeof value !== "object" || value === null) return [];
    return Array.isArray(value) ? value.flatMap((each) => walk(each, field)) : Object.entries(value).flatMap(([name, each]) => walk(each, name));
  };
  const { sources, organizations, stakeholders, series, meetings, findings, figures, campaigns, programmes, services } = consultations;
  // Charts and their twins name an organization right behind its id.
  const behindIds = organizations.map(({ id, name }) => `${id} ${name}`);
  return [...new Set([...behindIds, ...walk({ sources, organizations, stakeholders, series, meetings, findings, figures, campaigns, programmes, services }, "")])];
}
