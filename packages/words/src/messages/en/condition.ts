/** English: how a condition reads. */
import { isDoing, list, lower, plainVerb } from "./grammar.js";

export const condition = {
  option: (party: string, name: string): string =>
    isDoing(name) ? `${party} ${lower(name)}` : `${party} takes “${name}”`,
  notOption: (party: string, name: string): string => {
    if (!isDoing(name)) return `${party} does not take “${name}”`;
    // "Lifts its measures and normalises relations" has more than one verb to turn.
    if (/\b(and|or) \p{Ll}+s\b/u.test(name)) return `it is not so that ${party} ${lower(name)}`;
    const [verb, ...rest] = lower(name).split(" ");
    return `${party} does not ${[plainVerb(verb), ...rest].join(" ")}`;
  },
  not: (text: string): string => `not: ${text}`,
  group: (text: string): string => `(${text})`,
  or: (items: readonly string[]): string => list(items, "or"),
  ifThen: (then: string, when: string): string => `${then}, if ${when}`,
  unless: (then: string, when: string): string => `${then}, unless ${when}`,
  iff: (a: string, b: string): string => `${a} if and only if ${b}`,
  always: "always",
  never: "never",
  rule: {
    never: (text: string): string => `It can never be that ${text}.`,
    always: (text: string): string => `It must always be that ${text}.`,
    atMostOne: (items: readonly string[]): string => `At most one can be: ${list(items, "or")}.`,
    exactlyOne: (items: readonly string[]): string => `Exactly one must be: ${list(items, "or")}.`,
    atLeastOne: (items: readonly string[]): string => `At least one must be: ${list(items, "or")}.`,
  },
};
