import type { Analysis } from "@sextant/case";
import { CONCEPT_BIT, type Concept } from "@sextant/engine";

export type RowSet = "equilibria" | "threats" | "outcomes" | "lost";

/** Whether a state is an equilibrium, by the verdicts of all parties. */
export function isEquilibrium({ stability }: Analysis, s: number, concept: Concept): boolean {
  const bit = CONCEPT_BIT[concept];
  return stability.verdicts.every((column) => (column[s] & bit) !== 0);
}

/** Which states each set has, by the engine's indices. */
export function stateSets(
  analysis: Analysis,
  concept: Concept,
  base: Analysis | null,
): Readonly<Record<RowSet, Int32Array | number[]>> {
  const { view } = analysis;
  const found = analysis.equilibria[concept] ?? new Int32Array(0);
  // Under a concept that counts threats, the equilibria that rest on nothing else stand apart.
  const counts = concept === "gmr" || concept === "smr";
  const seq = (s: number): boolean => isEquilibrium(analysis, s, "seq");
  const examples = [
    ...(view.statusQuo === null ? [] : [view.statusQuo]),
    ...analysis.outcomes.flatMap(({ example }) => (example === null ? [] : [example])),
  ];
  return {
    equilibria: counts ? found.filter(seq) : found,
    threats: counts ? found.filter((s) => !seq(s)) : analysis.heldByThreats,
    outcomes: [...new Set(examples)],
    lost: base === null ? [] : lostFromBase(analysis, concept, base),
  };
}

/** Equilibria of the base that are states of this view, and no equilibria in it. */
function lostFromBase(analysis: Analysis, concept: Concept, base: Analysis): Int32Array {
  const index = indexById(analysis);
  const lost: number[] = [];
  for (const s of base.equilibria[concept] ?? []) {
    const here = index.get(base.view.states.id(s));
    if (here !== undefined && !isEquilibrium(analysis, here, concept)) lost.push(here);
  }
  return Int32Array.from(lost).sort();
}

/** Engine indices by id. */
export function indexById({ view }: Analysis): Map<number, number> {
  const index = new Map<number, number>();
  for (let s = 0; s < view.states.count; s++) index.set(view.states.id(s), s);
  return index;
}
