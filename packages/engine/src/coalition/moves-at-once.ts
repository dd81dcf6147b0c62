/** What parties can change at one stroke, where no state in between need be feasible. */
import type { Model } from "../graph-model/model.js";
import { movesOf } from "../graph-model/moves.js";
import { requireCoalition, requireState } from "./coalitions.js";

/**
 * The states to which the members bring the model from s by changing at once, ascending, s itself left
 * out: each option in its permitted direction and under its guard at s. None in graph form, where moves
 * are drawn for one party each.
 *
 * Cost: that of movesOf for a party with all their options. Throws RangeError as coalitionMoves.
 *
 *     movesAtOnce(model, statusQuo, [0, 1]) // Int32Array [3]
 */
export function movesAtOnce(model: Model, s: number, coalition: readonly number[]): Int32Array {
  requireState(model, s);
  const [first, ...others] = requireCoalition(model, coalition);
  if (model.form === "graph") return new Int32Array(0);
  const owner = model.owner.map((party) => (others.includes(party) ? first : party));
  return movesOf({ ...model, owner }, s, first);
}
