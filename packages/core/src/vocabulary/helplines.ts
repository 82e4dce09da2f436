import { code, codeList } from "./code-list.js";

/** A telephone line for help: a number of the public, as text, since a leading zero counts and nobody calculates with it. */
export interface Helpline {
  readonly id: "child-helpline" | "women-and-children-helpline" | "emergency-service";
  readonly number: string;
  /** Numbers that reached the same line before. */
  readonly formerNumbers: readonly string[];
  readonly operator: string;
  readonly since?: string;
  /** Whether a call is free of charge and answered at any hour; absent where no source was read that says so. */
  readonly tollFree?: boolean;
  readonly allHours?: boolean;
}

/**
 * National lines of Bangladesh, three different services: 1098 for children, 109 for violence against women and children, 999 for emergencies.
 *
 * @source Department of Social Services, UNICEF (1098, launched 27 October 2016); Ministry of Women and Children Affairs (109, before 10921, since 19 June 2012).
 */
export const HELPLINES: readonly Helpline[] = /*#__PURE__*/ Object.freeze([
  { id: "child-helpline", number: "1098", formerNumbers: [], operator: "Department of Social Services, with UNICEF", since: "2016-10-27", tollFree: true, allHours: true },
  { id: "women-and-children-helpline", number: "109", formerNumbers: ["10921"], operator: "Ministry of Women and Children Affairs", since: "2012-06-19" },
  { id: "emergency-service", number: "999", formerNumbers: [], operator: "Bangladesh Police" },
]);

/** What the lines are called and for. */
export const helplineCodes = /*#__PURE__*/ codeList("helplines", ["Helplines", "সহায়তা লাইন", "Lignes d’assistance"], "National telephone lines for help in Bangladesh, each a service of its own", [
  code("child-helpline", "Child Helpline 1098", "শিশু সহায়তা লাইন ১০৯৮", "Ligne d’assistance aux enfants 1098", "For every child in need of help, and for whoever worries about one"),
  code("women-and-children-helpline", "National Helpline 109", "জাতীয় হেল্পলাইন ১০৯", "Ligne nationale 109", "For women and children who suffer or fear violence"),
  code("emergency-service", "National Emergency Service 999", "জাতীয় জরুরি সেবা ৯৯৯", "Service national d’urgence 999", "Police, fire service and ambulance in an emergency"),
]);

const digits = (text: string): string => text.replace(/[\u09e6-\u09ef]/g, (digit) => String(digit.charCodeAt(0) - 0x09e6)).replace(/[\s-]/g, "");

/**
 * The line that a number reaches, today or before. Bengali digits, spaces and hyphens are understood.
 *
 * @param number What somebody dialled or wrote.
 * @returns The line, or undefined when the number is none of the three.
 * @example
 * ```ts
 * helplineOf("১০৯৮")?.id // => "child-helpline"
 * helplineOf("10921")?.id // => "women-and-children-helpline"
 * helplineOf("1099") // => undefined
 * ```
 */
export function helplineOf(number: string): Helpline | undefined {
  const dialled = digits(number.slice(0, 40));
  return HELPLINES.find((line) => line.number === dialled || line.formerNumbers.includes(dialled));
}
