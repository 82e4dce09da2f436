/** A small invented dataset, as JSON would give it. */
export const tiny = () => ({
  schemaVersion: "1",
  title: "Invented",
  synthetic: true,
  sources: [
    { id: "minutes-a", title: "Minutes A", kind: "minutes", language: "en", publishedOn: "2024-05-01" },
    { id: "minutes-b", title: "Minutes B", kind: "minutes", language: "en" },
  ],
  organizations: [{ id: "centre", name: "A centre", type: "ngo", country: "BD", sources: [{ sourceId: "minutes-a", section: "1" }] }],
  stakeholders: [{ id: "teachers", name: "Teachers", category: "students_and_academia", meetingIds: ["town-meeting-1"], sources: [{ sourceId: "minutes-a", section: "1" }] }],
  series: [{ id: "town-meetings", name: "Town meetings", organizerId: "centre" }],
  meetings: [
    {
      id: "town-meeting-1", seriesId: "town-meetings", ordinal: 1, title: "First", date: "2024-03-02", startTime: "14:00", mode: "in_person", record: "reported", speakers: [{ role: "Chair", organizationId: "centre" }],
      attendance: ["teachers-a"], groups: [{ id: "town-meeting-1-group-a", label: "A", topic: "prevention" }], sources: [{ sourceId: "minutes-a", section: "1" }],
    },
  ],
  findings: [
    { id: "town-meeting-1-01", kind: "challenge", text: "No shelter takes in boys", language: "en", meetingId: "town-meeting-1", groupId: "town-meeting-1-group-a", stakeholderIds: ["teachers"], sources: [{ sourceId: "minutes-a", section: "2" }] },
    { id: "town-meeting-1-02", kind: "recommendation", text: "Open a shelter for boys", language: "en", meetingId: "town-meeting-1", stakeholderIds: ["teachers"], addressee: ["government"], status: "proposed", sources: [{ sourceId: "minutes-a", section: "2" }] },
    { id: "town-meetings-01", kind: "observation", text: "Attendance grew from meeting to meeting", language: "en", seriesId: "town-meetings", stakeholderIds: ["teachers"], sources: [{ sourceId: "minutes-b", section: "1" }] },
  ],
  figures: [{ id: "teachers-a", subject: "attendance/town-meeting-1/teachers", label: "Teachers at the first town meeting", value: 12, unit: "person", precision: "exact", sourceId: "minutes-a", section: "1" }],
  codebooks: [
    {
      id: "small-book", version: "1", title: "Small", families: [{ id: "services", label: { en: "Services", bn: "সেবা", fr: "Services", reviewed: false } }],
      codes: [{ id: "shelter", familyId: "services", label: { en: "Shelter", bn: "আশ্রয়", fr: "Hébergement", reviewed: false }, definition: "Shelters and safe homes", indicators: [] }],
    },
  ],
  coders: [{ id: "reader-x", kind: "person" }],
  codings: [{ findingId: "town-meeting-1-01", codebookId: "small-book", codebookVersion: "1", codeId: "shelter", coderId: "reader-x", evidence: [] }],
});
