/**
 * What parties acting together can reach: R_H(s), by legal sequences in which no member moves twice
 * in a row (Fang, Hipel & Kilgour 1993).
 *
 * Breadth first. What can follow a sequence depends on its last mover alone, so a state is gone on
 * from in two steps: reached with last mover a, by every member but a; reached with another last
 * mover as well, by a too. Each row of moves is read at most once.
 */
import { type BitColumn, emptyColumn, setAt } from "../graph-model/bit-column.js";
import type { Arcs, Model } from "../graph-model/model.js";
import { movesOf } from "../graph-model/moves.js";

const UNREACHED = -1;
const COMPLETE = -2;

/** A model opened for many questions of who can reach what together. */
export interface Together {
  readonly model: Model;
  /**
   * R_H(s) in the order in which it is reached, s itself left out. The array is a view of a buffer
   * that the next call overwrites. `coalition` ascending and not empty.
   */
  reach(s: number, coalition: readonly number[]): Int32Array;
  /** The same from any of several states, these left out. */
  reachFromAny(sources: ArrayLike<number>, coalition: readonly number[]): Int32Array;
}

/** Opens a model for a few questions: nothing is prepared but a few words a state. */
export function openOnce(model: Model): Together {
  return new Search(model, model.form === "graph" ? model.arcs : null);
}

/** Follows the given arcs in place of the model's own: to go backwards, for instance. */
export function openArcs(model: Model, arcs: readonly Arcs[]): Together {
  return new Search(model, arcs);
}

class Search implements Together {
  readonly model: Model;
  readonly #arcs: readonly Arcs[] | null;
  /** The last mover of the first sequence to each state; COMPLETE once there is another. */
  readonly #first: Int32Array;
  readonly #states: Int32Array;
  /** Queue of states with the party that may not go on (>= 0), or ~party for "only that party". */
  readonly #queue: Int32Array;
  readonly #movers: Int32Array;
  #count = 0;
  #tail = 0;

  constructor(model: Model, arcs: readonly Arcs[] | null) {
    this.model = model;
    this.#arcs = arcs;
    this.#first = new Int32Array(model.stateCount).fill(UNREACHED);
    this.#states = new Int32Array(model.stateCount);
    this.#queue = new Int32Array(2 * model.stateCount);
    this.#movers = new Int32Array(2 * model.stateCount);
  }

  reach(s: number, coalition: readonly number[]): Int32Array {
    return this.reachFromAny([s], coalition);
  }

  reachFromAny(sources: ArrayLike<number>, coalition: readonly number[]): Int32Array {
    const first = this.#first;
    const states = this.#states;
    for (let k = 0; k < this.#count; k++) first[states[k]] = UNREACHED;
    this.#count = 0;
    this.#tail = 0;
    // Every member moves from a source at the start, so that coming back to it leads to nothing new.
    for (let k = 0; k < sources.length; k++) first[sources[k]] = COMPLETE;
    for (let k = 0; k < sources.length; k++) for (const j of coalition) this.#follow(sources[k], j);
    for (let head = 0; head < this.#tail; head++) {
      const at = this.#queue[head];
      const mover = this.#movers[head];
      if (mover < 0) this.#follow(at, ~mover);
      else for (const j of coalition) if (j !== mover) this.#follow(at, j);
    }
    for (let k = 0; k < sources.length; k++) first[sources[k]] = UNREACHED;
    return states.subarray(0, this.#count);
  }

  #follow(s: number, mover: number): void {
    if (this.#arcs === null) {
      const moves = movesOf(this.model, s, mover);
      for (let k = 0; k < moves.length; k++) this.#arrive(moves[k], mover);
      return;
    }
    const { offsets, targets } = this.#arcs[mover];
    for (let k = offsets[s], end = offsets[s + 1]; k < end; k++) this.#arrive(targets[k], mover);
  }

  #arrive(t: number, mover: number): void {
    const known = this.#first[t];
    if (known === mover || known === COMPLETE) return;
    this.#queue[this.#tail] = t;
    if (known === UNREACHED) {
      this.#first[t] = mover;
      this.#states[this.#count++] = t;
      this.#movers[this.#tail++] = mover;
    } else {
      this.#first[t] = COMPLETE;
      this.#movers[this.#tail++] = ~known;
    }
  }
}

/** The column that holds at the given states. */
export function columnOf(states: ArrayLike<number>, stateCount: number): BitColumn {
  const column = emptyColumn(stateCount);
  for (let k = 0; k < states.length; k++) setAt(column, states[k]);
  return column;
}
