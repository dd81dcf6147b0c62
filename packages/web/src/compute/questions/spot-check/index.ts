import type { CompiledView } from "@sextant/case";
import { holdsAt } from "@sextant/engine";
import { decisive, optionName, outcomeNames, reasonText, stateTitle } from "@sextant/words";
import type { Held } from "../question.js";
import type { ChainItem } from "../why/chain.js";
import { partyIndex, statementItem } from "../why/items.js";
import { choosePair } from "./choose-pair.js";

/** One of the two states that are asked about. */
export interface AskedState {
  readonly id: number;
  readonly title: string;
  readonly pattern: string;
  readonly outcomes: readonly string[];
}

/** An option, and in which of the two states it is taken. */
export interface AskedOption {
  readonly key: string;
  readonly party: string;
  readonly name: string;
  readonly first: boolean;
  readonly second: boolean;
}

/** Two states, what the model says of them, and why. */
export interface SpotCheck {
  readonly first: AskedState;
  readonly second: AskedState;
  readonly differs: readonly AskedOption[];
  /** What is done in both. */
  readonly common: readonly AskedOption[];
  readonly prefers: "first" | "second" | "same" | "unknown";
  /** Why, in a sentence; "" where the two are equal. */
  readonly reason: string;
  /** The statements that decide it, and whether each holds in the first state or in the second. */
  readonly statements: readonly (ChainItem & { readonly inFirst: boolean })[];
  /** Conditions that hold in the one state and in few others, for an expectation. */
  readonly conditions: readonly [string, string] | null;
}

/** Two states and which the party prefers by the model: the pair given by ids, else one chosen by the seed. */
export function spotCheck(
  held: Held,
  {
    view: name,
    party: key,
    seed,
    pair,
  }: {
    view: string;
    party: string;
    seed: number;
    pair: readonly [number, number] | null;
  },
): SpotCheck | null {
  const view = held.view(name);
  const party = partyIndex(view, key);
  if (party < 0) return null;
  const chosen =
    pair === null
      ? choosePair(view, party, seed)
      : ([view.states.find(pair[0]), view.states.find(pair[1])] as const);
  if (chosen === null) return null;
  const [a, b] = chosen;
  const options = optionsOf(held, view, a, b);
  const found = decisive(view, party, a, b);
  const prefers = preferred(view, party, a, b);
  const [better, worse] = prefers === "second" ? [b, a] : [a, b];
  return {
    first: stateOf(held, view, a),
    second: stateOf(held, view, b),
    differs: options.filter(({ first, second }) => first !== second),
    common: options.filter(({ first, second }) => first && second),
    prefers,
    reason: prefers === "same" ? "" : reasonText(view, party, worse, better, held.messages),
    statements: (found?.statements ?? [])
      .filter(({ truth }) => holdsAt(truth, a) !== holdsAt(truth, b))
      .map((one) => ({ ...statementItem(held, view, one), inFirst: holdsAt(one.truth, a) })),
    conditions: conditionsOf(view, a, b),
  };
}

function stateOf(held: Held, view: CompiledView, s: number): AskedState {
  return {
    id: view.states.id(s),
    title: stateTitle(view, s, held.messages),
    pattern: view.states.pattern(s),
    outcomes: outcomeNames(view, s, held.messages),
  };
}

/** A dash is an option that a merged state leaves open: it is not taken in it. */
function optionsOf(held: Held, view: CompiledView, a: number, b: number): AskedOption[] {
  const [p, q] = [view.states.pattern(a), view.states.pattern(b)];
  return view.options.map(({ key, party }, o) => ({
    key,
    party: view.parties[party].key,
    name: optionName(view, o, held.messages),
    first: p[o] === "Y",
    second: q[o] === "Y",
  }));
}

function preferred(view: CompiledView, party: number, a: number, b: number): SpotCheck["prefers"] {
  const levels = view.model.levels[party];
  const orders = [
    levels[a] - levels[b],
    ...view.alternatives
      .filter((one) => one.party === party)
      .map(({ levels }) => levels[a] - levels[b]),
  ].map(Math.sign);
  const unknown = view.unknownPairs[party].some(
    ([x, y]) => (x === a && y === b) || (x === b && y === a),
  );
  const strict = view.alternatives.some((one) => one.party === party) ? orders.slice(1) : orders;
  if (unknown || strict.some((sign) => sign !== strict[0])) return "unknown";
  return strict[0] > 0 ? "first" : strict[0] < 0 ? "second" : "same";
}

/** The options of a state, as a condition that holds there alone; null where a state leaves some open. */
function conditionsOf(view: CompiledView, a: number, b: number): [string, string] | null {
  const condition = (s: number): string | null => {
    const pattern = view.states.pattern(s);
    if (pattern === "" || pattern.includes("-")) return null;
    return view.options
      .map(({ key }, o) => (pattern[o] === "Y" ? key : `not ${key}`))
      .join(" and ");
  };
  const [first, second] = [condition(a), condition(b)];
  return first === null || second === null ? null : [first, second];
}
