import { type Dataset, parseDataset } from "@redheart/core";

const label = (text: string) => ({ en: text, bn: text, fr: text, reviewed: false });
const sources = [{ sourceId: "minutes", section: "1" }];

/** A small invented dataset; `text` is what its first finding says. */
export const invented = (text = "No shelter takes in boys"): Dataset =>
  parseDataset({
    schemaVersion: "1",
    title: "Invented",
    synthetic: true,
    sources: [{ id: "minutes", title: "Minutes", kind: "minutes", language: "en" }],
    organizations: [{ id: "centre", name: "A centre", type: "ngo", country: "BD", sources }],
    stakeholders: [
      { id: "teachers", name: "Teachers", category: "students_and_academia", meetingIds: ["town-meeting-1"], sources },
      { id: "parents", name: "Parents", category: "parents", meetingIds: ["town-meeting-2"], sources },
    ],
    series: [{ id: "town-meetings", name: "Town meetings", organizerId: "centre" }],
    meetings: [1, 2].map((ordinal) => ({ id: `town-meeting-${ordinal}`, seriesId: "town-meetings", ordinal, title: `Meeting ${ordinal}`, date: `2024-0${ordinal}-02`, startTime: "14:00", endTime: "15:30", mode: "in_person", record: "reported", chair: { role: "Head teacher", organizationId: "centre" }, speakers: [], attendance: [], groups: [], sources })),
    findings: [
      { id: "town-meeting-1-01", kind: "challenge", text, language: "en", meetingId: "town-meeting-1", stakeholderIds: ["teachers"], sources },
      { id: "town-meeting-1-02", kind: "recommendation", text: "Open a shelter for boys", language: "en", meetingId: "town-meeting-1", stakeholderIds: ["teachers"], addressee: ["government"], status: "proposed", sources },
      { id: "town-meeting-2-01", kind: "recommendation", text: "Amend the law on shelters", language: "en", meetingId: "town-meeting-2", stakeholderIds: ["parents"], addressee: ["law-ministry"], status: "proposed", sources },
    ],
    codebooks: [
      {
        id: "small-book", version: "1", title: "Small", families: [{ id: "services", label: label("Services") }],
        codes: ["shelter", "law"].map((id) => ({ id, familyId: "services", label: label(id), definition: `About ${id}`, indicators: [] })),
      },
    ],
    coders: [{ id: "reader-x", kind: "person" }, { id: "small-machine", kind: "machine", version: "1" }],
    codings: [
      ["town-meeting-1-01", "shelter", "reader-x"],
      ["town-meeting-1-02", "shelter", "reader-x"],
      ["town-meeting-2-01", "law", "reader-x"],
      ["town-meeting-1-01", "law", "small-machine"],
      ["town-meeting-1-02", "shelter", "small-machine"],
      ["town-meeting-2-01", "law", "small-machine"],
    ].map(([findingId, codeId, coderId]) => ({ findingId, codeId, coderId, codebookId: "small-book", codebookVersion: "1", evidence: [] })),
  });
