import type { Model } from "../../graph-model/model.js";
import { analyseStability } from "../../stability/analyse.js";
import { CONCEPT_BIT } from "../../stability/concepts.js";
import type { SearchedConcept } from "../searched-concept.js";

/** countOrders from its definition: every strict order, each with a whole analysis. */
export function countOrdersReference(
  model: Model,
  party: number,
  state: number,
  concept: SearchedConcept,
): number {
  let count = 0;
  for (const order of permutations(model.stateCount)) {
    const levels = model.levels.map((own, p) => (p === party ? Int32Array.from(order) : own));
    const { verdicts } = analyseStability({ ...model, levels }, { sim: false });
    if ((verdicts[party][state] & CONCEPT_BIT[concept]) !== 0) count++;
  }
  return count;
}

/** The places 1 … n in every order. */
function* permutations(n: number): Generator<number[]> {
  const order: number[] = [];
  const used = new Set<number>();
  function* place(): Generator<number[]> {
    if (order.length === n) yield order.slice();
    for (let k = 1; k <= n; k++) {
      if (used.has(k)) continue;
      used.add(k);
      order.push(k);
      yield* place();
      order.pop();
      used.delete(k);
    }
  }
  yield* place();
}
