/** What it would take, in English. */
import { capital, grouped, list, number, plural, start } from "./grammar.js";

const changes = (n: number): string => (n === 1 ? "one change" : `${number(n)} changes`);
const half = (halves: number): string =>
  halves % 2 === 0 ? grouped(halves / 2) : `${grouped((halves - 1) / 2)}.5`;

/** "any place from 1 to 9" or "places 3, 5 and 6". */
const places = (all: readonly number[]): string => {
  const run = all[all.length - 1] - all[0] === all.length - 1;
  return run && all.length > 2
    ? `any place from ${all[0]} to ${all[all.length - 1]}`
    : `places ${list(all.map(String))}`;
};

/** The same for a table: "1 to 9". */
const span = (all: readonly number[]): string =>
  all.length > 2 && all[all.length - 1] - all[0] === all.length - 1
    ? `${all[0]} to ${all[all.length - 1]}`
    : all.join(", ");

export const inverse = {
  title: (target: string): string => `What it would take for ${target} to hold`,
  answer: "What it would take",
  reading: {
    /** After the title of a section, by ids. */
    settled: (order: string): string => ` (if ${order})`,
    order: (party: string, statements: readonly string[]): string =>
      `${party} puts ${statements.join(" before ")}`,
  },
  target: {
    outcome: (name: string): string => `“${name}”`,
    state: (state: string): string => state,
  },

  // Whether it holds
  holds: (target: string, tag: string, state: string, k: number, of: number): string =>
    of === 1
      ? `${start(capital(target))} holds already under ${tag}: no change is needed.`
      : `${capital(target)} holds already under ${tag}, so no change is needed: ${state} is an equilibrium${k > 1 ? `, as are ${grouped(k - 1)} more of its ${grouped(of)} states` : `, the only one of its ${grouped(of)} states that is`}.`,
  hangs: (
    target: string,
    tag: string,
    state: string,
    k: number,
    of: number,
    order: string,
  ): string =>
    `Whether ${target} holds under ${tag} hangs on an order that the case leaves unknown: it does as the case stands${of === 1 ? "" : ` (${state} is an equilibrium${k > 1 ? `, as are ${grouped(k - 1)} more of its ${grouped(of)} states` : `, the only one of its ${grouped(of)} states that is`})`}, and does not if ${order}.`,
  holdsNot: (target: string, tag: string): string =>
    `${capital(target)} does not hold under ${tag}.`,
  holdsNotIf: (target: string, order: string): string =>
    `${capital(target)} does not hold if ${order}.`,
  holdsOnlyIf: (order: string): string => `It does hold if ${order}.`,
  untried: (n: number): string =>
    `${capital(plural(n, "further order", "further orders"))} of unknown ties were not tried.`,

  // Changes of statements
  smallest: (size: number, change: string, state: string, then: boolean): string =>
    `The smallest change of preferences that ${then ? "would then make" : "makes"} it hold is ${size === 1 ? "one" : number(size)}: ${change}. Then ${state} is an equilibrium.`,
  smallestKnown: (size: number, bound: number, change: string, state: string): string =>
    `${capital(changes(size))} of preferences ${size === 1 ? "makes" : "make"} it hold, and fewer than ${number(bound)} are proven not enough: ${change}. Then ${state} is an equilibrium.`,
  never:
    "No change of the preferences that may be changed is enough, however many: in every state of the target a party whose preferences are kept would leave, whatever the others come to want.",
  noneUpTo: (bound: number): string =>
    `No change of preferences was found; fewer than ${number(bound)} are proven not enough.`,
  others: (n: number): string =>
    n === 1
      ? "One other change of the same size does it too."
      : `${capital(number(n))} other changes of the same size do it too.`,
  /** What a party does to its list; its name stands before. */
  change: {
    up: (what: string, from: number, to: number): string =>
      `moves ${what} up from place ${from} to place ${to} of its preferences`,
    down: (what: string, from: number, to: number): string =>
      `moves ${what} down from place ${from} to place ${to} of its preferences`,
    out: (what: string, at: number): string =>
      `takes ${what} out of its tie at place ${at} and puts it first of its members`,
    places: (all: readonly number[]): string => ` (${places(all)} will do)`,
    drop: (what: string): string => `gives up the preference ${what}`,
    settle: (statements: readonly string[]): string =>
      `settles an open order and puts ${statements.join(" before ")}`,
    tie: (items: readonly string[]): string => `${list(items)}, which are tied,`,
    by: (party: string, phrases: readonly string[]): string => `${party} ${list(phrases)}`,
    and: (items: readonly string[]): string => list(items),
  },
  alternative: (change: string, states: number, state: string): string =>
    `${capital(start(change))}. ${states === 1 ? `Then ${state} is an equilibrium` : `Then ${grouped(states)} of its states are equilibria, the nearest ${state}`}.`,
  /** What a statement rests on and what speaks against it; `what` only where several change. */
  restsOn: (what: string | null, parts: string, against: readonly string[]): string =>
    `${what === null ? "As it stands it rests on" : `${what} rests on`} ${parts}; ${
      against.length === 0
        ? "no statement of the evidence is cited against it"
        : `against it, and so for the change, ${against.length === 1 ? "speaks" : "speak"} ${list(against)}`
    }.`,
  backing: {
    cited: (ids: readonly string[]): string => ids.join(", "),
    hedged: (words: string): string => `with the hedge “${words}”`,
    judged: (reason: string): string => `the analyst's judgement (${reason})`,
    reading: "the analyst's reading alone",
    nothing: "neither a source nor a judgement",
    confidence: (share: number): string =>
      `with a confidence of ${Math.round(100 * share)} % that it belongs in the list`,
  },
  unlisted: (n: number): string => `${capital(plural(n, "more is", "more are"))} not listed.`,
  statementsTitle: "Changes of preferences",

  // Rankings
  rankingsTitle: "Changes of rankings",
  ranking: (halves: number, raises: readonly string[], state: string): string =>
    `The nearest rankings that make ${state} an equilibrium lie at a distance of ${half(halves)} (Kemeny and Snell: 1 for each pair of states reversed, a half for each tied or untied): ${list(raises)}.`,
  raise: (party: string, beside: string, halves: number): string =>
    `${party} ranks it as high as ${beside} (${half(halves)})`,
  /** A changed ranking that does more than raise the target. */
  shift: (party: string, prefers: readonly string[], halves: number): string =>
    `${party} comes to ${list(prefers)} (${half(halves)})`,
  prefers: (state: string, to: string, strict: boolean): string =>
    strict ? `prefer ${state} to ${to}` : `rank ${state} no lower than ${to}`,
  rankingBound: (halves: number, bound: number): string =>
    bound === halves
      ? "That is proven smallest. Other rankings may lie as near, none nearer."
      : `That is not proven smallest: the search ended because its work was spent. A change that also touches an opponent's view of the answers might do with less, but with less than ${half(bound)} none does.`,
  noRanking: (parties: readonly string[]): string =>
    `No change of the rankings of ${list(parties)} is enough.`,

  // Moves
  movesTitle: "Changes of what parties may do",
  moves: (size: number, change: string, state: string): string =>
    `Of changes of what parties may do, ${size === 1 ? "one is enough" : `the fewest are ${number(size)}`}: ${change}. Then ${state} is an equilibrium.`,
  noMoves: (bound: number): string =>
    `Of changes of what parties may do, fewer than ${number(bound)} are never enough.`,
  /** What a party cannot do any more; its name stands before. */
  move: {
    kept: (option: string): string => `cannot withdraw “${option}” once it is taken`,
    renounced: (option: string): string => `cannot take “${option}” again once it is left off`,
    joint: (option: string): string => `can change “${option}” only together with another party`,
    guarded: (option: string, other: string, by: string, taken: boolean): string =>
      `can take “${option}” only while ${other} ${taken ? "holds to" : "keeps off"} “${by}”`,
    by: (party: string, phrases: readonly string[]): string => `${party} ${list(phrases)}`,
  },

  // Perceptions
  perceptionsTitle: "Perceptions corrected",
  holdsInGame: (holder: string, k: number): string =>
    `In the game as ${holder} sees it, it holds already (${plural(k, "state", "states")}).`,
  correction: (holder: string, parties: readonly string[], state: string): string =>
    `In the game as ${holder} sees it, it would hold if ${holder} saw the preferences of ${list(parties)} as they are in the base: then ${state} is an equilibrium there.`,
  noCorrection: (holder: string, differing: readonly string[]): string =>
    differing.length === 0
      ? `In the game as ${holder} sees it, it does not hold, and ${holder} sees everybody's preferences as they are.`
      : `In the game as ${holder} sees it, it does not hold, and correcting what ${holder} believes of ${list(differing)} does not change that.`,
  hypergameHolds: (k: number, state: string): string =>
    `In the hypergame of all these pictures it holds already: ${k === 1 ? `${state} is` : `${grouped(k)} of its states, the nearest ${state}, are`} stable for every party in the game that it sees itself.`,
  hypergame: (corrections: readonly string[], state: string): string =>
    `In the hypergame of all these pictures it would hold if ${list(corrections)}: then ${state} is stable for every party in the game that it sees itself.`,
  seesRight: (holder: string, party: string): string =>
    `${holder} saw the preferences of ${party} as they are`,
  noHypergame:
    "In the hypergame of all these pictures it does not hold, whatever perceptions are corrected.",

  // How it was searched
  searchTitle: "What was searched",
  concept: (tag: string, plain: string, states: number): string =>
    states === 1
      ? `Holding means that the state is an equilibrium under ${tag}: ${plain}.`
      : `Holding means that at least one of the ${grouped(states)} states is an equilibrium under ${tag}: ${plain}.`,
  counted:
    "One change is one statement or tie put at another place, one statement dropped, or one open order settled; the changes of all parties add up.",
  complete: (size: number): string =>
    `The list of changes of preferences is complete: ${changes(size)} in all, and every one of that size was found.`,
  cut: "Not all changes of preferences of that size were tried.",
  endedMost: (most: number): string =>
    `The search ended at ${changes(most)}, as was asked; a larger --max goes on.`,
  endedWork:
    "The search ended because larger changes are too many to try all of them; what is proven is told above.",
  verified: "Each change that is told was tried by an analysis of the whole changed model.",
  kept: (items: readonly string[]): string => `Kept as they are: ${list(items)}.`,
  nothingKept: "Nothing was declared out of reach (--keep, --keep-party).",

  // Picture
  picture: {
    title: (party: string): string => `The preferences of ${party}, before and after`,
    about: (change: string): string => `The first change told: ${change}.`,
    before: "as they stand",
    after: "after the change",
    dropped: "given up",
    caption: (party: string): string => `Places of the preferences of ${party}`,
    statement: "Preference",
    basis: "Rests on",
  },

  // Tables
  table: {
    caption: (target: string): string => `Smallest changes that make ${target} hold`,
    kind: "Kind",
    reading: "Reading",
    change: "Change",
    steps: "Steps",
    for: "For",
    against: "Against",
    state: "State",
    order: (n: number): string => `order ${n}`,
    orderNote: (name: string, order: string): string => `${capital(name)}: ${order}.`,
    kinds: {
      statements: "preferences",
      rankings: "rankings",
      moves: "moves",
      perceptions: "perceptions",
    },
    asIs: "as it stands",
    put: (id: string, from: number, to: number, all: readonly number[]): string =>
      `${id} from ${from} to ${to}${all.length > 1 ? ` (${span(all)})` : ""}`,
    drop: (id: string): string => `${id} dropped`,
    settle: (ids: readonly string[]): string => ids.join(" before "),
    kept: (option: string): string => `${option} cannot be withdrawn`,
    renounced: (option: string): string => `${option} cannot be taken again`,
    joint: (option: string): string => `${option} only jointly`,
    guarded: (option: string, by: string, taken: boolean): string =>
      `${option} only while ${taken ? "" : "not "}${by}`,
    sees: (holder: string, party: string): string => `${holder} sees ${party} as it is`,
    shifted: (party: string, better: string, worse: string, strict: boolean): string =>
      `${party}: ${better} ${strict ? "above" : "no lower than"} ${worse}`,
    raised: (party: string, state: string): string => `${party}: as high as ${state}`,
    stepsNote:
      "Places are counted from 1, the most important; in brackets the places that will do. Steps: pairs of statements whose order changes; for rankings, the Kemeny-Snell distance. For and against: the statements cited for the preference as it stands, and against it. State: the nearest of the states of the target that become equilibria.",
    none: "Nothing is to be changed, or no change was found.",
  },

  // Counts
  count: {
    title: (party: string): string => `In how many strict orders of ${party} the target holds`,
    sentence: (state: string, party: string, parts: readonly string[]): string =>
      `${capital(state)} is stable for ${party} in ${list(parts)}.`,
    part: (tag: string, orders: string, total: string): string =>
      `${orders} of its ${total} strict orders under ${tag}`,
    partShare: (tag: string, percent: string): string =>
      `${percent} of its strict orders under ${tag}`,
    leavers: (tag: string, parties: readonly string[]): string =>
      `Under ${tag} ${list(parties)} would leave it as ${parties.length === 1 ? "it prefers" : "they prefer"} now.`,
    method:
      "Counted without listing orders: only which states stand above it matters. The other parties' preferences stay as they are.",
    caption: "Strict orders by state and concept",
    orders: "Orders",
    share: "Share",
    leaversTitle: "Others who leave",
  },
};
