/** English: what the last change did, and how a view differs from the base. */
import { grouped, plural } from "./grammar.js";

export const workbenchChanges = {
  differs: {
    mark: "differs from the base view",
    base: (text: string): string => `base: ${text}`,
    notInBase: "not in the base view",
    seenBy: (party: string): string => `You see the case as ${party} sees it`,
    seenAs: (title: string): string => `You see the case in the view “${title}”`,
    computing: "What differs from the base view is being computed…",
    parties: (n: number, all: number): string =>
      n === 0
        ? "no party's preferences differ from the base view"
        : `the preferences of ${n === all ? (n === 2 ? "both" : "all") : `${grouped(n)} of`} its ${n === all && n === 2 ? "parties" : plural(all, "party", "parties")} differ from the base view`,
    ignored: (n: number): string => `${plural(n, "option is", "options are")} not recognised`,
    otherStates: (view: number, base: number): string =>
      `it has ${plural(view, "state", "states")} where the base has ${grouped(base)}`,
    outcomes: (n: number): string =>
      n === 0
        ? "no outcome's verdict differs"
        : `${plural(n, "outcome's verdict differs", "outcomes' verdicts differ")}`,
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
