/** How the results of two views differ: what `compareResults` finds, in the engine's indices. */
import { CONCEPT_BIT, type Concept } from "@sextant/engine";
import type { CompiledView } from "../compile/compiled-view.js";
import type { Analysis } from "../result/analysis.js";
import { countEquilibria } from "../result/outcome-verdicts.js";
import { pairStates, type StatePairs } from "./pair-states.js";
import { placesChanged } from "./places-changed.js";
import { type Renames, renamesBetween } from "./renames.js";

/**
 * States that a verdict came to hold in, as indices of the view after, and states that it ceased to
 * hold in, as indices of the view before; ascending. A state that only one view has can be among them.
 */
export interface GainedLost {
  readonly gained: Int32Array;
  readonly lost: Int32Array;
}

export type ByConcept<T> = Readonly<Partial<Record<Concept, T>>>;

/** A party that both cases have, and what is different for it. */
export interface PartyChanges {
  readonly before: number;
  readonly after: number;
  /** Where the party stays and did not, and the other way round, in states that both have; absent where nowhere. */
  readonly stability: ByConcept<GainedLost>;
  /** In how many of the common states the place in its order is another; null where its order is partly unknown. */
  readonly places: number | null;
}

/** k of m of an outcome, in the two views; null where a view has no such outcome. */
export interface OutcomeChange {
  readonly key: string;
  readonly before: OutcomeCount | null;
  readonly after: OutcomeCount | null;
}

export interface OutcomeCount {
  /** Index into view.outcomes. */
  readonly outcome: number;
  readonly states: number;
  readonly equilibria: ByConcept<number>;
}

/** What is different for the status quo. */
export interface StatusQuoChange {
  /** Whether it is the same state in both; false where one of them has none. */
  readonly same: boolean;
  readonly before: StatusQuoVerdict | null;
  readonly after: StatusQuoVerdict | null;
}

export interface StatusQuoVerdict {
  readonly state: number;
  /** The concepts, of those compared, under which it is an equilibrium. */
  readonly equilibrium: readonly Concept[];
  /** Keys of the parties that can improve alone, those of the case after where both have the party. */
  readonly canImprove: readonly string[];
}

export interface ResultChanges {
  readonly before: Analysis;
  readonly after: Analysis;
  readonly pairs: StatePairs;
  /** Those that both analyses have. */
  readonly concepts: readonly Concept[];
  /** How many states only one of the views has. */
  readonly statesGone: number;
  readonly statesCome: number;
  /** By concept; absent where the equilibria are the same. */
  readonly equilibria: ByConcept<GainedLost>;
  /** Every party that both cases have, in the order of the case after. */
  readonly parties: readonly PartyChanges[];
  /** Outcomes of which k or m is another under some concept, or that only one case has. */
  readonly outcomes: readonly OutcomeChange[];
  /** Null where it is the same state with the same verdicts, or neither has one. */
  readonly statusQuo: StatusQuoChange | null;
}

/**
 * What differs between the results of two analyses, of two views of one case or of two cases. States
 * are matched by `pairStates`, parties and outcomes by their keys, renamed parties by their places.
 *
 * Cost: states x parties, and a pass over the states for each outcome.
 *
 * @example compareResults(analyse(before), analyse(after)).equilibria.seq?.gained;
 */
export function compareResults(before: Analysis, after: Analysis): ResultChanges {
  const pairs = pairStates(before.view, after.view);
  const renames = renamesBetween(before.view.loaded.document, after.view.loaded.document);
  const concepts = before.concepts.filter((c) => after.concepts.includes(c));
  const equilibria: Partial<Record<Concept, GainedLost>> = {};
  for (const c of concepts) {
    const changed = {
      gained: missing(after.equilibria[c], before.equilibria[c], pairs.toBefore),
      lost: missing(before.equilibria[c], after.equilibria[c], pairs.toAfter),
    };
    if (changed.gained.length + changed.lost.length > 0) equilibria[c] = changed;
  }
  return {
    before,
    after,
    pairs,
    concepts,
    statesGone: before.view.states.count - pairs.common,
    statesCome: after.view.states.count - pairs.common,
    equilibria,
    parties: partyChanges(before, after, pairs, renames, concepts),
    outcomes: outcomeChanges(before, after, concepts),
    statusQuo: statusQuoChange(before, after, pairs, renames, concepts),
  };
}

/** Whether any result told of is another: the order of states alone is not a result. */
export function resultsDiffer(found: ResultChanges): boolean {
  return (
    found.statesGone + found.statesCome + found.outcomes.length > 0 ||
    found.statusQuo !== null ||
    Object.keys(found.equilibria).length > 0 ||
    found.parties.some(({ stability }) => Object.keys(stability).length > 0)
  );
}

