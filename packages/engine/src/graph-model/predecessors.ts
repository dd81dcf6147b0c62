/**
 * The moves of one party read backwards: from which states it can move to a given one.
 */
import { MAY_TAKE, MAY_UNDO, type Model } from "./model.js";
import { isMove, movesOf } from "./moves.js";
import { movesBack } from "./moves-back.js";

/** A model opened for going backwards. */
export interface Predecessors {
  /** The states from which the party can move to t, ascending. */
  of(t: number, party: number): Int32Array;
}

/**
 * Opens a model for going backwards. Graph form: turns all arcs round once, O(arcs + states).
 * Option form: nothing is prepared, and each call costs as much as movesOf.
 */
export function predecessorsOf(model: Model): Predecessors {
  if (model.form === "graph") {
    const reversed = { ...model, arcs: movesBack(model) };
    return { of: (t, party) => movesOf(reversed, t, party) };
  }
  // Directions are turned round; a guard speaks of taking an option, so isMove asks it afterwards.
  const reversed = {
    ...model,
    direction: model.direction.map(
      (d) => ((d & MAY_TAKE) !== 0 ? MAY_UNDO : 0) | ((d & MAY_UNDO) !== 0 ? MAY_TAKE : 0),
    ),
    guards: model.guards.map(() => null),
  };
  return {
    of: (t, party) => movesOf(reversed, t, party).filter((s) => isMove(model, s, t, party)),
  };
}
