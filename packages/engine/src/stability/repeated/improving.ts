/**
 * The least values that the others of a party can bring about by improvements. These depend on the
 * preferences, so they are swept for in every analysis: each turn settles one party's blocks, until a
 * round of turns has changed nothing (the method of ../columns/closure.ts).
 *
 * O(states) a turn, and in practice a few turns a party. No bound below O(states²) is proved, which is
 * why models too large to be analysed many times belong to analyseStability.
 */
import type { Ranked } from "./ranked.js";
import { NOTHING } from "./reach.js";

/** Reusable space for the sweeps of one model. */
export class Sweeps {
  readonly #ranked: readonly Ranked[];
  /** By party: the states that its latest turn changed. */
  readonly #changed: readonly Int32Array[];
  readonly #counts: Int32Array;
  /** By party: the turn in which a block was last settled, so that it is settled once a turn. */
  readonly #settled: readonly Int32Array[];
  /** By class of a block: the least values of the members seen. */
  readonly #seen: Int32Array;
  #turn = 0;

  constructor(ranked: readonly Ranked[], stateCount: number) {
    this.#ranked = ranked;
    this.#changed = ranked.map(() => new Int32Array(stateCount));
    this.#counts = new Int32Array(ranked.length);
    this.#settled = ranked.map(({ blocks }) => new Int32Array(blocks.blockCount));
    let most = 1;
    for (const { blocks } of ranked) {
      for (let b = 0; b < blocks.blockCount; b++)
        most = Math.max(most, blocks.classStarts[b + 1] - blocks.classStarts[b]);
    }
    this.#seen = new Int32Array(2 * most);
  }

  /** Lowers values[2s] and values[2s + 1] to the least over what the parties but `focal` reach by improvements. */
  lower(focal: number, values: Int32Array): void {
    const parties = this.#ranked.length;
    for (let party = 0; party < parties; party++) {
      if (party !== focal) takeSinks(this.#ranked[party], values);
    }
    const counts = this.#counts;
    counts.fill(0);
    for (let isFirst = true; ; isFirst = false) {
      let total = 0;
      for (let party = 0; party < parties; party++) {
        if (party === focal) continue;
        let pending = 0;
        for (let other = 0; other < parties; other++) if (other !== party) pending += counts[other];
        if (isFirst) this.#settleAll(party, values);
        else if (pending > 0) this.#settleChanged(party, pending, values);
        else counts[party] = 0;
        total += counts[party];
      }
      // A party alone has seen its own changes: its moves are transitive.
      if (total === 0 || parties <= 2) return;
    }
  }

  #settleAll(party: number, values: Int32Array): void {
    this.#counts[party] = 0;
    const { freeCount, pairCount, blockCount } = this.#ranked[party].blocks;
    this.#settleFree(party, values, 0, freeCount);
    this.#settlePairs(party, values, freeCount, pairCount);
    this.#settleConstrained(party, values, pairCount, blockCount);
  }

