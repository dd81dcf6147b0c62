/** Moves and improvements read backward: row t lists the states from which a party moves to t. */
import { filterArcs, reverseArcs } from "./arc-list.js";
import type { Arcs, GraphModel } from "./model.js";

/** Arcs are never changed once they are made, and models that differ in preferences share them. */
const known = new WeakMap<Arcs, Arcs>();

/** By party, its moves backward. O(arcs + states), once for the same arcs. */
export function movesBack({ arcs, stateCount }: Pick<GraphModel, "arcs" | "stateCount">): Arcs[] {
  return arcs.map((own) => {
    let back = known.get(own);
    if (back === undefined) {
      back = reverseArcs(own, stateCount);
      known.set(own, back);
    }
    return back;
  });
}

/** By party, its improvements backward. O(arcs + states). */
export function improvementsBack(model: GraphModel): Arcs[] {
  return movesBack(model).map((own, party) => {
    const levels = model.levels[party];
    return filterArcs(own, (to, from) => levels[to] > levels[from]);
  });
}
