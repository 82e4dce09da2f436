import * as z from "zod";

/** Version 4 alone: versions 1, 6 and 7 carry a time, 3 and 5 are hashes of a name. Lower case, so that equal ids are equal texts. */
const RANDOM_UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

const FORM = "a random UUID (version 4, lower case)";

const opaqueId = (description: string) =>
  z.string().regex(RANDOM_UUID, `must be ${FORM}`).register(z.globalRegistry, { description: `${description}: ${FORM} that says nothing about anyone`, examples: ["3f2b8c1e-5d7a-4c9b-8e21-0a6d4f9b7c35"], sensitivity: "personal" });

/** Id of any record about a person: random. */
export const OpaqueId = /*#__PURE__*/ opaqueId("Id of a record about a person").brand<"OpaqueId">();
/** Id of a record about a person, branded. */
export type OpaqueId = z.infer<typeof OpaqueId>;

/** Id of a referral: random. */
export const ReferralId = /*#__PURE__*/ opaqueId("Referral id").brand<"ReferralId">();
/** Id of a referral, branded. */
export type ReferralId = z.infer<typeof ReferralId>;

/** Id of the person whom referrals serve: random, the same in each of their referrals. */
export const PersonId = /*#__PURE__*/ opaqueId("Person id").brand<"PersonId">();
/** Id of a person, branded. */
export type PersonId = z.infer<typeof PersonId>;

/** Id of a consent, or of an override in its place: random. */
export const AuthorityId = /*#__PURE__*/ opaqueId("Consent or override id").brand<"AuthorityId">();
/** Id of a consent or override, branded. */
export type AuthorityId = z.infer<typeof AuthorityId>;

/**
 * Whether an id is one of those kept for invented records: it begins with twelve zeros, which a random id never does.
 *
 * @example
 * ```ts
 * isSyntheticId("00000000-0000-4000-8001-000000000001") // => true
 * isSyntheticId("3f2b8c1e-5d7a-4c9b-8e21-0a6d4f9b7c35") // => false
 * ```
 */
export const isSyntheticId = (id: string): boolean => id.startsWith("00000000-0000-4");
