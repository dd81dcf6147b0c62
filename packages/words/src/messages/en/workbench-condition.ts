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
  build: {
    open: "Build",
    openFor: (label: string): string => `Build: ${label}`,
    title: "Build the condition by clicking",
    quantities: {
      all: "All of these hold",
      any: "At least one of these holds",
      none: "None of these holds",
      notAll: "Not all of these hold",
      exactly: "Exactly this many hold:",
    },
    quantity: "How many of these hold",
    count: "How many",
    tooMany: (most: number): string =>
      `That would be more than ${grouped(most)} ways to write out. Make the list shorter, or name its parts as terms.`,
    lacks: {
      side: (): string =>
        "No condition yet: one side of what depends on the other is empty. Add something to it, or take it away.",
      ways: (most: number): string =>
        `No condition yet: a list would be written out in more than ${grouped(most)} ways.`,
    },
    hows: { if: "holds if", onlyIf: "holds only if", iff: "holds exactly if" },
    how: "How the first depends on the second",
    holds: "holds",
    holdsNot: "does not hold",
    signOf: (sign: string, title: string): string => `${sign}: ${title}`,
    signHelp: "Press to say the contrary",
    remove: (title: string): string => `Take away: ${title}`,
    removeList: "Take away this list",
    addHere: "Add names here",
    addsHere: "Names are added here",
    addList: "A list within it",
    depend: "Make it depend on something",
    empty: "Nothing yet: choose below.",
    search: "Find a name",
    none: (text: string): string => `Nothing is called “${text}”.`,
    groups: { term: "Terms", outcome: "Outcomes", state: "States" },
    more: (n: number): string => `${grouped(n)} more: find them by name.`,
    add: (title: string, kind: string): string => `Add ${title} ${kind}`,
    unreadable: "What is written does not read yet. Mend it above, or begin anew.",
    anew: "Begin anew",
    done: "Use this condition",
    giveUp: "Give it up",
  },
  inWords: (text: string): string => `In words: ${text}`,
};
