/** What an invented id stands for. */
export type SyntheticKind = "referral" | "person" | "consent" | "override";

const DIGITS: Readonly<Record<SyntheticKind, string>> = { referral: "8001", person: "8002", consent: "8003", override: "8004" };

/**
 * An id in the range that core keeps for invented records: a UUID of version 4 that begins with twelve zeros, which no random one does.
 *
 * @param kind What it stands for.
 * @param number Running number from 1, below 2^48.
 */
export const syntheticId = (kind: SyntheticKind, number: number): string => `00000000-0000-4000-${DIGITS[kind]}-${number.toString(16).padStart(12, "0")}`;
