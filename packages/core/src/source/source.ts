import * as z from "zod";
import { PartialDate } from "../shared/dates.js";
import { SourceId } from "../shared/ids.js";
import { LanguageTag } from "../shared/language.js";

/** What a source is. */
export const SOURCE_KINDS = ["report", "bulletin", "booklet", "web_page", "minutes", "dataset", "other"] as const;

/** A document that something was taken from. */
export const Source = /*#__PURE__*/ z
  .strictObject({
    id: SourceId,
    title: z.string().min(1).max(300).meta({ sensitivity: "public" }),
    kind: z.enum(SOURCE_KINDS),
    fileName: z.string().min(1).max(200).optional().meta({ sensitivity: "public" }),
    language: LanguageTag,
    publishedOn: PartialDate.optional(),
    publisher: z.string().min(1).max(200).optional().meta({ sensitivity: "public" }),
    note: z.string().min(1).max(500).optional().meta({ sensitivity: "internal" }),
  })
  .meta({ id: "Source", title: "Source", description: "A document that findings and figures were taken from", sensitivity: "public" });
/** A document that something was taken from. */
export interface Source extends z.infer<typeof Source> {}
