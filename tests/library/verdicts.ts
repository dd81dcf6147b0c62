/** Verdicts in the words of a file of expected results: party keys and state ids. */
import type { CompiledView } from "@sextant/case";
import {
  analyseStability,
  type Concept,
  equilibria,
  jointImprovements,
  type Reading,
  stableStates,
  type Verdicts,
} from "@sextant/engine";

/** The verdicts of every party at every state. Throws where SIM is wanted and could not be computed. */
export function verdictsOf(view: CompiledView, reading: Reading, wantsSim = false): Verdicts {
  const { verdicts, sim } = analyseStability(view.model, { reading });
  if (wantsSim && sim !== true) throw new Error(`SIM was not computed: ${sim.reason}`);
  return verdicts;
}

/** Ids of the states that are stable for a party, or for all where no party is named; ascending. */
export function stableIds(
  view: CompiledView,
  verdicts: Verdicts,
  concept: Concept,
  party?: string,
): number[] {
  const found =
    party === undefined
      ? equilibria(verdicts, concept)
      : stableStates(verdicts, indexOf(view, party), concept);
  return Array.from(found, (s) => view.states.id(s)).sort((a, b) => a - b);
}

/** The classes of equally preferred states of a party, by id, best first. */
export function rankingOf(view: CompiledView, party: string): number[][] {
  const levels = view.model.levels[indexOf(view, party)];
  const classes = new Map<number, number[]>();
  for (let s = 0; s < levels.length; s++)
    classes.set(levels[s], [...(classes.get(levels[s]) ?? []), view.states.id(s)]);
  return [...classes.entries()]
    .sort(([a], [b]) => b - a)
    .map(([, ids]) => ids.sort((a, b) => a - b));
}

/** Ids of the states that two parties would both welcome and only together can reach; ascending. */
export function jointIds(view: CompiledView, parties: readonly string[], at: number): number[] {
  const pair = parties.map((party) => indexOf(view, party)).sort((a, b) => a - b);
  return jointImprovements(view.model, view.states.find(at))
    .found.filter(({ parties: [a, b] }) => a === pair[0] && b === pair[1])
    .map(({ to }) => view.states.id(to))
    .sort((a, b) => a - b);
}

/**
 * In how many of all strict orders of one party's preferences, the others' as they are, a state is an
 * equilibrium. Factorial in the number of states: for cases of six or seven.
 */
export function countEquilibriaOverOrders(
  view: CompiledView,
  party: string,
  id: number,
  concepts: readonly Concept[],
): Partial<Record<Concept, number>> {
  const state = view.states.find(id);
  const varied = indexOf(view, party);
  const counts: Partial<Record<Concept, number>> = {};
  for (const concept of concepts) counts[concept] = 0;
  for (const order of permutations(view.states.count)) {
    const levels = view.model.levels.map((own, i) => (i === varied ? order : own));
    const { verdicts } = analyseStability({ ...view.model, levels });
    for (const concept of concepts)
      if (equilibria(verdicts, concept).includes(state))
        counts[concept] = (counts[concept] ?? 0) + 1;
  }
  return counts;
}

function indexOf(view: CompiledView, party: string): number {
  const found = view.parties.findIndex((p) => p.key === party);
  if (found < 0) throw new Error(`The case has no party ${party}.`);
  return found;
}

/** Every order of the levels 1 .. count. */
function* permutations(count: number, chosen: number[] = []): Generator<Int32Array> {
  if (chosen.length === count) yield Int32Array.from(chosen);
  for (let level = 1; level <= count; level++)
    if (!chosen.includes(level)) yield* permutations(count, [...chosen, level]);
}
