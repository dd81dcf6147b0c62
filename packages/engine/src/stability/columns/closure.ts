/**
 * Least values over closure under the others' moves, by sweeps.
 *
 * values[2s] and values[2s + 1] start as what state s itself offers and end as the least over every
 * state that the parties of `others` can reach from s by moves (or by improvements). Because moves are
 * transitive within a column, that closure is exactly the set of the others' legal sequences.
 *
 * How. Each turn settles one party's columns, so memory is read in long runs instead of jumping from
 * state to state as a search does; values spread through the whole model in a handful of turns. Every
 * turn notes which states it changed; once they are few, a party settles only the columns they stand
 * in. Long chains could make that slow, so the work is bounded: past the bound the exact search of
 * search.ts finishes, which is near-linear for every model.
 */

import { columnStart } from "../../graph-model/own-columns.js";
import { type ColumnScratch, relaxConstrained } from "./constrained.js";
import type { Columns } from "./layout.js";
import { type Noted, relaxAll, relaxImproving } from "./relax.js";
import { searchClosure } from "./search.js";

/** How many visits of every state by every party the sweeps may cost before the search takes over. */
const BUDGET = 12;

export interface ClosureTask {
  /** Columns by party. */
  readonly columns: readonly Columns[];
  readonly scratch: readonly ColumnScratch[];
  /** The parties that move. */
  readonly others: readonly number[];
  readonly improving: boolean;
  readonly values: Int32Array;
  readonly stateCount: number;
  /** Replaces BUDGET, for tests; 0 searches at once. */
  readonly budget?: number;
}

/** Lowers `values` to their least over the closure; see the head of this file. Exact for every model. */
export function leastOverClosure(task: ClosureTask): void {
  const { others, stateCount } = task;
  const length = 1 << Math.max(8, 26 - Math.clz32(stateCount));
  const turns: Noted[] = others.map(() => ({
    list: new Int32Array(length),
    mask: length - 1,
    count: Number.POSITIVE_INFINITY,
  }));
  let budget = (task.budget ?? BUDGET) * stateCount * others.length;
  for (let turn = 0; budget > 0; turn++) {
    const k = turn % others.length;
    budget -= takeTurn(task, others[k], turns, k);
    // A party need not be asked again when only its own moves changed anything: they are transitive.
    if (turn + 1 >= others.length && settled(turns, k)) return;
  }
  searchClosure(task, 0);
  searchClosure(task, 1);
}

/** Whether every party has seen every change: only the latest turn may have changed anything. */
function settled(turns: readonly Noted[], latest: number): boolean {
  for (let k = 0; k < turns.length; k++) if (k !== latest && turns[k].count > 0) return false;
  return turns.length === 1 || turns[latest].count === 0;
}

/** One party settles its columns: all, or those of the states that the others changed since its last turn. */
function takeTurn(task: ClosureTask, party: number, turns: readonly Noted[], k: number): number {
  const columns = task.columns[party];
  const noted = turns[k];
  const isFirst = noted.count === Number.POSITIVE_INFINITY;
  noted.count = 0;
  let pending = 0;
  for (let other = 0; other < turns.length; other++) if (other !== k) pending += turns[other].count;
  const average = task.stateCount / columns.columnCount;
  const complete = turns.every((other, at) => at === k || other.count <= other.list.length);
  if (isFirst || !complete || 2 * pending * average > task.stateCount) {
    settle(task, columns, 0, columns.columnCount, noted);
    return task.stateCount;
  }
  let work = 1;
  for (let other = 0; other < turns.length; other++) {
    if (other === k) continue;
    const { list, count } = turns[other];
    for (let x = 0; x < count; x++) {
      const c = columns.columnOf(list[x]);
      work += columnStart(columns, c + 1) - columnStart(columns, c);
      settle(task, columns, c, c + 1, noted);
    }
  }
  return work;
}

function settle(task: ClosureTask, columns: Columns, from: number, to: number, noted: Noted): void {
  const { constraint, party } = columns;
  if (constraint !== null)
    relaxConstrained(
      columns,
      constraint,
      task.values,
      from,
      to,
      task.improving,
      task.scratch[party],
      noted,
    );
  else if (task.improving) relaxImproving(columns, task.values, from, to, noted);
  else relaxAll(columns, task.values, from, to, noted);
}
