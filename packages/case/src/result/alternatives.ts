/**
 * A tie whose order is unknown leaves a party's relation partial. Until unknown preferences are
 * supported, every strict order of the tie is computed as well, and what differs is told.
 */
import { CONCEPT_BIT, type Concept, equilibria as equilibriaOf, type Model } from "@sextant/engine";
import type { CompiledView } from "../compile/compiled-view.js";
import type { AlternativeResult } from "./analysis.js";
import { difference } from "./sorted-sets.js";

/** The model with the levels of one party replaced. */
export function withLevels(model: Model, party: number, levels: Int32Array): Model {
  return { ...model, levels: model.levels.map((own, i) => (i === party ? levels : own)) };
}

/** What the strict orders of ties of unknown order make of the verdicts. */
export interface JudgedAlternatives {
  readonly results: AlternativeResult[];
  /** hanging[party] has CONCEPT_BIT[c] set at each state where its verdict under c is another under some order. */
  readonly hanging: Uint8Array[];
}

/**
 * Runs the model once for each alternative order and compares.
 *
 * Cost: one analysis an alternative.
 */
export function judgeAlternatives(
  view: CompiledView,
  concepts: readonly Concept[],
  main: {
    readonly verdicts: readonly Uint8Array[];
    readonly equilibria: Readonly<Partial<Record<Concept, Int32Array>>>;
  },
  run: (model: Model) => readonly Uint8Array[],
): JudgedAlternatives {
  const hanging = main.verdicts.map((column) => new Uint8Array(column.length));
  const results = view.alternatives.map(({ party, order, levels }) => {
    const verdicts = run(withLevels(view.model, party, levels));
    hanging.forEach((column, i) => {
      const [own, other] = [main.verdicts[i], verdicts[i]];
      for (let s = 0; s < column.length; s++) column[s] |= own[s] ^ other[s];
    });
    const equilibria: Partial<Record<Concept, Int32Array>> = {};
    const differing: Partial<Record<Concept, number>> = {};
    const gained: Partial<Record<Concept, Int32Array>> = {};
    const lost: Partial<Record<Concept, Int32Array>> = {};
    for (const c of concepts) {
      const now = equilibriaOf(verdicts, c);
      const before = main.equilibria[c]!;
      equilibria[c] = now;
      differing[c] = countDiffering(verdicts, main.verdicts, CONCEPT_BIT[c]);
      gained[c] = difference(now, before);
      lost[c] = difference(before, now);
    }
    return { party, order, equilibria, differing, gained, lost };
  });
  return { results, hanging };
}

function countDiffering(a: readonly Uint8Array[], b: readonly Uint8Array[], bit: number): number {
  let total = 0;
  for (let i = 0; i < a.length; i++)
    for (let s = 0; s < a[i].length; s++) if ((a[i][s] ^ b[i][s]) & bit) total++;
  return total;
}
