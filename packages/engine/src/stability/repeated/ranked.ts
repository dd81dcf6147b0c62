/** The states of every block of a party in the order of its preference, anew for every analysis. */
import type { Blocks } from "./blocks.js";

/** Reusable order of one party. */
export class Ranked {
  readonly blocks: Blocks;
  /** Best first in each block; a state that ties with the one before it is stored as its complement. */
  readonly members: Int32Array;
  /** Which of the moves to sinks (of blocks.sinkFrom) are improvements: the first `sinkCount` entries. */
  readonly improvingSinks: Int32Array;
  sinkCount = 0;
  /** By block: the next position to fill, and the level of the state before it. */
  readonly #next: Int32Array;
  readonly #places: Int32Array;
  readonly #order: Int32Array;
  /** The levels that `members` were last ranked by. */
  readonly #levels: Int32Array;

  constructor(blocks: Blocks) {
    const stateCount = blocks.blockOf.length;
    this.blocks = blocks;
    this.members = blocks.members.slice();
    this.improvingSinks = new Int32Array(blocks.sinkFrom.length);
    this.#next = new Int32Array(2 * blocks.blockCount);
    this.#places = new Int32Array(stateCount + 2);
    this.#order = new Int32Array(stateCount);
    this.#levels = new Int32Array(stateCount);
  }

  /** Levels 1 to at most the number of states. O(states); nothing where they are as they were. */
  rank(levels: Int32Array): void {
    const known = this.#levels;
    const stateCount = known.length;
    let s = 0;
    while (s < stateCount && known[s] === levels[s]) s++;
    if (s === stateCount) return;
    known.set(levels);
    const places = this.#places;
    const order = this.#order;
    places.fill(0);
    for (let x = 0; x < stateCount; x++) places[levels[x]]++;
    for (let level = stateCount, before = 0; level >= 0; level--) {
      const count = places[level];
      places[level] = before;
      before += count;
    }
    for (let x = 0; x < stateCount; x++) order[places[levels[x]]++] = x;
    const { blockOf, starts, blockCount, sinkFrom, sinkTo } = this.blocks;
    this.sinkCount = 0;
    for (let k = 0; k < sinkFrom.length; k++)
      if (levels[sinkTo[k]] > levels[sinkFrom[k]]) this.improvingSinks[this.sinkCount++] = k;
    const { members } = this;
    const next = this.#next;
    for (let b = 0; b < blockCount; b++) {
      next[2 * b] = starts[b];
      next[2 * b + 1] = 0;
    }
    for (let x = 0; x < stateCount; x++) {
      const state = order[x];
      const b = 2 * blockOf[state];
      if (b < 0) continue;
      const level = levels[state];
      // All ones where the level is that of the one before it.
      members[next[b]++] = state ^ (((next[b + 1] ^ level) - 1) >> 31);
      next[b + 1] = level;
    }
  }
}
