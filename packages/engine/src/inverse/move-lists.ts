import { countMovesAtMost, toGraphForm } from "../graph-model/graph-form.js";
import type { Model } from "../graph-model/model.js";
import { movesOf } from "../graph-model/moves.js";

/** The moves of one party from one state, ascending; to be read only. */
export type MoveList = (state: number, party: number) => Int32Array;

/** Up to so many moves are listed at once, 4 bytes each; beyond, lists are made when asked for. */
const MOST_LISTED = 2 ** 24;

/** Quick access to the moves of a model, for searches that ask for the same lists many times. */
export function moveLists(model: Model): MoveList {
  if (model.form === "graph" || countMovesAtMost(model, MOST_LISTED) <= MOST_LISTED) {
    const { arcs } = toGraphForm(model);
    return (state, party) => {
      const { offsets, targets } = arcs[party];
      return targets.subarray(offsets[state], offsets[state + 1]);
    };
  }
  const known = new Map<number, Int32Array>();
  return (state, party) => {
    const key = state * model.partyCount + party;
    let list = known.get(key);
    if (list === undefined) {
      list = movesOf(model, state, party);
      known.set(key, list);
    }
    return list;
  };
}
