/** English: the Stability view of the workbench. */
import type { Concept } from "@sextant/engine";
import { capital, concepts, grouped, list, number, plural, start } from "./grammar.js";

export const workbenchStability = {
  title: "Stability",
  lead: "Where the talks could rest, and for any state: who would leave it, why, and who would answer.",
  /** The short plain name of each concept: the technical tag stands beside it. */
  plain: {
    nash: "No one can improve alone",
    gmr: "Every improvement can be punished",
    smr: "Punished, and with no way out",
    seq: "Punished by moves the others want",
    sseq: "Wanted punishments, no way out",
    sim: "Spoiled by others moving at once",
  } as Readonly<Record<Concept, string>>,
  concept: "What counts as a reason to stay",
  states: (n: number): string => plural(n, "state", "states"),
  answerRests: "the answer goes by it",
  notDefined: "not defined here",
  definition: "Definition and source",
  definitions: {
    nash: {
      text: "The party looks at its own next move only. A state is stable for it if it has no move to a state that it prefers.",
      source:
        "Nash, J. F. (1950). Equilibrium points in n-person games. PNAS 36:48–49. In the graph model also called rationality (R): Fang, Hipel & Kilgour (1993), Interactive Decision Making, Wiley.",
    },
    gmr: {
      text: "For each of its improvements the others have some sequence of moves after which the party is no better off than now. Whether they would want to make these moves is not asked: a threat counts.",
      source:
        "General metarationality. Howard, N. (1971). Paradoxes of Rationality, MIT Press; for several parties Fang, Hipel & Kilgour (1993).",
    },
    smr: {
      text: "As GMR, and after the answer no single move of its own takes the party to anything that it prefers to now.",
      source:
        "Symmetric metarationality. Howard, N. (1971). Paradoxes of Rationality, MIT Press; for several parties Fang, Hipel & Kilgour (1993).",
    },
    seq: {
      text: "As GMR, but each move of the answer is an improvement for the party that makes it: only credible answers count.",
      source:
        "Sequential stability. Fraser, N. M. & Hipel, K. W. (1979). Solving complex conflicts. IEEE Trans. SMC 9:805–816; for several parties Fang, Hipel & Kilgour (1993). No party moves twice in a row.",
    },
    sseq: {
      text: "As SEQ, and after the credible answer no single move of its own takes the party to anything that it prefers to now.",
      source:
        "Symmetric sequential stability. Rego, L. C. & Vieira, G. I. A. (2017). Group Decision and Negotiation, doi:10.1007/s10726-016-9520-8.",
    },
    sim: {
      text: "For each of its improvements some others have improvements of their own from the same state, and if all are made at once the party is no better off than now.",
      source:
        "Simultaneous stability. Fraser, N. M. & Hipel, K. W. (1984). Conflict Analysis: Models and Resolutions, North-Holland. Needs states made of options, none of them merged.",
    },
  } as Readonly<Record<Concept, { text: string; source: string }>>,
  allParties: "A state that is stable for every party is an equilibrium: the model can rest there.",

  lean: "Leave out gratuitous improvements",
  leanText:
    "An improvement is gratuitous if it adds to a smaller one a change that is of no use to the party.",
  leanRefused: "This view has too many moves for them to be left out in the browser.",

  simMissing:
    "SIM is not defined for this model: it needs states made of options, none of them merged.",

  parts: "What to look at",
  part: { rest: "Where it could rest", state: "Who would leave", way: "The way there" },

  rest: {
    set: "Show",
    sets: {
      equilibria: "Equilibria",
      threats: "Held by threats alone",
      outcomes: "The status quo and each outcome",
      lost: "Equilibria in the base view only",
    },
    setOf: (name: string, states: number): string => `${name} (${grouped(states)})`,
    about: {
      equilibria: (c: Concept): string =>
        `Stable for every party under ${concepts[c].tag}. States that differ only in options that do not matter share a row.`,
      threats: (): string =>
        "Equilibria only if threats count that those who would carry them out would not want to. States that differ only in options that do not matter share a row.",
      outcomes: (): string =>
        "The state in which the talks stand, and for each outcome the state that the fewest parties would leave.",
      lost: (c: Concept): string =>
        `Under ${concepts[c].tag} the model could rest here in the base view, and not in this one.`,
    },
    choose: "Choose a row to see who would leave it and why.",
    table: "States, and why each party stays in them or does not",
    empty: {
      equilibria: "No state is an equilibrium under this concept.",
      threats: "No state is held by threats alone.",
      outcomes: "The case names no status quo and no outcome.",
      lost: "None: what rests in the base view rests here too.",
    },
    state: "State",
    more: (n: number): string => `+ ${grouped(n)} alike`,
    what: "What it is",
    statusQuo: "status quo",
    trap: "trap",
    trapTitle: "No party can leave it, whatever it wants.",
    traps: (k: number, n: number): string => (k === n ? "trap" : `${grouped(k)} traps`),
    asStatusQuo: "As the talks stand",
    under: "Equilibrium under",
    from: "Stated?",
    fromTitle:
      "Whether a party's preferences name the outcome, or the verdict emerges from the computation",
    said: "stated",
    saidBy: (parties: readonly string[]): string =>
      `So because a statement says it: the preferences of ${list(parties)} name this outcome.`,
    emerges: "emerges",
    emergesTitle:
      "No party's preferences name this outcome: the verdict follows from the computation.",
    pattern: "Options",
    patternOf: (keys: readonly string[]): string =>
      `In order: ${keys.join(", ")}. Y taken, N not taken, - either.`,
    unlike: "differs from the base view",
    unlikeTitle: (k: number, n: number): string =>
      n === 1
        ? "Judged otherwise in the base view."
        : `${grouped(k)} of these ${grouped(n)} states are judged otherwise in the base view.`,
    legend: "The signs",
    marks: {
      none: "stays: has no improvement",
      credible: "stays: every improvement would be answered by moves the others want",
      threats: "stays only if threats count",
      leaves: "would leave",
      mixed: "differs among these states",
    },
    cell: (party: string, mark: string): string => `${party}: ${mark}`,
  },

  target: {
    heading: "The state in question",
    choose: "Choose another state",
    close: "Close the choice",
    statusQuo: "Where the talks stand",
    none: "No state is chosen, and the case names no status quo to begin with.",
    setStatusQuo: "Set the status quo in the model",
    outcomes: "Or the state that stands for an outcome",
    ways: "How to choose a state",
    bySearch: "By name",
    byTerms: "By its terms",
    search: "Number, name, outcome or pattern",
    placeholder: "268, Freeze, YN-…",
    matching: (n: number, all: number): string =>
      n === 0
        ? `None of the ${plural(all, "state", "states")} fits.`
        : n === all
          ? `All ${plural(all, "state", "states")}.`
          : `${grouped(n)} of ${plural(all, "state", "states")} ${n === 1 ? "fits" : "fit"}.`,
    nearest: (shown: number): string =>
      `The nearest ${grouped(shown)} to the status quo are listed, nearest first.`,
    nearestFirst: "Nearest to the status quo first.",
    changes: (n: number): string =>
      n === 0 ? "the status quo" : `${plural(n, "option", "options")} changed`,
    terms: "The terms of the deal: what each party does",
    yes: "Yes",
    no: "No",
    any: "Either",
    clear: "Leave all open",
    asHere: "As where the talks stand",
    asTarget: "As in this state",
    list: "States that fit",
    forbidden: "No feasible state has these terms together",
    cannot: (items: readonly string[]): string => `Together impossible: ${list(items)}.`,
    because: (why: string): string => `Because: ${why}`,
    kept: (names: readonly string[]): string => `This view keeps as it is: ${list(names)}.`,
    notListed: "The case lists its feasible states, and this combination is not among them.",
    graphForm: "This model lists its states by name: they have no options to tick.",
    noSuch: (id: number): string => `There is no state ${id} in this view of the case`,
    noSuchText: "The address may come from another revision, or from a view with other rules.",
    atStatusQuo: "Go to the status quo",
  },

  who: {
    heading: (n: number, all: number, tag: string): string =>
      n === 0
        ? `Nobody would leave it (${tag})`
        : n === all
          ? `Every party would leave it (${tag})`
          : `${capital(number(n))} of ${number(all)} parties would leave it (${tag})`,
    equilibrium: (tag: string): string => `It is an equilibrium under ${tag}.`,
    standing: {
      leaves: "Would leave",
      "unless-threats": "Would leave, unless threats hold it",
      threats: "Stays, by threats alone",
      deterred: "Stays: deterred",
      stays: "Stays: has nothing better",
      "no-moves": "Stays: has no move",
    },
    nothing:
      "Nothing is known of what it wants, so every state is as good to it as any other, and this verdict says nothing.",
    missing:
      "Of these parties the case says nothing of what they want: every state is as good to them as any other, and their verdicts say nothing.",
    givePreferences: "Give it preferences",
    improvements: (n: number, undeterred: number, judged: number): string =>
      n === 0
        ? ""
        : undeterred === 0
          ? n === 1
            ? "Its one improvement is deterred."
            : `${n === 2 ? "Both" : `All ${grouped(n)}`} of its improvements are deterred.`
          : undeterred === n
            ? `It has ${n === 1 ? "one improvement, and nothing deters it" : `${grouped(n)} improvements, and nothing deters them`}.`
            : `Of its ${grouped(n)} improvements${judged < n ? ` (${grouped(judged)} looked at)` : ""} nothing deters ${grouped(undeterred)}.`,
    best: "The best for it",
    further: (n: number): string => plural(n, "further improvement", "further improvements"),
    all: (n: number): string => `Show all ${grouped(n)}`,
    firstOf: (shown: number, all: number): string =>
      `The first ${grouped(shown)} of ${grouped(all)}.`,
    other: "Under the other concepts",
    stable: "stays",
    unstable: "leaves",
    inBase: (stays: boolean): string => (stays ? "it would stay" : "it would leave"),
    baseAbsent: "this state is not feasible",
    differs: (n: number): string =>
      n === 0
        ? "Every party's verdict here is as in the base view."
        : `${capital(number(n))} ${n === 1 ? "verdict here differs" : "verdicts here differ"} from the base view; each is marked.`,
    proof: "The whole explanation, verified",
    preferences: "Its preferences",
    table: (state: string, tag: string): string => `Who would leave ${state} (${tag})`,
    columns: {
      party: "Party",
      verdict: "Verdict",
      move: "Its best improvement",
      to: "Leads to",
      because: "Because",
      answer: "Answered by",
      end: "Ends in",
    },
    nobody: "nobody",
  },

  way: {
    from: "From the status quo",
    already: "The talks stand in this state already.",
    noStatusQuo: "The case names no status quo, so there is no way to tell.",
    byImprovements: "Each step is better for the one who takes it",
    improvementsText: (n: number): string =>
      `${n === 1 ? "One step leads" : `${capital(number(n))} steps lead`} there, and each is an improvement for the party that takes it.`,
    byMoves: "Somebody would have to act against its own preference",
    noImprovements: "By improvements alone it cannot be reached from the status quo.",
    movesText: (steps: number, against: number): string =>
      `The shortest way by moves takes ${plural(steps, "step", "steps")}; in ${against === steps ? (against === 1 ? "it" : "each of them") : `${number(against)} of them`} the party would gain nothing by that step alone.`,
    none: "Not even by moves that nobody wants does a way lead there from the status quo.",
    another: (k: number): string => `Another way (${k})`,
    more: "There are more ways as short as these.",
    together: "Acting together",
    gaining: (parties: readonly string[]): string =>
      `${start(list(parties))} could bring it about together, and each would then be better off than now.`,
    gainingAlone: (party: string): string =>
      `${start(party)} could bring it about alone, and would be better off.`,
    nobodyGains:
      "No group of parties could bring it about so that each of them is better off than now.",
    able: (parties: readonly string[]): string =>
      `It takes ${list(parties)} to bring it about at all, whether they want to or not.`,
    unable: "Not even all parties together can bring it about.",
    notSearched: "The model is too large to look for the parties that could act together.",
    coalition: "Joint move",
    gains: "What it would be worth to each, against now",
    worth: { better: "better", same: "as good", worse: "worse" },
    step: (n: number): string => `Step ${n}`,
    steps: (n: number): string => `How, in ${plural(n, "step", "steps")}`,
    ends: "There",
    table: (to: string): string => `The way from the status quo to ${to}`,
    columns: { step: "Step", party: "Party", does: "Does", to: "Leads to", worth: "For it" },
    stop: "Stop",
    stopped: "Stopped. Nothing was changed.",
    again: "Compute it",
    there: "Would it last there?",
  },
};
