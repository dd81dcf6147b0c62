import { holdsAt } from "@sextant/engine";
import type { CompiledView } from "../compile/compiled-view.js";

/** How all states of an outcome stand to the status quo in one party's order. */
export type Relation =
  | "better"
  | "worse"
  | "same"
  /** Some of its states are better or worse, others are not. */
  | "depends on the state"
  /** The party has a tie of unknown order, and its orders do not agree. */
  | "depends on the order";

/** Where a party places an outcome. */
export interface PartyPlace {
  readonly party: number;
  /** Levels of its best and worst state; 1 is the least preferred of `classes`. */
  readonly best: number;
  readonly worst: number;
  readonly classes: number;
  /** Whether the party's order is partly unknown, so that the levels above count tied members. */
  readonly partial: boolean;
  /** Null without a status quo. */
  readonly againstStatusQuo: Relation | null;
  /** In how many states of the outcome it is better, the same and worse than the status quo. */
  readonly counts: {
    readonly better: number;
    readonly same: number;
    readonly worse: number;
  } | null;
}

/**
 * Each party's place for a set of states: the levels of its best and worst state, and how they stand
 * to the status quo. For a party with a tie of unknown order a state is better than the status quo only
 * if it is so under every strict order of the tie.
 *
 * Cost: the states of the set, once for each party and strict order. Empty for an empty set.
 */
export function partyPlaces(view: CompiledView, states: readonly number[]): PartyPlace[] {
  if (states.length === 0) return [];
  return view.parties.map((_, party) => {
    const levels = view.model.levels[party];
    let best = 0;
    let worst = Number.POSITIVE_INFINITY;
    for (const s of states) {
      best = Math.max(best, levels[s]);
      worst = Math.min(worst, levels[s]);
    }
    const classes = levels.reduce((most, level) => Math.max(most, level), 0);
    const partial = view.partial[party];
    const about = { party, best, worst, classes, partial };
    if (view.statusQuo === null) return { ...about, againstStatusQuo: null, counts: null };
    const orders = view.alternatives.filter((a) => a.party === party).map((a) => a.levels);
    const relations = (partial && orders.length > 0 ? orders : [levels]).map((own) =>
      relationOf(own, states, view.statusQuo as number),
    );
    const agree = relations.every((r) => r === relations[0]);
    return {
      ...about,
      againstStatusQuo: agree ? relations[0] : "depends on the order",
      counts: countsOf(levels, states, view.statusQuo),
    };
  });
}

function countsOf(
  levels: Int32Array,
  states: readonly number[],
  statusQuo: number,
): { better: number; same: number; worse: number } {
  const counts = { better: 0, same: 0, worse: 0 };
  const bar = levels[statusQuo];
  for (const s of states) {
    if (levels[s] > bar) counts.better++;
    else if (levels[s] < bar) counts.worse++;
    else counts.same++;
  }
  return counts;
}

function relationOf(levels: Int32Array, states: readonly number[], statusQuo: number): Relation {
  const { better, same, worse } = countsOf(levels, states, statusQuo);
  if (better === states.length) return "better";
  if (worse === states.length) return "worse";
  return same === states.length ? "same" : "depends on the state";
}

/** The states of a truth column, ascending. */
export function statesIn(truth: Uint32Array, count: number): number[] {
  const states: number[] = [];
  for (let s = 0; s < count; s++) if (holdsAt(truth, s)) states.push(s);
  return states;
}
