/** English: what parties acting together would do. */
import type { CoalitionConcept } from "@sextant/engine";
import { capital, grouped, list, number, plural, start } from "./grammar.js";

const TAGS: Readonly<Record<CoalitionConcept, string>> = {
  cnash: "CNash",
  cgmr: "CGMR",
  csmr: "CSMR",
  cseq: "CSEQ",
  "cseq-single": "CSEQ, single opponents",
};

const ASKS: Readonly<Record<CoalitionConcept, string>> = {
  cnash: "no coalition can bring about a state that all its members prefer",
  cgmr: "whatever a coalition brings about, the others can answer so that a member gains nothing",
  csmr: "the others can answer so that a member gains nothing, and the coalition cannot get out of it",
  cseq: "the others would answer so that a member gains nothing, by moves that improve for everyone who makes them, alone or together",
  "cseq-single":
    "the others would answer so that a member gains nothing, by moves that improve for the one who makes them",
};

const does = (n: number, one: string, many: string): string => (n === 1 ? one : many);

export interface OutcomeCount {
  readonly name: string;
  readonly holding: number;
  readonly equilibria: number;
}
const counted = ({ name, holding, equilibria }: OutcomeCount): string =>
  equilibria === 1 ? name : `${name} (${grouped(holding)} of ${grouped(equilibria)})`;

