/** Levels from the same preference statements many times, in other orders and with some left out. */
import { type BitColumn, holdsAt } from "../graph-model/bit-column.js";
import { compressCodes } from "./compress.js";
import { levelsFromStatements } from "./levels-from-statements.js";

export interface PreparedStatements {
  readonly statementCount: number;
  /**
   * Writes the levels that a list gives: order[0 .. count) are statements by their number, the most
   * important first, each at most once; groups[k] is the tie that order[k] belongs to, never descending,
   * equal for the members of a tie. An empty list makes every state equal.
   */
  levels(order: Int32Array, groups: Int32Array, count: number, levels: Int32Array): void;
}

/**
 * Prepares the statements of a party. States that satisfy the same statements tie whatever the order, so
 * the list is applied to these classes only, of which there are far fewer than states; the result is that
 * of levelsFromStatements, exact for any number of statements.
 *
 * Preparing costs O(states · statements); a list O(classes · its length + states), without allocation.
 *
 *     const prepared = prepareStatements(columns, stateCount);
 *     prepared.levels(Int32Array.of(1, 0), Int32Array.of(0, 1), 2, levels); // the second one first
 */
export function prepareStatements(
  columns: readonly BitColumn[],
  stateCount: number,
): PreparedStatements {
  return new Prepared(columns, stateCount);
}

class Prepared implements PreparedStatements {
  readonly statementCount: number;
  /** By state: its class, from 1. */
  readonly #classOf: Int32Array;
  /** By statement: 1 for each class in which it holds. */
  readonly #holds: readonly Uint8Array[];
  readonly #codes: Int32Array;
  readonly #limit: number;
  readonly #room: { readonly present: Uint32Array; readonly before: Int32Array };

  constructor(columns: readonly BitColumn[], stateCount: number) {
    this.statementCount = columns.length;
    this.#classOf = levelsFromStatements(columns, [...columns.keys()], stateCount);
    let classCount = 0;
    for (let s = 0; s < stateCount; s++)
      if (this.#classOf[s] > classCount) classCount = this.#classOf[s];
    const member = new Int32Array(classCount);
    for (let s = 0; s < stateCount; s++) member[this.#classOf[s] - 1] = s;
    this.#holds = columns.map((column) =>
      Uint8Array.from(member, (s) => (holdsAt(column, s) ? 1 : 0)),
    );
    this.#codes = new Int32Array(classCount);
    let limit = 1 << 12;
    while (limit < 2 * classCount * (columns.length + 1)) limit *= 2;
    this.#limit = limit;
    this.#room = {
      present: new Uint32Array(limit >>> 5),
      before: new Int32Array(limit >>> 5),
    };
  }

  levels(order: Int32Array, groups: Int32Array, count: number, levels: Int32Array): void {
    const codes = this.#codes.fill(0);
    let bound = 1;
    for (let first = 0; first < count; ) {
      let end = first + 1;
      while (end < count && groups[end] === groups[first]) end++;
      const ways = end - first + 1;
      if (bound * ways > this.#limit) bound = compressCodes(codes, bound, this.#room);
      bound *= ways;
      const holds = this.#holds[order[first]];
      for (let c = 0; c < codes.length; c++) codes[c] = codes[c] * ways + holds[c];
      for (let k = first + 1; k < end; k++) {
        const also = this.#holds[order[k]];
        for (let c = 0; c < codes.length; c++) codes[c] += also[c];
      }
      first = end;
    }
    if (codes.length > 0) compressCodes(codes, bound, this.#room);
    for (let s = 0; s < levels.length; s++) levels[s] = codes[this.#classOf[s] - 1] + 1;
  }
}
