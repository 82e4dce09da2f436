import type { Label } from "@redheart/core";

/** A label whose translations no speaker has signed yet. */
export const unreviewed = (en: string, bn: string, fr: string): Label => ({ en, bn, fr, reviewed: false });
