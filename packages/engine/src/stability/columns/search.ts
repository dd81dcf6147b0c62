/**
 * The exact search behind the sweeps: near-linear whatever the model looks like.
 *
 * Backward from the states in ascending order of value; the first value that reaches a state is its
 * least, so every state is settled once. A party's column keeps a pointer to the worst member not yet
 * released: a state x releases exactly the members that its mover likes less than x, which are the end
 * of the sorted column, so every member is released once a party.
 *
 * O(m n) after sorting for m states and n parties free in their columns; a constrained party costs
 * O(S) more a state, S the size of its columns.
 */

import { columnStart } from "../../graph-model/own-columns.js";
import type { ClosureTask } from "./closure.js";
import type { Columns } from "./layout.js";

/** Settles values[2s + which] for every state, whatever the sweeps left there. */
export function searchClosure(task: ClosureTask, which: 0 | 1): void {
  const { values, stateCount, others, improving } = task;
  const order = byValue(values, which, stateCount);
  const settled = new Uint8Array(stateCount);
  const stack = new Int32Array(stateCount);
  let depth = 0;
  let value = 0;
  const reach = (state: number): void => {
    if (settled[state] === 1) return;
    settled[state] = 1;
    values[2 * state + which] = value;
    stack[depth++] = state;
  };
  const releases = others.map((party) => releaser(task.columns[party], improving, reach));
  for (let x = 0; x < stateCount; x++) {
    const source = order[x];
    if (settled[source] === 1) continue;
    value = values[2 * source + which];
    reach(source);
    while (depth > 0) {
      const state = stack[--depth];
      for (const release of releases) release(state);
    }
  }
}

/** States by ascending value. */
function byValue(values: Int32Array, which: number, stateCount: number): Int32Array {
  const order = new Int32Array(stateCount);
  let largest = 0;
  for (let s = 0; s < stateCount; s++) largest = Math.max(largest, values[2 * s + which]);
  const next = new Int32Array(largest + 2);
  for (let s = 0; s < stateCount; s++) next[values[2 * s + which] + 1]++;
  for (let v = 0; v <= largest; v++) next[v + 1] += next[v];
  for (let s = 0; s < stateCount; s++) order[next[values[2 * s + which]]++] = s;
  return order;
}

/** For one party: a function that calls `reach` for every state from which it may move to `state`. */
function releaser(
  columns: Columns,
  improving: boolean,
  reach: (state: number) => void,
): (state: number) => void {
  const { members, constraint, columnCount } = columns;
  // Position of each state in its column, so that "liked less" is "stands after its class".
  const position = new Int32Array(members.length);
  for (let p = 0; p < members.length; p++) position[members[p] ^ (members[p] >> 31)] = p;
  if (constraint !== null) {
    const { index, up, down } = constraint;
    return (state) => {
      const c = columns.columnOf(state);
      const end = columnStart(columns, c + 1);
      const to = index[position[state]];
      let p = columnStart(columns, c);
      if (improving) {
        p = position[state] + 1;
        while (p < end && members[p] < 0) p++;
      }
      for (; p < end; p++) {
        const from = index[p];
        if ((to & ~from & ~up[c]) === 0 && (from & ~to & ~down[c]) === 0)
          reach(members[p] ^ (members[p] >> 31));
      }
    };
  }
  const released = new Int32Array(columnCount);
  for (let c = 0; c < columnCount; c++) released[c] = columnStart(columns, c + 1);
  return (state) => {
    const c = columns.columnOf(state);
    let p = released[c];
    if (!improving) {
      const start = columnStart(columns, c);
      while (p > start) {
        p--;
        reach(members[p] ^ (members[p] >> 31));
      }
    } else {
      // Everything strictly after the state's class of equally liked states.
      const own = position[state];
      let first = p;
      while (first - 1 > own) first--;
      while (first < p && members[first] < 0) first++;
      for (let x = first; x < p; x++) reach(members[x] ^ (members[x] >> 31));
      if (first < p) p = first;
    }
    released[c] = p;
  };
}
