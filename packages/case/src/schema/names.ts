import { z } from "zod";
import { KEYWORDS } from "../condition/syntax.js";
import { FORBIDDEN_NAMES, MAX_NAME_LENGTH, NAME_PATTERN, RESERVED } from "./name-pattern.js";

export { FORBIDDEN_NAMES, MAX_NAME_LENGTH, NAME_PATTERN } from "./name-pattern.js";

/** "party.option", or an option alone. */
export const OPTION_PATTERN = new RegExp(
  `^(?!(?:${RESERVED.join("|")})$)\\p{L}[\\p{L}\\p{M}\\p{N}_-]*(?:\\.\\p{L}[\\p{L}\\p{M}\\p{N}_-]*)?$`,
  "u",
);

/** Key of a party, option, term, goal, outcome or view: what conditions call it by. */
export const name = z.string().max(MAX_NAME_LENGTH).regex(NAME_PATTERN).meta({
  id: "name",
  description:
    "Letters, digits, hyphen and underscore; a letter first; none of not, and, or, if, iff, true, false.",
});

/** An option by its full name, or by its own where that is unambiguous. */
export const optionName = z
  .string()
  .max(2 * MAX_NAME_LENGTH + 1)
  .regex(OPTION_PATTERN)
  .meta({ id: "optionName", description: 'An option: "party.option".' });

/** Of a preference: how to get somewhere, or where to get. */
export const factor = z.enum(["means", "interests"]).meta({
  description: "Whether a preference is about means or about interests; the gap tells them apart.",
});

/** Why a key is no proper name, in words. */
export function nameFault(key: string): string {
  if ((KEYWORDS as readonly string[]).includes(key)) {
    return `"${key}" is a word of the condition language and cannot name anything.`;
  }
  if ((FORBIDDEN_NAMES as readonly string[]).includes(key)) {
    return `"${key}" is reserved and cannot name anything.`;
  }
  if (key.length > MAX_NAME_LENGTH) {
    return `The name "${key.slice(0, 20)}…" is longer than ${MAX_NAME_LENGTH} characters.`;
  }
  if (key === "") return "A name cannot be empty.";
  if (!/^\p{L}/u.test(key)) return `The name "${key}" does not begin with a letter.`;
  const odd = /[^\p{L}\p{M}\p{N}_-]/u.exec(key)?.[0] ?? "";
  return odd === " "
    ? `The name "${key}" holds a space.`
    : `The name "${key}" holds "${odd}", which a name may not.`;
}
