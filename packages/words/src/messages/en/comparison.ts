/** English for outcomes compared. */
import { table } from "./comparison/table.js";
import { capital, grouped, list, number, ordinal, plural, start } from "./grammar.js";

const once = (steps: string): string =>
  steps === "" ? "" : `once ${steps}, which it cannot undo, `;

const tieCounted = " (members of the tie of unknown order counted)";

const allOf = (n: number): string => (n === 1 ? "its only state" : `all its ${grouped(n)} states`);

export const comparison = {
  title: "Outcomes compared",
  titles: {
    answer: "The verdicts",
    sideBySide: "Which outcomes hold, and whom they suit best",
    expectations: "What the sources expect",
    caveat: "How to read this",
  },
  view: (title: string, holder: string | null): string =>
    `${title}${holder === null ? "" : ` (held by ${holder})`}`,
  viewNamed: (key: string): string => `In the view ${key}`,
  judgedIn: (view: string): string => `Judged in one view: ${view}.`,
  base: "In the base",

  // Verdicts
  /** "1 of 80 states under Nash and 5 under SEQ". */
  counts: (items: readonly { k: number; tag: string }[], m: number): string => {
    if (items.every(({ k }) => k === items[0].k))
      return `${grouped(items[0].k)} of ${plural(m, "state", "states")} under ${list(
        items.map(({ tag }) => tag),
        items[0].k === 0 ? "or" : "and",
      )}`;
    return list(
      items.map(({ k, tag }, at) =>
        at === 0
          ? `${grouped(k)} of ${plural(m, "state", "states")} under ${tag}`
          : `${grouped(k)} under ${tag}`,
      ),
    );
  },
  standing: {
    nash: (counts: string): string => `holds (${counts})`,
    seq: (counts: string): string =>
      `holds only because those who would leave it are deterred (${counts})`,
    threats: (counts: string): string => `does not hold (${counts})`,
    none: (counts: string): string => `does not hold (${counts})`,
    "no-states": (): string => "cannot come about: no state satisfies it",
  },
  verdict: (outcome: string, here: boolean, standing: string, reason: string): string =>
    `${outcome}${here ? ", where the talks stand," : ""} ${standing}${reason === "" ? "" : `: ${reason}`}.`,
  inView: (view: string, standing: string, reason: string): string =>
    `${view} it ${standing}${reason === "" ? "" : `: ${reason}`}.`,
  /** The standing without its numbers. */
  briefly: {
    nash: "it holds",
    seq: "it holds only because leaving is deterred",
    threats: "it does not hold",
    none: "it does not hold",
    "no-states": "it cannot come about",
  },
  theSame: "the same",
  leftOpen: "it hangs on an unknown order there",
  noSuchOutcome: "there is no such outcome",
  otherViews: (groups: readonly { standing: string; views: readonly string[] }[]): string =>
    groups.length === 1 && groups[0].standing === "the same"
      ? "In every other view it is the same."
      : `Other views: ${groups.map(({ standing, views }) => `${list(views)}: ${standing}`).join("; ")}.`,

  /** Why it does not hold. `leaves`: "the United States would leave it: it …". */
  leaving: (steps: string, leaves: string): string => `${once(steps)}${leaves}`,
  leaves: (party: string, doing: string, to: string, gains: string): string =>
    `${party} would leave it${doing === "" ? `, for ${to}` : `: it ${doing}`}${gains}`,
  movesWithin: (party: string, doing: string, to: string, gains: string): string =>
    `${party} would move to another of its states${doing === "" ? `, ${to}` : `: it ${doing}`}${gains}`,
  every: (party: string, states: number): string =>
    `${party} would leave ${states === 1 ? "its only state" : `every one of its ${grouped(states)} states`}`,
  gains: (texts: readonly string[]): string => `, and gains ${list(texts)}`,
  ranked: (basis: string): string => `, which its ranking puts higher ${basis}`,
  deterred: (party: string, doing: string, to: string, gains: string, answer: string): string =>
    `${party} would rather leave it (${doing === "" ? `for ${to}` : `it ${doing}`}${gains}), but is deterred: ${answer}`,
  answers: (party: string, doing: string, to: string, loses: string): string =>
    `${party} would then move on (${doing === "" ? `to ${to}` : `it ${doing}`})${loses}`,
  chain: (steps: readonly string[]): string => steps.join("; "),
  thenLoses: (party: string, texts: readonly string[]): string =>
    texts.length === 0
      ? `, after which ${party} is no better off`
      : `, after which ${party} has lost ${list(texts)}`,
  /** Where leaving is no more than moving to another state of it. */
  adjusts: (parties: readonly string[]): string =>
    `${list(parties)} would still move, but only to another of its states`,

  // Traps
  trap: (party: string, k: number, n: number, steps: string): string =>
    `it is a trap for ${party}, which would rather be back at the status quo${k === n ? (n === 1 ? "" : ` in all ${grouped(n)} of them`) : ` in ${grouped(k)} of the ${grouped(n)}`} but cannot undo that it ${steps}`,
  trapSentence: (party: string, k: number, n: number, steps: string, loses: string): string =>
    `Trap: in ${k === n ? (n === 1 ? "its only equilibrium" : `all ${grouped(n)} of its equilibria`) : `${grouped(k)} of its ${plural(n, "equilibrium", "equilibria")}`} (SEQ) ${party} would rather be back at the status quo${loses}, but cannot undo that it ${steps}.`,
  lacks: (texts: readonly string[]): string => (texts.length === 0 ? "" : `, for ${list(texts)}`),
  finalOnly: "it is a trap, which no party could leave once there",

  // Commitment
  commitment: (
    bound: string,
    steps: string,
    free: string,
    withdrawn: readonly string[],
    states: number,
    m: number,
    open: number,
    prefers: string,
  ): string =>
    `Commitment problem between ${bound} and ${free}: that ${bound} ${steps} is one-way, but ${free} can go back on ${list(withdrawn)} and would rather do so in ${states === m ? allOf(m) : `${grouped(states)} of its ${grouped(m)} states`} (${open === 0 ? "everywhere deterred" : open === states ? "nowhere deterred" : `deterred in all but ${grouped(open)}`}, SEQ); ${bound} would then prefer ${prefers}.`,
  prefers: (statusQuo: boolean, step: boolean): string =>
    list([
      ...(statusQuo ? ["the status quo"] : []),
      ...(step ? ["not to have taken its step"] : []),
    ]),
  option: (name: string): string => `“${name}”`,

  // Unknown order
  hangs: (outcome: string, here: boolean, same: boolean): string =>
    `Whether ${outcome}${here ? ", where the talks stand," : ""} holds hangs on ${same ? "the same order" : "an order of preference that the case leaves unknown"}`,
  hangsOnPromise: (
    opening: string,
    steps: string,
    free: string,
    withdrawn: readonly string[],
    order: readonly string[],
    then: string,
    otherwise: string,
  ): string =>
    `${opening}: ${once(steps)}${free} can still go back on ${list(withdrawn)}, and would rather do so if it puts ${order.join(" before ")}; then the outcome ${then}${otherwise === "" ? "" : `, otherwise it ${otherwise}`}.`,
  hangsOnOrder: (opening: string, cases: readonly string[]): string =>
    `${opening}: ${cases.join("; ")}.`,
  caseOf: (party: string, order: readonly string[], standing: string, reason: string): string =>
    `${order.length === 2 ? `with ${order[0]} first` : `if ${party} puts ${order.join(" before ")}`} it ${standing}${reason === "" ? "" : `, but ${reason}`}`,
  under: (party: string, order: readonly string[], standing: string, reason: string): string =>
    `${order.length === 2 ? `With ${order[0]} first` : `If ${party} puts ${order.join(" before ")}`}, it ${standing}${reason === "" ? "" : `: ${reason}`}.`,
  ordersLeftOut: (n: number): string =>
    `${capital(number(n))} further ${n === 1 ? "order was" : "orders were"} not computed.`,

  // Head to head
  headToHead: (readings: string, holding: readonly string[]): string =>
    `Head to head${readings}${list(holding)}.`,
  bestAgainstBest: (placing: readonly string[]): string =>
    `Best against best, ${placing.join("; ")}.`,
  /** ", over 6 readings (four views, with every strict order of what they leave unknown): ". */
  readings: (n: number, views: number, orders: boolean): string =>
    n === 1
      ? ": "
      : `, over ${grouped(n)} readings (${views === 1 ? "one view" : `${number(views)} views`}${orders ? ", each under the strict orders of what it leaves unknown" : ""}): `,
  /** Of outcomes that hold in equally many readings. */
  holdsIn: (outcomes: readonly string[], k: number, n: number, deterred: number): string => {
    const one = outcomes.length === 1;
    const verb = one ? "holds" : "hold";
    const outcome = list(outcomes);
    if (n === 1) return `${outcome} ${k === 1 ? verb : `${one ? "does" : "do"} not hold`}`;
    const only =
      deterred === 0
        ? ""
        : ` (${deterred === k ? "" : `${grouped(deterred)} of them `}only because leaving is deterred)`;
    return `${outcome} ${verb} in ${k === n ? "all" : k === 0 ? "none" : grouped(k)}${only}`;
  },
  placesFirst: (outcome: string, parties: readonly string[]): string =>
    `${outcome} is placed highest by ${list(parties)}`,
  placesTied: (parties: readonly string[]): string =>
    `${list(parties)} ${parties.length === 1 ? "places" : "place"} several of them alike`,
  placesOpen: (parties: readonly string[]): string =>
    `for ${list(parties)} it depends on the order left unknown`,

  // Robustness
  hangsOn: (
    tags: readonly string[],
    holds: boolean,
    changes: readonly string[],
    rest: number,
    counted: boolean,
  ): string =>
    `The verdict under ${list(tags)}${counted ? tieCounted : ""} hangs on ${changes.length + rest === 1 ? "a single statement" : "single statements"}: it would ${holds ? "no longer hold" : "hold"} ${list(changes, "or")}${rest > 0 ? ` (and by ${grouped(rest)} more such changes)` : ""}.`,
  dropped: (party: string, texts: readonly string[]): string =>
    `without ${list(texts)} of ${party}`,
  swapped: (party: string, texts: readonly string[], others: readonly string[]): string =>
    `if ${party} put ${list(others)} before ${list(texts)}`,
  firm: (tags: readonly string[], counted: boolean): string =>
    `Under ${list(tags)}${counted ? tieCounted : ""} no single preference statement, dropped or exchanged with its neighbour, overturns the verdict.`,

  // One outcome
  states: (outcome: string, when: string, states: number, all: number): string =>
    `${outcome} is ${when === "" ? "" : `${when}: `}${grouped(states)} of ${plural(all, "state", "states")}.`,
  equilibria: (counts: string): string =>
    `Equilibria: ${counts}. An outcome holds if at least one of its states is an equilibrium.`,
  inViewTitle: (outcome: string, view: string): string => `${outcome} (${view})`,
  onlyInOrder: (party: string, order: readonly string[]): string =>
    `That is so if ${party} puts ${order.join(" before ")}.`,
  wouldGain: (party: string, texts: readonly string[]): string =>
    `${start(party)} would gain ${list(texts)} by it.`,
  /** A phrase as a sentence. */
  sentence: (text: string): string => `${capital(text)}.`,
  place: (party: string, rank: number, classes: number, partial: boolean): string =>
    `${party} ${ordinal(rank)} of ${grouped(classes)}${partial ? " (tied members counted)" : ""}`,
  places: (items: readonly string[]): string =>
    `The place of its best state in each party's order, from the top: ${list(items)}.`,
  against: (groups: readonly string[]): string =>
    `Against the status quo it is ${groups.join("; ")}.`,
  relation: {
    better: (parties: readonly string[]): string => `better for ${list(parties)}`,
    worse: (parties: readonly string[]): string => `worse for ${list(parties)}`,
    same: (parties: readonly string[]): string => `the same for ${list(parties)}`,
    "depends on the state": (parties: readonly string[]): string =>
      `better or worse for ${list(parties)} depending on which of its states it is`,
    "depends on the order": (parties: readonly string[]): string =>
      `left open for ${list(parties)} by an unknown order`,
  },
  relationWord: {
    better: "better",
    worse: "worse",
    same: "same",
    "depends on the state": "by state",
    "depends on the order": "by order",
  },
  pareto: (optimal: number, m: number): string =>
    optimal === 0
      ? "None of its states is Pareto-optimal: for each, some feasible state is better for some party and worse for none."
      : optimal === m
        ? `${m === 1 ? "Its only state is" : `All its ${grouped(m)} states are`} Pareto-optimal: no feasible state is better for some party and worse for none.`
        : `${grouped(optimal)} of its ${grouped(m)} states ${optimal === 1 ? "is" : "are"} Pareto-optimal: no feasible state is better for some party and worse for none.`,
  paretoStep: (from: string, changes: string, gainers: readonly string[]): string =>
    `From ${from}, this would be better for ${list(gainers)} and worse for nobody: ${changes}.`,
  paretoStatusQuo: (k: number, m: number): string =>
    k === 0
      ? "In each of its states some party is worse off than at the status quo."
      : `In ${k === m ? allOf(m) : `${grouped(k)} of its ${grouped(m)} states`} nobody is worse off than at the status quo, and somebody better.`,
  example: (state: string, phrases: readonly string[]): string =>
    `Its example is ${state}${phrases.length === 0 ? "" : `: ${phrases.join("; ")}`}.`,
  exampleWhy:
    "Of its states this is the one that the fewest parties would leave, and of these the nearest to the status quo.",
  isDeterred: (party: string): string => `${start(party)} is deterred.`,
  blocksAll: (party: string, m: number, tag: string): string =>
    `${start(party)} blocks it alone: under ${tag} it would leave it from ${allOf(m)}.`,
  blocksSome: (items: readonly { party: string; n: number }[], m: number, tag: string): string =>
    `Under ${tag} it would be left by ${list(items.map(({ party, n }, at) => `${party} (from ${grouped(n)}${at === 0 ? ` of its ${plural(m, "state", "states")}` : ""})`))}.`,
  blocksNone: (tag: string): string =>
    `Under ${tag} nobody would leave it, from any of its states.`,
  within: (parties: readonly string[]): string =>
    `${start(list(parties))} would only move from one of its states to another, which takes nothing from the outcome.`,
  tooLarge:
    "Who would leave the outcome itself is not computed: the model has too many moves to list.",
  nobodyLeaves: "There nobody can improve alone (Nash).",
  reach: (moves: number | null, improvements: number | null): string =>
    improvements !== null
      ? `From the status quo it is ${plural(improvements, "step", "steps")} away by improvements${moves === null ? "" : `, ${number(moves)} by moves`}.`
      : moves === null
        ? "From the status quo it cannot be reached, not even by moves that nobody wants."
        : `From the status quo it is ${plural(moves, "step", "steps")} away by moves; by improvements of single parties it cannot be reached.`,
  coalition: (parties: readonly string[], state: string, changes: string, others: number): string =>
    `${parties.length === 1 ? `${start(parties[0])} alone could bring it about and gain by it` : `The smallest coalition that could bring it about with a gain for each member is ${list(parties)}${others === 0 ? "" : ` (${grouped(others)} more of that size)`}`}: ${changes === "" ? state : `${changes} (${state})`}.`,
  coalitionAble: (parties: readonly string[]): string =>
    `No coalition could bring it about with a gain for each of its members; ${list(parties)} could${parties.length === 1 ? "" : " together"}, whether they want it or not.`,
  hereAlready: "The talks stand in it.",
  expectation: (text: string, view: string): string => `${view}: ${text}`,
  expected: (party: string, better: string, than: string, basis: string, verdict: string): string =>
    `${party} prefers “${better}” to “${than}” ${basis}: ${verdict}.`,
  caveat:
    "These results describe this model: its options, its rules and its reading of what each party wants. They are no forecast. “Would leave” means an improvement that no answer the others would want to give deters (SEQ).",

  // Tables and picture
  table,
  picture: {
    title: "Where each party places each outcome",
    description: (outcomes: readonly string[]): string =>
      `One scale a party, from its least (left) to its most preferred states (right). A mark shows the best state of ${list(outcomes)}, a thin line reaches to the worst; the dashed line is the status quo.`,
    worst: "least preferred",
    best: "most preferred",
    statusQuo: "status quo",
    partial: "* order partly unknown",
  },
};
