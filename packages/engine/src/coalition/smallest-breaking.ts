/** Who has to act together to upset a state. */
import type { Model } from "../graph-model/model.js";
import { changedOptions } from "../graph-model/moves.js";
import { improvementsTogether, type Preferring } from "./coalition-moves.js";
import { CoalitionQuestions } from "./coalition-questions.js";
import { allCoalitions, requireCoalition, requireState } from "./coalitions.js";
import type { CoalitionConcept } from "./concepts.js";
import { openOnce } from "./reach-together.js";

export interface BreakingCoalition {
  /** Ascending party indices. */
  readonly coalition: number[];
  /** Where it would go: fewest changed options first, then the best for its members taken in turn, then the lowest. */
  readonly to: number[];
}

export interface BreakingOptions extends Preferring {
  /** The concept by which a coalition breaks a state; "cnash" unless said. */
  readonly concept?: CoalitionConcept;
  /** The coalitions that may form; all 2^n - 1 unless said. */
  readonly coalitions?: readonly (readonly number[])[];
}

/**
 * The smallest coalitions, single parties included, for which s is not stable: all of the least
 * number of members, with every improvement that the concept does not deter. None where s is stable
 * for every coalition that may form. In a smallest coalition under "cnash" every member has to move.
 *
 * Cost: for each coalition up to the smallest size the moves from every state it reaches; for other
 * concepts than "cnash" also what the others can answer. Throws RangeError for a state that the
 * model does not have and for a faulty coalition; EngineLimitError as allCoalitions and, but for
 * "cnash", beyond 2^26 moves.
 *
 *     smallestBreakingCoalitions(model, 7) // [{ coalition: [0, 1], to: [10] }]
 */
export function smallestBreakingCoalitions(
  model: Model,
  s: number,
  options: BreakingOptions = {},
): BreakingCoalition[] {
  requireState(model, s);
  const concept = options.concept ?? "cnash";
  const pareto = options.pareto === true;
  const candidates = (
    options.coalitions?.map((each) => requireCoalition(model, each)) ??
    allCoalitions(model.partyCount)
  ).toSorted((a, b) => a.length - b.length);
  const undeterred = upsets(model, s, concept, pareto);
  const found: BreakingCoalition[] = [];
  for (const coalition of candidates) {
    if (found.length > 0 && coalition.length > found[0].coalition.length) break;
    const to = undeterred(coalition);
    if (to.length > 0) found.push({ coalition, to: plainestFirst(model, s, to, coalition) });
  }
  return found;
}

function upsets(
  model: Model,
  s: number,
  concept: CoalitionConcept,
  pareto: boolean,
): (coalition: readonly number[]) => Int32Array {
  if (concept === "cnash") {
    const together = openOnce(model);
    return (coalition) => improvementsTogether(together, s, coalition, pareto);
  }
  const questions = new CoalitionQuestions(model, pareto);
  return (coalition) => questions.undeterred(s, coalition, concept);
}

/** Fewest changed options from s first, then the best for each member in turn, then the lowest. */
export function plainestFirst(
  model: Model,
  s: number,
  states: ArrayLike<number>,
  coalition: readonly number[],
): number[] {
  const byTaste = (a: number, b: number): number => {
    for (const i of coalition) {
      const difference = model.levels[i][b] - model.levels[i][a];
      if (difference !== 0) return difference;
    }
    return a - b;
  };
  return Array.from(states, (t) => ({ t, changes: changedOptions(model, s, t) }))
    .sort((a, b) => a.changes - b.changes || byTaste(a.t, b.t))
    .map(({ t }) => t);
}
