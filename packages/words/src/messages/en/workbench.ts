/** English: the frame of the workbench, its start and its overview. The other screens each have a file beside this one. */
import { capital, grouped, list, number, plural, possessive, WITH_ARTICLE } from "./grammar.js";
import { fault } from "./workbench/fault.js";
import { keys } from "./workbench/keys.js";
import { palette } from "./workbench/palette.js";
import { status } from "./workbench/status.js";

export const workbench = {
  name: "Sextant",
  who: "this computer",
  skip: "Skip to the view",
  close: "Close",
  cancel: "Cancel",
  dismiss: "Dismiss",
  tryAgain: "Try again",
  back: "Back to the overview",
  backToStart: "Back to the start",
  more: "More: appearance, language, keys",

  screens: {
    start: "Start",
    overview: "Overview",
  },

  outline: {
    label: "Outline of the case",
    screens: "The case",
    parties: "Parties",
    open: "Open the outline",
  },

  bar: {
    undo: (name: string | null): string => (name === null ? "Nothing to undo" : `Undo: ${name}`),
    redo: (name: string | null): string => (name === null ? "Nothing to redo" : `Redo: ${name}`),
    undoShort: "Undo",
    redoShort: "Redo",
    search: "Search and commands",
    shortcuts: "Keyboard shortcuts",
    brief: "Brief",
    copyLink: "Copy the address of what is shown",
    linkCopied: "The address was copied.",
    saveCase: "Save a copy as a file",
    theme: "Appearance",
    themes: { auto: "As the system", light: "Light", dark: "Dark", contrast: "High contrast" },
    language: "Language",
    languageFailed: "The words of that language could not be loaded; the language stays as it was.",
    view: "Seen as",
    base: "The analyst's base view",
    seenBy: (party: string): string => `As ${party} sees it`,
  },

  status,

  large: {
    title: (states: number): string => `This view has ${grouped(states)} states`,
    text: (most: number): string =>
      `Up to ${grouped(most)} states are computed at once while you edit. Above that it can take from some seconds to minutes, so it is done when you ask.`,
    go: "Compute it now",
  },

  fault,

  notice: {
    merged: (name: string, conflicts: number): string =>
      conflicts === 0
        ? `The case had moved on in the meantime. “${name}” was merged with it; both changes stand.`
        : `The case had moved on in the meantime. In “${name}” ${plural(conflicts, "place was", "places were")} changed by both: the other's value stands, and yours is kept in History.`,
    refused: (name: string, why: string): string => `“${name}” was not made: ${why}`,
  },

  unsent: {
    title: (n: number, title: string | null, when: string): string =>
      `${capital(plural(n, "change", "changes"))}${title === null ? "" : ` of “${title}”`} from a tab that was closed (${when}) ${n === 1 ? "was" : "were"} never saved, and ${n === 1 ? "is" : "are"} still here:`,
    save: "Save now",
    open: "Open the case to save them",
    discard: "Let go",
    letGo: "They were let go.",
    bringBack: "Bring them back",
  },

  palette,

  keys,

  table: {
    sortBy: (title: string): string => `Sort by ${title}`,
    ascending: "ascending",
    descending: "descending",
    rows: (shown: number, all: number): string =>
      shown === all
        ? plural(all, "row", "rows")
        : `${grouped(shown)} of ${plural(all, "row", "rows")}`,
    empty: "No rows.",
  },

  copy: {
    label: "Copy or cite this result",
    markdown: "Copy as Markdown",
    latex: "Copy as LaTeX",
    csv: "Copy as CSV",
    word: "Copy for Word or Excel",
    command: "Copy the command that reproduces it",
    text: "Copy as text",
    source: (about: {
      readonly title: string;
      /** Null for the base. */
      readonly view: string | null;
      readonly revision: number;
      readonly unsaved: number;
      readonly hash: string;
    }): string =>
      `Case: “${about.title}”${about.view === null ? "" : `, view “${about.view}”`}, revision ${grouped(about.revision)}${
        about.unsaved > 0 ? ` with ${plural(about.unsaved, "change", "changes")} not saved yet` : ""
      }, SHA-256 ${about.hash}.`,
    method: (engine: string): string =>
      `Method: graph model for conflict resolution, computed by Sextant ${engine}. Results describe this model.`,
    reproduce: (command: string): string => `Reproduce with: ${command}`,
    done: "Copied.",
    failed: "The browser did not allow copying.",
  },

  edit: {
    change: (what: string): string => `Change: ${what}`,
    tooLong: (most: number): string =>
      `Too long: at most ${grouped(most)} characters are allowed. What you wrote stays here until it is shorter.`,
    length: (n: number): string => `It has ${grouped(n)} now.`,
  },

  loading: "Loading…",

  overview: {
    question: "the question",
    noQuestion: "What is the question? Click to write it.",
    asOf: (when: string): string => `As of ${when}`,
    size: (parties: number, options: number, states: number, coded: number): string =>
      [
        plural(parties, "party", "parties"),
        ...(options > 0 ? [plural(options, "option", "options")] : []),
        plural(states, "state", "states"),
        ...(coded > 0
          ? [`${plural(coded, "statement", "statements")} coded from its sources`]
          : []),
      ].join(" · "),
    answer: "The answer",
    furtherAnswer: "The answer in full",
    why: "Why?",
    title: "the title",
    theDate: "the date that the case describes",
    noDate: "No date yet. Click to say as of when.",
    badDate: (text: string): string =>
      `“${text}” is no date. Write a year, a month or a day: 2006, 2006-12 or 2006-12-31.`,
    throughEyes: (party: string): string =>
      `See it through ${possessive(WITH_ARTICLE.test(party) ? `the ${party}` : party)} eyes`,
    seenSo: "You see it this way now.",
    restsOnClaims: (cited: number, judged: number, uncited: number, hedged: number): string =>
      `It rests on ${plural(cited + judged + uncited, "claim", "claims")}: ${list([
        `${cited === 0 ? "none" : grouped(cited)} cited`,
        ...(judged > 0 ? [`${grouped(judged)} the analyst's judgement`] : []),
        ...(uncited > 0 ? [`${grouped(uncited)} uncited`] : []),
      ])}${hedged > 0 ? `; in ${plural(hedged, "preference", "preferences")} the source itself hedges` : ""}.`,
    restsWhere: "What it rests on, in full",
    parties: "The parties, and what each wants first",
    firstWants: "Wants first",
    noPreferences: "No preferences yet",
    givePreferences: "Say what the parties want, under Goals and preferences",
    ranking: "Its order of the states is given directly.",
    weights: "Its preferences are given as weights.",
    holds: (hold: number, all: number, idle: number): string =>
      `${all === 1 ? `Its one preference ${hold === 1 ? "holds" : "does not hold"}` : `${hold === 0 ? "None" : grouped(hold)} of its ${plural(all, "preference", "preferences")} ${hold <= 1 ? "holds" : "hold"}`} where the talks stand${idle === 0 ? "" : idle === hold ? (hold === 1 ? ", but is not at issue there" : ", all of them not at issue there") : `, ${grouped(idle)} of them not at issue there`}`,
    unmet: "The first that does not hold",
    met: "All it asks for holds",
    canImprove: "Could improve its position alone",
    cannotImprove: "Cannot improve its position alone",
    backing: { cited: "cited", judged: "analyst's judgement", uncited: "uncited" },
    sure: (cited: number, all: number): string =>
      `${cited === all ? (all === 1 ? "Cited" : `All ${number(all)} cited`) : `${cited === 0 ? "None" : grouped(cited)} of ${grouped(all)} cited`}`,
    hedged: (n: number): string => `${n} hedged by the source`,
    outcomes: "The outcomes, and whether they can last",
    outcomesText:
      "Under each concept: in how many of the outcome's states no party would move away, of how many.",
    /** The column that is marked, and the concept that the sentences of the answer go by. */
    marked: (tag: string, plain: string, answer: string): string =>
      `Marked is ${tag}: ${plain}.${tag === answer ? " The answer above goes by it where it says that the talks could rest." : ` The answer above goes by ${answer} where it says that the talks could rest.`}`,
    noOutcomes: "No outcome has been named yet.",
    outcome: "Outcome",
    states: "States",
    here: "The talks stand here",
    nearest: "Nearest",
    steps: (n: number | null): string =>
      n === null ? "out of reach" : n === 0 ? "here" : plural(n, "step", "steps"),
    kOfM: (k: number, m: number): string => `${grouped(k)} of ${grouped(m)}`,
    rests: "What the answer rests on",
    restsMore: "Hedges, contradictions and the sources' own comparisons",
    kind: "Claims",
    cited: "Cited",
    judged: "Judgement",
    uncited: "Uncited",
    outOf: (items: readonly string[]): string => list(items),
  },

  why: {
    title: "Why",
    empty:
      "Choose a sentence, a number or a party, and what it rests on is shown here, down to the passage in its source.",
    hide: "Hide the Why panel",
    show: "Show the Why panel",
    copyLink: "Copy the address of this chain",
    verified:
      "The independent verifier confirms that the verdict follows from the moves and orders of the model. It does not judge whether the preferences are right.",
    notVerified:
      "The independent verifier does not confirm this verdict. Please report this as a fault of Sextant.",
    result: "The result",
    witness: "What shows it",
    rests: "The preferences it rests on",
    decides: "The preferences that decide it",
    preferences: "Its preferences, most important first",
    goal: "The goal",
    goals: "Its goals",
    options: "What it can do",
    reading: "How the words became a condition",
    judgement: "The analyst's judgement",
    condition: "The condition",
    order: "What says that this is the order",
    passages: "The passages",
    against: "What speaks against it",
    basis: "Where it comes from",
    uncited: "Uncited: no source stands behind this yet.",
    unmodelled: "No condition yet: this goal is told, and not computed with.",
    hedge: (words: string): string => `The source hedges: “${words}”`,
    confidence: (share: number): string => `The analyst gives it a probability of ${share}.`,
    redLine: "Red line",
    holdsHere: "holds where the talks stand",
    idleHere: "not at issue where the talks stand",
    notHere: "does not hold where the talks stand",
    share: (k: number, m: number): string =>
      `Holds in ${grouped(k)} of ${plural(m, "state", "states")}.`,
    serves: (goals: readonly string[]): string => `It serves: ${list(goals)}`,
    usedBy: "What cites it",
    noText: "The text of this source is not kept with the case; this restates it.",
    said: (who: string): string => `Position of ${who}`,
    attributed: (who: string): string => `as reported by ${who}`,
    page: (page: string): string => `p. ${page}`,
    open: "Open the source",
    inState: "In this state",
    byParty: "Party by party",
    stays: "stays",
    goes: "would move",
    unread:
      "The address asks for something that cannot be read; it may have been mistyped or cut off. Choose a sentence, a number or a party instead.",
    gone: "This is not in the case, or not in this view of it. It may have been renamed or deleted; History shows when.",
    concept: "Stability concept",
  },
};
