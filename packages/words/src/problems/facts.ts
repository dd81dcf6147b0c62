import type { Messages } from "../messages/en.js";
import type { PartNames } from "./part-names.js";

/** What is put into words by the field that it stands in; see ProblemFacts. */
const NAMED: Readonly<Record<string, keyof PartNames>> = {
  party: "party",
  option: "option",
  options: "option",
  outcome: "outcome",
  outcomes: "outcome",
  goal: "goal",
  term: "term",
  condition: "condition",
  conditions: "condition",
  rule: "rule",
  rules: "rule",
};

/** The facts of a problem with names in place of keys; their form stays. */
export function inNames(facts: unknown, names: PartNames, m: Messages): unknown {
  const put = (value: unknown, field: string): unknown => {
    if (typeof value === "string") {
      return Object.hasOwn(NAMED, field) ? names[NAMED[field]](value, m) : value;
    }
    if (Array.isArray(value)) return value.map((item) => put(item, field));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, put(inner, key)]));
  };
  return put(facts, "");
}
