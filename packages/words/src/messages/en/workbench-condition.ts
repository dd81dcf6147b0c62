/** English: the field in which a condition is written. */
import { grouped, plural } from "./grammar.js";

export const workbenchCondition = {
  placeholder: "party.option and not other.option (↓ lists the names)",
  placeholderStates: "outcome or other-state (↓ lists the names)",
  names: "Names that may be meant",
  offered: (n: number): string =>
    `${plural(n, "name", "names")} to choose from; the arrows choose.`,
  kinds: {
    option: "option",
    term: "term",
    outcome: "outcome",
    goal: "goal",
    state: "state",
  },
  meant: "Did you mean",
  putIn: (name: string): string => `Put ${name} in its place`,
  draft:
    "This is a draft: the condition before it stands until this one reads. Escape gives that one back and sets this aside.",
  aside: "What you had typed is set aside:",
  bringBack: "Bring it back (Ctrl+Z)",
  holds: (k: number, of: number): string =>
    k === of
      ? `Holds in all ${plural(of, "state", "states")}`
      : k === 0
        ? `Holds in none of ${plural(of, "state", "states")}`
        : `Holds in ${grouped(k)} of ${plural(of, "state", "states")}`,
  here: ", also where the talks stand",
  inWords: (text: string): string => `In words: ${text}`,
};
