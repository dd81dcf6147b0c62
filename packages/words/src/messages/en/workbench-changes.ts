/** English: what the last change did, and how a view differs from the base. */
import { grouped, plural } from "./grammar.js";
import { few } from "./phrases.js";

/** So many are named, and one more rather than “1 more”. */
const FEW = 3;
const some = (names: readonly string[]): string =>
  few(names, names.length === FEW + 1 ? FEW + 1 : FEW);

export const workbenchChanges = {
  differs: {
    mark: "differs from the base view",
    base: (text: string): string => `base: ${text}`,
    notInBase: "not in the base view",
    seenBy: (party: string): string => `You see the case as ${party} sees it`,
    seenAs: (title: string): string => `You see the case in the view “${title}”`,
    computing: "What differs from the base view is being computed…",
    parties: (names: readonly string[], all: number): string =>
      names.length === 0
        ? "no party's preferences differ from the base view"
        : names.length === all && all > FEW
          ? `the preferences of all its ${plural(all, "party", "parties")} differ from the base view`
          : `the preferences of ${some(names)} differ from the base view`,
    ignored: (options: readonly string[]): string =>
      `${some(options)} ${options.length === 1 ? "is" : "are"} not recognised`,
    /** Rules, terms and the like, each named as what it is. */
    others: (subjects: readonly string[]): string =>
      `${some(subjects)} ${subjects.length === 1 ? "differs" : "differ"}`,
    otherStates: (view: number, base: number): string =>
      `it has ${plural(view, "state", "states")} where the base has ${grouped(base)}`,
    outcomes: (names: readonly string[]): string =>
      names.length === 0
        ? "no outcome's verdict differs"
        : `the ${names.length === 1 ? "verdict" : "verdicts"} on ${some(names.map((name) => `“${name}”`))} ${names.length === 1 ? "differs" : "differ"}`,
    sentence: (opening: string, parts: readonly string[]): string =>
      `${opening}: ${parts.join("; ")}.`,
    toBase: "Back to the base view",
    dropped: (n: number): string =>
      plural(n, "preference of the base is left out", "preferences of the base are left out"),
  },

  strip: {
    label: "What your last change did",
    labelElsewhere: "What the last change did",
    undone: (name: string): string => `Undone: ${name}`,
    redone: (name: string): string => `Made again: ${name}`,
    restored: (name: string): string => `Went back to: ${name}`,
    merged: (name: string): string => `${name}, merged with changes made elsewhere`,
    elsewhere: (name: string, n: number): string =>
      n === 1 ? `${name} (made elsewhere)` : `${plural(n, "change", "changes")} made elsewhere`,
    /** Behind the name of a change that was made in another view than the one that is shown. */
    inBase: (name: string): string => `${name} (in the base view)`,
    inView: (name: string, view: string): string => `${name} (in the view “${view}”)`,
    computing: "computing what it changes…",
    waits: (states: number): string =>
      `what it does to the results of ${plural(states, "state", "states")} is computed when you ask.`,
    compute: "Compute it",
    broken: "no results can be computed until the case is mended.",
    fresh: "there were no results before it to compare with.",
    more: (n: number): string => `and ${plural(n, "more change", "more changes")}`,
    all: "Everything it changed",
    undo: "Undo",
    redo: "Redo",
    dismiss: "Dismiss what the last change did",
  },
};
