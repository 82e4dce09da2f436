import * as z from "zod";
import { PartialDate } from "../shared/dates.js";
import { SourceId } from "../shared/ids.js";
import { LanguageTag } from "../shared/language.js";
import { strictObject } from "../shared/strict-object.js";
import { text } from "../shared/text.js";

/** What a source is. */
export const SOURCE_KINDS = ["report", "bulletin", "booklet", "web_page", "minutes", "dataset", "other"] as const;

/** A document that something was taken from. */
export const Source = /*#__PURE__*/ strictObject(() => ({
  id: SourceId,
  title: text(300),
  kind: z.enum(SOURCE_KINDS),
  fileName: text(200).optional(),
  language: LanguageTag,
  publishedOn: PartialDate.optional(),
  publisher: text(200).optional(),
  note: text(500, "internal").optional(),
})).register(z.globalRegistry, { id: "Source", title: "Source", description: "A document that findings and figures were taken from", sensitivity: "public" });
/** A document that something was taken from. */
export interface Source extends z.infer<typeof Source> {}
