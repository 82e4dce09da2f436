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
  answers: [{ recommendationId: "town-meeting-1-02", challengeId: "town-meeting-1-01", coderId: "reader-x" }],
  conclusions: [
    {
      id: "boys-lack-shelter", statement: "Boys lack shelter", language: "en", codeIds: ["shelter"], supporting: ["town-meeting-1-01"], opposing: [],
      coherence: { concern: "minor", reason: "One meeting says it" }, adequacy: { concern: "serious", reason: "One finding" }, confidence: "very_low", confidenceReason: "One finding of one meeting",
    },
  ],
  locations: [
    { type: "redacted", id: "redacted-1", district: "BD4087" },
    { type: "physical", id: "town-hospital", name: "Town hospital", sources: [{ sourceId: "minutes-a", section: "3" }] },
  ],
  services: [
    { category: "shelter", id: "town-shelter", name: "Shelter", organizationId: "centre", status: "active", figureIds: [], locationIds: ["redacted-1"], sources: [{ sourceId: "minutes-a", section: "3" }] },
    { category: "health", id: "town-clinic", name: "Clinic", organizationId: "centre", status: "active", figureIds: ["teachers-a"], locationIds: ["town-hospital"], sources: [{ sourceId: "minutes-a", section: "3" }] },
  ],
  referrals: [
    {
      id: "00000000-0000-4000-8001-000000000001", synthetic: true, person: { id: "00000000-0000-4000-8002-000000000001", ageBand: "18-20", gender: "female" }, month: "2024-03", intakeSource: "police",
      urgency: "normal", need: "health", recipientId: "centre", serviceId: "town-clinic", events: [{ kind: "cancelled", on: "2024-03-05", reason: "no_longer_needed" }],
    },
  ],
  campaigns: [{ id: "town-campaign", name: "Town campaign", organizationId: "centre", hashtag: "#TownForChildren", membershipFigureIds: [], audienceFigureIds: [], sources: [{ sourceId: "minutes-b", section: "2" }] }],
  activities: [{ id: "town-post-1", campaignId: "town-campaign", kind: "post", date: "2024-03-03", summary: "News of the first meeting", reach: { reactions: 3 }, sources: [{ sourceId: "minutes-b", section: "2" }] }],
  programmes: [
    {
      id: "town-programme", name: "Town programme", aim: "Safer children", leadId: "centre", partnerIds: [], funderIds: [], places: ["A town, a district"], sources: [{ sourceId: "minutes-b", section: "3" }],
      components: [{ kind: "training", level: "grassroots", title: "Training of teachers", figureIds: ["teachers-a"], sources: [{ sourceId: "minutes-b", section: "3" }] }],
      indicators: [{ title: "Teachers trained", unit: "person", figureIds: ["teachers-a"] }], guides: [],
    },
  ],
});
