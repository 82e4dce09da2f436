/** How a finding is coded, for people who code by hand and for those who judge the machine. */
export const rules: readonly string[] = [
  "Code what the text says, not what may be inferred from it",
  "Code the thing that is lacking or asked for; the actor only where the actor’s conduct is the point",
  "Where a narrow theme fits, leave the broad one out",
  "The content of a campaign counts beside its form",
  "Code the subject, not a bare purpose clause",
  "Parents who restrict or watch a child’s device are device use and parenting; a law about online conduct is online abuse and law; a desk at a police station is police and reporting",
  "Code a finding by its own words, without its neighbors",
  "Negation does not remove a theme",
  "Other is for a finding that no theme fits; it is never joined with another",
];
