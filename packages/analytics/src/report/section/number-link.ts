import type { Link } from "../document/block.js";
import { type Measure, measureAnchor } from "../measure.js";

/** A number in running text, which leads to its row in the table of numbers and so to its findings. */
export const numberLink = ({ id }: Measure, text: string): Link => ({ kind: "link", to: measureAnchor(id), text });