export const coalition = {
  title: "Parties acting together",
  titles: {
    answer: "The answer",
    statusQuo: "Who could leave the status quo together",
    asked: (state: string): string => `Who could leave ${state} together`,
    outcomes: "The resting points, and what would break them",
    method: "How this is read",
  },
  tag: (c: CoalitionConcept): string => TAGS[c],
  tags: (cs: readonly CoalitionConcept[]): string => list(cs.map((c) => TAGS[c])),
  /** "North Korea and the United States". */
  members: (names: readonly string[]): string => list(names),
  short: (names: readonly string[]): string => names.join(" + "),

  // The answer
  holding: (
    count: number,
    holding: number,
    outcomes: readonly OutcomeCount[],
    individual: string,
    c: CoalitionConcept,
    named: boolean,
  ): string => {
    if (count === 0) return `The model has no equilibrium under ${individual}.`;
    const of =
      count === 1
        ? `The one ${individual} equilibrium`
        : `the ${grouped(count)} ${individual} equilibria`;
    const who = named ? "the coalitions asked about" : "parties acting together";
    if (holding === 0)
      return count === 1
        ? `${of} does not hold against ${who} (${TAGS[c]}).`
        : `None of ${of} holds against ${who} (${TAGS[c]}).`;
    if (holding === count)
      return count === 1
        ? `${of} holds against ${who} too (${TAGS[c]}).`
        : `All of ${of} hold against ${who} too (${TAGS[c]}).`;
    return `Of ${of}, ${grouped(holding)} ${does(holding, "holds", "hold")} against ${who} too (${TAGS[c]}): ${list(outcomes.filter((o) => o.holding > 0).map(counted))}.`;
  },
  sameHold: (
    count: number,
    holding: number,
    outcomes: readonly OutcomeCount[],
    individual: string,
    c: CoalitionConcept,
  ): string =>
    `Of the ${grouped(count)} ${individual} equilibria, in which single parties are kept from leaving by the answers they would meet, the same ${holding === 1 ? "one" : grouped(holding)} ${does(holding, "holds", "hold")} (${TAGS[c]})${outcomes.length === 0 ? "" : `: ${list(outcomes.map(counted))}`}.`,
  statusQuoHolds: (state: string, tags: string, named: boolean): string =>
    `The status quo, ${state}, holds: ${named ? "none of the coalitions asked about" : "no coalition"} would leave it (${tags}).`,
  statusQuoFalls: (state: string, whose: readonly string[], size: number, tags: string): string =>
    size === 1
      ? `The status quo, ${state}, does not hold even against ${list(whose, "or")} alone (${tags}).`
      : `The status quo, ${state}, does not hold: ${list(whose, "or")} would leave it together, and no ${size === 2 ? "party alone" : "fewer parties"} (${tags}).`,
  leads: (
    coalition: string,
    outcomes: readonly string[],
    n: number,
    best: string,
    gains: readonly string[],
  ): string => {
    const to = outcomes.length === 0 ? "a state without a named outcome" : list(outcomes, "or");
    return `${start(coalition)} would go to ${to}; ${n === 1 ? "there" : `in ${best}`} ${list(gains)}${n === 1 ? "" : "; no other of these states is better for all of them"}.`;
  },
  /** The rest of the equilibria of one concept or several, all broken by one coalition. */
  oneBreaker: (
    parts: readonly { rest: number; individual: string; tag: string }[],
    coalition: string,
    alone: boolean,
  ): string => {
    const what = list(
      parts.map(({ rest, individual, tag }) => `${grouped(rest)} ${individual} (${tag})`),
    );
    const one = parts.length === 1 && parts[0].rest === 1;
    return `What does not hold, ${what} ${one ? "equilibrium" : "equilibria"}, is broken by ${coalition}${alone ? " alone" : " acting together, and by no smaller coalition"}.`;
  },
  breakers: (
    rest: number,
    items: readonly { coalition: string; n: number }[],
    individual: string,
    c: CoalitionConcept,
  ): string =>
    `Of the ${grouped(rest)} ${individual} equilibria that do not hold, ${list(items.map(({ coalition, n }) => `${grouped(n)} ${does(n, "is", "are")} broken first by ${coalition}`))}${items.reduce((sum, { n }) => sum + n, 0) > rest ? ", some by more than one" : ""} (${TAGS[c]}).`,
  hangs: (
    party: string,
    orders: readonly {
      texts: readonly string[];
      holding: number;
      equilibria: number;
      outcomes: readonly string[];
    }[],
    individual: string,
    c: CoalitionConcept,
  ): string => {
    const held = orders.map(
      ({ holding, equilibria, outcomes }) =>
        `${holding === 0 ? "none" : grouped(holding)} of ${grouped(equilibria)} ${individual} equilibria ${holding < 2 ? "holds" : "hold"}${outcomes.length === 0 ? "" : `, of ${list(outcomes)}`}`,
    );
    const first = orders[0].texts.join(" before ");
    return orders.length === 2 && orders[0].texts.length === 2
      ? `What holds hangs on an order that the case leaves unknown for ${party}: with ${first}, ${held[0]}; the other way round, ${held[1]} (${TAGS[c]}).`
      : `What holds hangs on an order that the case leaves unknown for ${party}: ${orders.map(({ texts }, k) => `with ${texts.join(" before ")}, ${held[k]}`).join("; ")} (${TAGS[c]}).`;
  },
  manyOrders: (orders: number, least: number, most: number, c: CoalitionConcept): string =>
    `The case leaves an order unknown: under its ${grouped(orders)} strict orders between ${grouped(least)} and ${grouped(most)} equilibria hold (${TAGS[c]}).`,

  // One state
  nobodyLeaves: (state: string, tags: string): string =>
    `No coalition that may form would leave ${state} (${tags}).`,
  wouldLeave: (coalition: string, n: number, tags: string): string =>
    `${start(coalition)} would leave it for ${n === 1 ? "one state" : `any of ${grouped(n)} states`} (${tags}).`,
  nearest: (state: string, steps: readonly string[]): string =>
    `The nearest is ${state}: ${steps.join("; then ")}.`,
  best: (state: string, steps: readonly string[]): string =>
    `None of them is better for all its members than ${state}: ${steps.join("; then ")}.`,
  nearestAndBest: (state: string, steps: readonly string[], n: number): string =>
    `${n === 1 ? "It is" : "The nearest of them, with none better for all its members, is"} ${state}: ${steps.join("; then ")}.`,
  gains: (items: readonly string[]): string => `There ${list(items)}.`,
  gain: (party: string, texts: readonly string[]): string => `${party} gains ${list(texts)}`,
  gainByOrder: (parties: readonly string[], basis: string): string =>
    parties.length === 1
      ? `${parties[0]} is better off by its ranking ${basis}`
      : `${list(parties)} are better off by their rankings ${basis}`,
  still: (parties: readonly string[]): string =>
    `${start(list(parties))} need not move: ${does(parties.length, "its part is", "their part is")} not to join in the answer that would deter the others.`,
  indifferent: (party: string): string => `${party} neither gains nor loses`,
  noneRests: (n: number, individuals: readonly string[]): string =>
    n === 1
      ? `That state is no resting point (${list(individuals, "or")}): some party would move on from it.`
      : `None of these states is a resting point (${list(individuals, "or")}): from each some party would move on.`,
  rests: (n: number, resting: number, holding: number, individuals: readonly string[]): string => {
    const tag = list(individuals);
    if (n === 1)
      return resting === 0
        ? `That state is no resting point (${tag}).`
        : `That state is a resting point (${tag})${holding === 0 ? ", but does not hold against parties acting together" : ", and holds against parties acting together as well"}.`;
    const first = `Of these states ${resting === 0 ? "none" : grouped(resting)} ${resting < 2 ? "is a resting point" : "are resting points"} (${tag})`;
    if (resting === 0) return `${first}.`;
    return holding === 0
      ? `${first}, and none of those holds against parties acting together.`
      : `${first}, and ${grouped(holding)} of those ${does(holding, "holds", "hold")} against parties acting together as well.`;
  },

  // Outcomes
  outcome: (
    name: string,
    parts: readonly {
      holding: number;
      equilibria: number;
      individual: string;
      tag: string;
    }[],
  ): string =>
    `${name}: ${list(
      parts.map(({ holding, equilibria, individual, tag }) => {
        if (equilibria === 1)
          return `its one ${individual} equilibrium ${holding === 1 ? "holds" : "does not hold"} (${tag})`;
        const k = holding === 0 ? "none" : holding === equilibria ? "all" : grouped(holding);
        return `${k} of its ${grouped(equilibria)} ${individual} equilibria ${holding < 2 ? "holds" : "hold"} (${tag})`;
      }),
    )}.`,
  holdsIn: (state: string, posture: readonly string[]): string =>
    posture.length === 0
      ? `What holds: ${state}.`
      : `What holds, for instance in ${state}: ${posture.join("; ")}.`,
  broken: (
    coalition: string,
    counts: readonly { n: number; individual: string }[],
    outcomes: readonly string[],
    within: boolean,
  ): string => {
    const to = [...outcomes, ...(within ? ["others of the same"] : [])];
    return `${start(coalition)} would leave ${list(counts.map(({ n, individual }) => `${grouped(n)} (${individual})`))}${to.length === 0 ? "" : ` for ${list(to, "or")}`}.`;
  },
  noEquilibrium: (
    name: string,
    individuals: readonly string[],
    state: number,
    leavers: readonly string[],
    tag: string,
  ): string =>
    `${name} has no equilibrium (${list(individuals, "or")}): state ${state}, for instance, would be left by ${list(leavers, "or by")} (${tag}).`,
  impossible: (name: string): string => `${name} holds in no state of the model.`,
  universal: (n: number, states: number, tag: string): string =>
    `${n === 0 ? "None" : grouped(n)} of the ${plural(states, "state", "states")} ${does(n, "holds", n === 0 ? "holds" : "hold")} against every coalition that may form (${tag}).`,

  // How this is read
  concept: (c: CoalitionConcept): string => `${TAGS[c]}: ${ASKS[c]}.`,
  family: (n: number, all: boolean): string =>
    all
      ? `All ${grouped(n)} coalitions may form, single parties among them. A coalition gains only if every member strictly prefers where it leads to where the talks stand.`
      : `${capital(number(n))} coalitions may form: the single parties and those that were asked about. A coalition gains only if every member strictly prefers where it leads.`,
  familyPareto: (n: number, all: boolean): string =>
    `${all ? `All ${grouped(n)} coalitions` : `${capital(number(n))} coalitions`} may form, single parties among them. In the Pareto variant a coalition gains if no member is worse off and one is better off; an answer then deters only where a member loses or none gains.`,
  opponents: (differing: number, compared: number): string =>
    `In CSEQ the others may answer together, so that for a single party it is not the SEQ of an analysis; with single opponents it is. ${differing === 0 ? `In the ${grouped(compared)} verdicts of a coalition at a state compared here the two agree.` : `In ${grouped(differing)} of the ${grouped(compared)} verdicts of a coalition at a state compared here the two differ.`}`,
  sources: (pareto: boolean): string =>
    `Definitions: Kilgour, Hipel, Fang and Peng 2001 (Nash form); Inohara and Hipel 2008 (the others)${pareto ? "; Zhu, Kilgour and Hipel (Pareto variant)" : ""}.`,
  model:
    "Results describe this model, in which a pact costs nothing and is kept until all have moved; they do not say that such a pact will be made.",

  // Tables
  table: {
    coalition: "Coalition",
    matrix: (individual: string, tag: string): string =>
      `How many ${individual} equilibria of each outcome a coalition would leave (${tag})`,
    matrixNote: (rows: number, all: number): string =>
      `Coalitions that are the smallest for some state in question${all > rows ? `; ${grouped(all - rows)} more would leave some state, and --json lists them` : ""}.`,
    zeroNote: "k/n: it would leave k of the n equilibria. 0: it would leave none.",
    equilibria: (individual: string, tag: string): string =>
      `The ${individual} equilibria, and the smallest coalitions that break them (${tag})`,
    outcome: "Outcome",
    pattern: "Pattern",
    states: "States",
    holding: "Hold",
    breaking: "Broken first by",
    to: "Goes to",
    statusQuo: "The smallest coalitions that would leave the status quo",
    concept: "Concept",
    state: "To state",
    which: "Which",
    near: "nearest",
    best: "best",
    both: "nearest, best",
    changes: "Changes",
    statusQuoRow: "Status quo",
    allHold: "Hold",
    none: "–",
    nameless: "no outcome",
  },
  picture: {
    title: (individual: string, tag: string): string =>
      `Who breaks what together: ${individual} equilibria, ${tag}`,
    description: (rows: number, columns: number): string =>
      `A grid of ${plural(rows, "coalition", "coalitions")} by ${plural(columns, "column", "columns")}, one for the equilibria of each outcome and one for the status quo. Each cell gives how many of these states the coalition would leave, darker where it is a larger share; the last row gives how many hold against all.`,
  },
};