  /** Settles the blocks in which the others have changed a state since the party's last turn. */
  #settleChanged(party: number, pending: number, values: Int32Array): void {
    const { blocks, members } = this.#ranked[party];
    const { blockOf, freeCount, pairCount, blockCount } = blocks;
    if (2 * pending * members.length > blockCount * blockOf.length) {
      this.#settleAll(party, values);
      return;
    }
    const settled = this.#settled[party];
    const turn = ++this.#turn;
    this.#counts[party] = 0;
    for (let other = 0; other < this.#ranked.length; other++) {
      if (other === party) continue;
      const list = this.#changed[other];
      const count = this.#counts[other];
      for (let x = 0; x < count; x++) {
        const b = blockOf[list[x]];
        if (b < 0 || settled[b] === turn) continue;
        settled[b] = turn;
        if (b < freeCount) this.#settleFree(party, values, b, b + 1);
        else if (b < pairCount) this.#settlePairs(party, values, b, b + 1);
        else this.#settleConstrained(party, values, b, b + 1);
      }
    }
  }

  /** Blocks of one class: each state takes the least values of those strictly better, without a branch. */
  #settleFree(party: number, values: Int32Array, from: number, to: number): void {
    const { members, blocks } = this.#ranked[party];
    const { starts } = blocks;
    const changed = this.#changed[party];
    let count = this.#counts[party];
    for (let b = from; b < to; b++) {
      const end = starts[b + 1];
      let better = NOTHING;
      let better2 = NOTHING;
      let seen = NOTHING;
      let seen2 = NOTHING;
      for (let p = starts[b]; p < end; p++) {
        let state = members[p];
        const tie = state >> 31;
        state ^= tie;
        better ^= (better ^ seen) & ~tie;
        better2 ^= (better2 ^ seen2) & ~tie;
        const at = state + state;
        let value = values[at];
        let value2 = values[at + 1];
        let drop = better - value;
        drop &= drop >> 31;
        let drop2 = better2 - value2;
        drop2 &= drop2 >> 31;
        if ((drop | drop2) !== 0) {
          value += drop;
          value2 += drop2;
          values[at] = value;
          values[at + 1] = value2;
          changed[count++] = state;
        }
        drop = value - seen;
        seen += drop & (drop >> 31);
        drop = value2 - seen2;
        seen2 += drop & (drop >> 31);
      }
    }
    this.#counts[party] = count;
  }

  /** Blocks of two classes, which is what one constrained option makes: the same in local variables. */
  #settlePairs(party: number, values: Int32Array, from: number, to: number): void {
    const { members, blocks } = this.#ranked[party];
    const { starts, classOf, classStarts, targetStarts } = blocks;
    const changed = this.#changed[party];
    let count = this.#counts[party];
    for (let b = from; b < to; b++) {
      const first = classStarts[b];
      // All ones where a class does not lead to the other.
      const shut0 = targetStarts[first + 1] - targetStarts[first] - 2;
      const shut1 = targetStarts[first + 2] - targetStarts[first + 1] - 2;
      let better0 = NOTHING;
      let better1 = NOTHING;
      let worse0 = NOTHING;
      let worse1 = NOTHING;
      let seen0 = NOTHING;
      let seen1 = NOTHING;
      let last0 = NOTHING;
      let last1 = NOTHING;
      const end = starts[b + 1];
      for (let p = starts[b]; p < end; p++) {
        let state = members[p];
        const tie = state >> 31;
        state ^= tie;
        better0 ^= (better0 ^ seen0) & ~tie;
        better1 ^= (better1 ^ seen1) & ~tie;
        worse0 ^= (worse0 ^ last0) & ~tie;
        worse1 ^= (worse1 ^ last1) & ~tie;
        const second = first - classOf[state];
        const shut = (shut0 ^ ((shut0 ^ shut1) & second)) & NOTHING;
        const flip = (better0 ^ better1) & second;
        const flip2 = (worse0 ^ worse1) & second;
        const at = state + state;
        const value = values[at];
        const value2 = values[at + 1];
        let drop = (better0 ^ flip) - value;
        let least = value + (drop & (drop >> 31));
        drop = ((better1 ^ flip) | shut) - least;
        least += drop & (drop >> 31);
        drop = (worse0 ^ flip2) - value2;
        let least2 = value2 + (drop & (drop >> 31));
        drop = ((worse1 ^ flip2) | shut) - least2;
        least2 += drop & (drop >> 31);
        if (((value - least) | (value2 - least2)) !== 0) {
          values[at] = least;
          values[at + 1] = least2;
          changed[count++] = state;
        }
        drop = least - seen0;
        seen0 += drop & (drop >> 31) & ~second;
        drop = least - seen1;
        seen1 += drop & (drop >> 31) & second;
        drop = least2 - last0;
        last0 += drop & (drop >> 31) & ~second;
        drop = least2 - last1;
        last1 += drop & (drop >> 31) & second;
      }
    }
    this.#counts[party] = count;
  }

  /** Blocks of several classes: a state takes the least values of the better states it may move to. */
  #settleConstrained(party: number, values: Int32Array, from: number, to: number): void {
    const { members, blocks } = this.#ranked[party];
    const { starts, classOf, classStarts, targetStarts, targets } = blocks;
    const changed = this.#changed[party];
    const seen = this.#seen;
    let count = this.#counts[party];
    for (let b = from; b < to; b++) {
      const first = classStarts[b];
      const last = 2 * (classStarts[b + 1] - first);
      for (let x = 0; x < last; x++) seen[x] = NOTHING;
      const end = starts[b + 1];
      for (let p = starts[b]; p < end; ) {
        // States that tie take from the better ones before any of them is seen.
        const group = p;
        do {
          const state = members[p] ^ (members[p] >> 31);
          const own = classOf[state];
          const value = values[2 * state];
          const value2 = values[2 * state + 1];
          let least = value;
          let least2 = value2;
          for (let k = targetStarts[own]; k < targetStarts[own + 1]; k++) {
            const y = 2 * (targets[k] - first);
            let drop = seen[y] - least;
            least += drop & (drop >> 31);
            drop = seen[y + 1] - least2;
            least2 += drop & (drop >> 31);
          }
          if (least < value || least2 < value2) {
            values[2 * state] = least;
            values[2 * state + 1] = least2;
            changed[count++] = state;
          }
          p++;
        } while (p < end && members[p] < 0);
        for (let q = group; q < p; q++) {
          const state = members[q] ^ (members[q] >> 31);
          const x = 2 * (classOf[state] - first);
          let drop = values[2 * state] - seen[x];
          seen[x] += drop & (drop >> 31);
          drop = values[2 * state + 1] - seen[x + 1];
          seen[x + 1] += drop & (drop >> 31);
        }
      }
    }
    this.#counts[party] = count;
  }
}

/** Improvements to sinks: nobody leaves a sink, so its values never change. */
function takeSinks({ blocks, improvingSinks, sinkCount }: Ranked, values: Int32Array): void {
  for (let k = 0; k < sinkCount; k++) {
    const s = blocks.sinkFrom[improvingSinks[k]];
    const t = blocks.sinkTo[improvingSinks[k]];
    if (values[2 * t] < values[2 * s]) values[2 * s] = values[2 * t];
    if (values[2 * t + 1] < values[2 * s + 1]) values[2 * s + 1] = values[2 * t + 1];
  }
}
