/**
 * Status quo analysis in option form, where the moves and the improvements of a party are transitive: a
 * shortest sequence then never has a party twice in a row, and the search need not remember who moved
 * last.
 */
import { emptyColumn, setAt } from "../graph-model/bit-column.js";
import type { OptionModel } from "../graph-model/model.js";
import { improvementsOf, movesOf } from "../graph-model/moves.js";
import { columnStart } from "../graph-model/own-columns.js";
import { buildColumns, type Columns } from "../stability/columns/layout.js";
import type { Evolution, EvolutionBy } from "./evolution.js";

/** Up to so many reached states moves are listed one by one: sorting columns would cost more. */
const FEW = 512;

/**
 * Breadth first. All states of a column that a party is free in lead to the same moves, and by
 * improvements to a part of its members from the best one down; so each member is released once a party.
 */
export function evolveOptions(
  model: OptionModel,
  from: number,
  by: EvolutionBy,
  few = FEW,
): Evolution {
  const { stateCount, partyCount } = model;
  const distance = new Int32Array(stateCount).fill(-1);
  const lastMovers = Array.from({ length: partyCount }, () => emptyColumn(stateCount));
  const queue = new GrowingQueue(from);
  const releasers: (Releaser | undefined)[] = [];
  distance[from] = 0;

  for (let head = 0; head < queue.length; head++) {
    const s = queue.states[head];
    const steps = distance[s] + 1;
    for (let j = 0; j < partyCount; j++) {
      const reach = (t: number): void => {
        if (distance[t] < 0) {
          distance[t] = steps;
          queue.push(t);
        }
        if (distance[t] === steps) setAt(lastMovers[j], t);
      };
      if (queue.length > few) {
        const releaser = releasers[j] ?? new Releaser(model, j, by);
        releasers[j] = releaser;
        releaser.release(s, reach);
      } else for (const t of listed(model, s, j, by)) reach(t);
    }
  }
  return { from, by, distance, lastMovers, reached: queue.length, arrival: null };
}

function listed(model: OptionModel, s: number, party: number, by: EvolutionBy): Int32Array {
  return by === "moves" ? movesOf(model, s, party) : improvementsOf(model, s, party);
}

/** What one party's moves newly lead to. */
class Releaser {
  readonly #model: OptionModel;
  readonly #by: EvolutionBy;
  readonly #columns: Columns;
  readonly #released: Int32Array;
  constructor(model: OptionModel, party: number, by: EvolutionBy) {
    this.#model = model;
    this.#by = by;
    this.#columns = buildColumns(model, party);
    this.#released = new Int32Array(this.#columns.columnCount);
  }

  /** Calls `reach` for the members that a move from s leads to and no earlier release gave. */
  release(s: number, reach: (t: number) => void): void {
    const columns = this.#columns;
    const { members, party } = columns;
    if (columns.constraint !== null) {
      for (const t of listed(this.#model, s, party, this.#by)) reach(t);
      return;
    }
    const c = columns.columnOf(s);
    const start = columnStart(columns, c);
    const end = columnStart(columns, c + 1);
    const upTo = this.#by === "moves" ? end : this.#firstNotBetter(s, start, end);
    for (let p = start + this.#released[c]; p < upTo; p++) reach(members[p] ^ (members[p] >> 31));
    this.#released[c] = Math.max(this.#released[c], upTo - start);
  }

  /** Where in its column the members that the party strictly prefers to s end. Bisection. */
  #firstNotBetter(s: number, start: number, end: number): number {
    const { members, party } = this.#columns;
    const level = this.#model.levels[party];
    let low = start;
    let high = end;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (level[members[middle] ^ (members[middle] >> 31)] > level[s]) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** States in the order they were reached. */
class GrowingQueue {
  states = new Int32Array(1024);
  length = 0;
  constructor(first: number) {
    this.push(first);
  }
  push(state: number): void {
    if (this.length === this.states.length) {
      const larger = new Int32Array(2 * this.length);
      larger.set(this.states);
      this.states = larger;
    }
    this.states[this.length++] = state;
  }
}
