/**
 * The domain of consultations: who met, what they raised, how it was coded, what was counted, and where each statement stands.
 *
 * @packageDocumentation
 */
export { CoreError, type CoreErrorCode, type CoreErrorOptions, type CoreIssue, type IssuePath } from "./shared/errors.js";
export { AddresseeId, CodebookId, CodeId, CoderId, FamilyId, FigureId, FindingId, GroupId, MeetingId, OrganizationId, SeriesId, SourceId, StakeholderId, TopicId } from "./shared/ids.js";
export { firstDay, isBefore, lastDay, PartialDate, Period, TimeOfDay } from "./shared/dates.js";
export { Label, LABEL_LANGUAGES, type LabelLanguage, LanguageTag } from "./shared/language.js";
export { Figure, FigureSubject, isFigureOf, type Precision, PRECISIONS, total, type Unit, UNITS } from "./shared/figure.js";
export { SourceReference, SourceReferences } from "./shared/source-reference.js";
export { Source, SOURCE_KINDS } from "./source/source.js";
export { Organization, ORGANIZATION_TYPES } from "./organization/organization.js";
export { Stakeholder, STAKEHOLDER_CATEGORIES, type StakeholderCategory } from "./stakeholder/stakeholder.js";
export { MeetingSeries } from "./meeting/meeting-series.js";
export { BreakoutGroup, Meeting, MEETING_MODES, MEETING_RECORDS, PublicRole } from "./meeting/meeting.js";
export { Challenge, Finding, FINDING_KINDS, type FindingKind, GoodPractice, HEROES_PILLARS, LEVELS, Observation, Recommendation, RECOMMENDATION_STATUSES } from "./finding/finding.js";
export { selectedText, Selection } from "./coding/selection.js";
export { Coder, CODER_KINDS, type CoderKind, Coding, Evidence } from "./coding/coding.js";
export { Code, Codebook, CodeFamily, Indicator, SynonymList } from "./coding/codebook.js";
export { type CollectionName, Dataset, DATASET_COLLECTIONS, SCHEMA_VERSION } from "./dataset/dataset.js";
export { type DatasetResult, parseDataset, safeParseDataset } from "./dataset/parse-dataset.js";
export { type Conflict, type ConflictSide, findConflicts } from "./dataset/find-conflicts.js";
export { type FindingFilter, findingsOf } from "./dataset/findings-of.js";
