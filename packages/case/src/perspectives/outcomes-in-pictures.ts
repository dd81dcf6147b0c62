/** Outcomes and the status quo, counted in any of the games of a hypergame. */
import { CONCEPT_BIT, type Concept, countHolding, holdsAt, type Verdicts } from "@sextant/engine";
import type { CompiledView } from "../compile/compiled-view.js";
import type { Counts, Verdict } from "./found.js";
import type { Universe } from "./universe.js";

/** Whether every party's verdict at a state has the concept's bit. */
export function isEquilibrium(verdicts: Verdicts, concept: Concept, state: number): boolean {
  const bit = CONCEPT_BIT[concept];
  return verdicts.every((own) => (own[state] & bit) !== 0);
}

/** The states of a game, as its own numbers, at which all are stable in the verdicts over universal states. */
export function equilibriaOfGame(
  verdicts: Verdicts,
  concept: Concept,
  numbers: Int32Array,
): number[] {
  const bit = CONCEPT_BIT[concept];
  const found: number[] = [];
  for (let s = 0; s < numbers.length; s++) {
    let all = bit;
    for (const own of verdicts) all &= own[numbers[s]];
    if (all !== 0) found.push(s);
  }
  return found;
}

/** k of m for each outcome of the base, by its key in a view; none where the view lacks it. */
export function countsInView(
  base: CompiledView,
  view: CompiledView,
  numbers: Int32Array,
  verdicts: Verdicts,
  concepts: readonly Concept[],
): Counts[] {
  const lasting = concepts.map((concept) => equilibriaOfGame(verdicts, concept, numbers));
  return base.outcomes.map(({ key }) => {
    const truth = view.outcomes.find((outcome) => outcome.key === key)?.truth;
    const equilibria: Partial<Record<Concept, number>> = {};
    concepts.forEach((concept, c) => {
      equilibria[concept] =
        truth === undefined ? 0 : lasting[c].filter((s) => holdsAt(truth, s)).length;
    });
    return {
      states: truth === undefined ? 0 : countHolding(truth, view.states.count),
      equilibria,
    };
  });
}

/** m for each outcome of the base: in how many universal states it holds. */
export function statesInUniverse(base: CompiledView, universe: Universe): number[] {
  return base.outcomes.map(({ key }) => {
    const holds = outcomeHolds(universe, key);
    let states = 0;
    for (let u = 0; u < universe.states.length; u++) if (holds(u)) states++;
    return states;
  });
}

/**
 * k of m for each outcome of the base among universal states, by the view that shows each state;
 * `holding` from `statesInUniverse`.
 */
export function countsInUniverse(
  base: CompiledView,
  universe: Universe,
  equilibria: Readonly<Partial<Record<Concept, Int32Array>>>,
  holding: readonly number[],
): Counts[] {
  return base.outcomes.map(({ key }, outcome) => {
    const holds = outcomeHolds(universe, key);
    const counted: Partial<Record<Concept, number>> = {};
    for (const [concept, states] of Object.entries(equilibria)) {
      counted[concept as Concept] = states.reduce((k, u) => (holds(u) ? k + 1 : k), 0);
    }
    return { states: holding[outcome], equilibria: counted };
  });
}

/** Whether an outcome holds at a universal state. */
function outcomeHolds(universe: Universe, key: string): (u: number) => boolean {
  const truths = new Map(
    [...universe.numbers.keys()].map((view) => [
      view,
      view.outcomes.find((outcome) => outcome.key === key)?.truth,
    ]),
  );
  return (u) => {
    const { view, state } = universe.states[u];
    const truth = truths.get(view);
    return truth !== undefined && holdsAt(truth, state);
  };
}

export function verdictAt(
  verdicts: Verdicts,
  concepts: readonly Concept[],
  state: number,
): Verdict {
  const verdict: Partial<Record<Concept, boolean>> = {};
  for (const concept of concepts) verdict[concept] = isEquilibrium(verdicts, concept, state);
  return verdict;
}
