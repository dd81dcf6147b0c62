/**
 * Verdicts of one party from the least values that the others can bring about. Minima and maxima are taken
 * without a branch, by the sign of a difference: their order is unpredictable.
 */
import { CONCEPT_BIT } from "../concepts.js";
import type { Blocks } from "./blocks.js";
import type { Ranked } from "./ranked.js";

/** Every concept: what holds for a state from which a party has no improvement. */
const ALL =
  CONCEPT_BIT.nash | CONCEPT_BIT.gmr | CONCEPT_BIT.smr | CONCEPT_BIT.seq | CONCEPT_BIT.sseq;

/** Reusable space for the judgements of one model. */
export class Judge {
  /** By class: the highest values among its states, then among all it may move to. */
  readonly #own: Int32Array;
  readonly #own2: Int32Array;
  readonly #most: Int32Array;
  readonly #most2: Int32Array;

  constructor(ranked: readonly Ranked[]) {
    const classes = ranked.reduce((most, { blocks }) => Math.max(most, blocks.classCount), 0);
    this.#own = new Int32Array(classes);
    this.#own2 = new Int32Array(classes);
    this.#most = new Int32Array(classes);
    this.#most2 = new Int32Array(classes);
  }

  /**
   * values[2s] = the level of s, values[2s + 1] = the highest level the party reaches by one move or none;
   * and the Nash verdict, with which `verdict` is begun anew.
   */
  start(ranked: Ranked, levels: Int32Array, values: Int32Array, verdict: Uint8Array): void {
    const { blocks, members } = ranked;
    const { starts, classOf, freeCount, blockCount, sinkFrom, sinkTo } = blocks;
    for (let s = 0; s < verdict.length; s++) {
      values[2 * s] = levels[s];
      values[2 * s + 1] = levels[s];
    }
    verdict.fill(ALL);
    for (let b = 0; b < freeCount; b++) {
      // Best first: the head of a block is its highest level.
      const highest = levels[members[starts[b]]];
      for (let p = starts[b] + 1; p < starts[b + 1]; p++) {
        const s = members[p] ^ (members[p] >> 31);
        values[2 * s + 1] = highest;
        verdict[s] = ALL & ((highest - levels[s] - 1) >> 31);
      }
    }
    const own = this.#own;
    const from = starts[freeCount];
    const end = starts[blockCount];
    own.fill(0, freeCount, blocks.classCount);
    for (let p = from; p < end; p++) {
      const s = blocks.members[p];
      const rise = levels[s] - own[classOf[s]];
      own[classOf[s]] += rise & ~(rise >> 31);
    }
    spread(blocks, own, this.#most);
    for (let p = from; p < end; p++) {
      const s = blocks.members[p];
      const highest = this.#most[classOf[s]];
      values[2 * s + 1] = highest;
      verdict[s] = ALL & ((highest - levels[s] - 1) >> 31);
    }
    for (let k = 0; k < ranked.sinkCount; k++) {
      const s = sinkFrom[ranked.improvingSinks[k]];
      const level = levels[sinkTo[ranked.improvingSinks[k]]];
      if (level > values[2 * s + 1]) values[2 * s + 1] = level;
      verdict[s] = 0;
    }
  }

  /**
   * Sets the bits of the two concepts where no own move leads to a state that the others cannot spoil.
   * An own move that is no improvement changes nothing: its least value is at most the level of s.
   */
  mark(
    ranked: Ranked,
    levels: Int32Array,
    least: Int32Array,
    verdict: Uint8Array,
    bit: number,
    bit2: number,
  ): void {
    const { members, starts, classOf, classCount, freeCount, blockCount, sinkFrom } = ranked.blocks;
    for (let b = 0; b < freeCount; b++) {
      let most = 0;
      let most2 = 0;
      const end = starts[b + 1];
      for (let p = starts[b]; p < end; p++) {
        const s = members[p];
        const level = levels[s];
        let fall = least[2 * s] - level;
        const rise = level + (fall & (fall >> 31)) - most;
        most += rise & ~(rise >> 31);
        fall = least[2 * s + 1] - level;
        const rise2 = level + (fall & (fall >> 31)) - most2;
        most2 += rise2 & ~(rise2 >> 31);
      }
      for (let p = starts[b]; p < end; p++) {
        const s = members[p];
        const below = levels[s] + 1;
        verdict[s] |= (bit & ((most - below) >> 31)) | (bit2 & ((most2 - below) >> 31));
      }
    }
    const own = this.#own.fill(0, freeCount, classCount);
    const own2 = this.#own2.fill(0, freeCount, classCount);
    const from = starts[freeCount];
    const end = starts[blockCount];
    for (let p = from; p < end; p++) {
      const s = members[p];
      const level = levels[s];
      const c = classOf[s];
      let fall = least[2 * s] - level;
      const rise = level + (fall & (fall >> 31)) - own[c];
      own[c] += rise & ~(rise >> 31);
      fall = least[2 * s + 1] - level;
      const rise2 = level + (fall & (fall >> 31)) - own2[c];
      own2[c] += rise2 & ~(rise2 >> 31);
    }
    spread(ranked.blocks, own, this.#most);
    spread(ranked.blocks, own2, this.#most2);
    for (let p = from; p < end; p++) {
      const s = members[p];
      const c = classOf[s];
      const below = levels[s] + 1;
      verdict[s] |=
        (bit & ((this.#most[c] - below) >> 31)) | (bit2 & ((this.#most2[c] - below) >> 31));
    }
    // From a sink nobody moves: what it offers is kept.
    for (let k = 0; k < ranked.sinkCount; k++)
      verdict[sinkFrom[ranked.improvingSinks[k]]] &= ~(bit | bit2);
  }
}

/** most[c] = the highest of `own` over the classes that c may move to, for classes of constrained blocks. */
function spread(
  { freeCount, classCount, targetStarts, targets }: Blocks,
  own: Int32Array,
  most: Int32Array,
): void {
  for (let c = freeCount; c < classCount; c++) {
    let highest = own[c];
    for (let k = targetStarts[c]; k < targetStarts[c + 1]; k++)
      if (own[targets[k]] > highest) highest = own[targets[k]];
    most[c] = highest;
  }
}