/** The states of `some` whose pair is not in `others`; both ascending. */
function missing(
  some: Int32Array | undefined,
  others: Int32Array | undefined,
  pair: Int32Array,
): Int32Array {
  const set = new Set(others);
  return (some ?? new Int32Array(0)).filter((s) => pair[s] < 0 || !set.has(pair[s]));
}

function partyChanges(
  before: Analysis,
  after: Analysis,
  pairs: StatePairs,
  renames: Renames,
  concepts: readonly Concept[],
): PartyChanges[] {
  return after.view.parties.flatMap(({ key }, own): PartyChanges[] => {
    const other = before.view.parties.findIndex((party) => keyNow(party.key, renames) === key);
    if (other < 0) return [];
    const unknown = before.view.partial[other] || after.view.partial[own];
    return [
      {
        before: other,
        after: own,
        stability: stabilityChanges(
          before.stability.verdicts[other],
          after.stability.verdicts[own],
          pairs,
          concepts,
        ),
        places: unknown
          ? null
          : placesChanged(
              before.view.model.levels[other],
              after.view.model.levels[own],
              pairs.toAfter,
            ),
      },
    ];
  });
}

function stabilityChanges(
  before: Uint8Array,
  after: Uint8Array,
  { toAfter }: StatePairs,
  concepts: readonly Concept[],
): ByConcept<GainedLost> {
  const gained = concepts.map((): number[] => []);
  const lost = concepts.map((): number[] => []);
  for (let s = 0; s < toAfter.length; s++) {
    const t = toAfter[s];
    if (t < 0) continue;
    const changed = before[s] ^ after[t];
    if (changed === 0) continue;
    concepts.forEach((c, k) => {
      if ((changed & CONCEPT_BIT[c]) === 0) return;
      if (after[t] & CONCEPT_BIT[c]) gained[k].push(t);
      else lost[k].push(s);
    });
  }
  const found: Partial<Record<Concept, GainedLost>> = {};
  concepts.forEach((c, k) => {
    if (gained[k].length + lost[k].length === 0) return;
    found[c] = { gained: Int32Array.from(gained[k]).sort(), lost: Int32Array.from(lost[k]) };
  });
  return found;
}

function outcomeChanges(
  before: Analysis,
  after: Analysis,
  concepts: readonly Concept[],
): OutcomeChange[] {
  const count = (analysis: Analysis, key: string): OutcomeCount | null => {
    const outcome = analysis.view.outcomes.findIndex((one) => one.key === key);
    return outcome < 0 ? null : { outcome, ...countEquilibria(analysis, outcome) };
  };
  const keys = new Set([...after.view.outcomes, ...before.view.outcomes].map(({ key }) => key));
  return [...keys].flatMap((key): OutcomeChange[] => {
    const change = { key, before: count(before, key), after: count(after, key) };
    const same =
      change.before?.states === change.after?.states &&
      concepts.every((c) => change.before?.equilibria[c] === change.after?.equilibria[c]);
    return same ? [] : [change];
  });
}

function statusQuoChange(
  before: Analysis,
  after: Analysis,
  pairs: StatePairs,
  renames: Renames,
  concepts: readonly Concept[],
): StatusQuoChange | null {
  const was = verdictAt(before, concepts, renames);
  const is = verdictAt(after, concepts);
  const same = was !== null && is !== null && pairs.toAfter[was.state] === is.state;
  if (was === null && is === null) return null;
  const told = (verdict: StatusQuoVerdict | null): string =>
    JSON.stringify([verdict?.equilibrium, verdict?.canImprove]);
  return same && told(was) === told(is) ? null : { same, before: was, after: is };
}

function verdictAt(
  analysis: Analysis,
  concepts: readonly Concept[],
  renames?: Renames,
): StatusQuoVerdict | null {
  const { statusQuo, view } = analysis;
  if (statusQuo === null) return null;
  return {
    state: statusQuo.state,
    equilibrium: statusQuo.equilibrium.filter((c) => concepts.includes(c)),
    canImprove: keysOf(
      view,
      statusQuo.parties.filter(({ improvements }) => improvements.length > 0),
      renames,
    ),
  };
}

function keysOf(
  view: CompiledView,
  parties: readonly { readonly party: number }[],
  renames?: Renames,
): string[] {
  return parties.map(({ party }) => keyNow(view.parties[party].key, renames)).sort();
}

/** The key of a party of the case before in the case after. */
const keyNow = (key: string, renames?: Renames): string => renames?.parties.get(key) ?? key;
