/**
 * How a referral ended, for the person. `referral_declined_by_survivor`: the survivor refused, which is no failure and no provider's decline.
 *
 * @source Service-referred outcomes of the GBV information management system, with `service_provided` for its `service_provided_by_your_agency`, and `service_partly_provided` of our own.
 */
export const OUTCOMES = [
  "service_provided",
  "service_partly_provided",
  "services_already_received_from_another_agency",
  "service_not_applicable",
  "referral_declined_by_survivor",
  "service_unavailable",
] as const;
/** How a referral ended, for the person. */
export type Outcome = (typeof OUTCOMES)[number];
