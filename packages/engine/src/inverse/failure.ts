/**
 * Why a state is no equilibrium, in the form that a search for changes needs: an improvement that
 * nothing deters, with everything that the others could make of it.
 */
import type { MoveList } from "./move-lists.js";
import { answersAreFinal, answersImprove, type SearchedConcept } from "./searched-concept.js";
import type { Work } from "./work.js";

/** An undeterred improvement of one party at the state that was asked about. */
export interface Failure {
  readonly party: number;
  readonly improvement: number;
  /** Every state that the others' legal sequences pass from the improvement on, itself first. */
  readonly visited: readonly number[];
  /**
   * Whether a further arrival of `mover` at t would open nothing new: t was visited, by two movers
   * or by this one alone.
   */
  open(t: number, mover: number): boolean;
}

/**
 * Looks for undeterred improvements, from one state outwards. Buffers are kept between calls; a
 * Failure is valid until the next call.
 */
export class FailureSearch {
  readonly #moves: MoveList;
  readonly #parties: number;
  readonly #concept: SearchedConcept;
  readonly #work: Work;
  /** By state: the round in which it was seen, and its only last mover, or `parties` for several. */
  readonly #round: Int32Array;
  readonly #last: Int32Array;
  #now = 0;

  constructor(
    moves: MoveList,
    stateCount: number,
    partyCount: number,
    concept: SearchedConcept,
    work: Work,
  ) {
    this.#moves = moves;
    this.#parties = partyCount;
    this.#concept = concept;
    this.#work = work;
    this.#round = new Int32Array(stateCount);
    this.#last = new Int32Array(stateCount);
  }

  /** The first undeterred improvement of the party at the state, or null where it is stable. */
  of(levels: readonly Int32Array[], state: number, party: number): Failure | null {
    const own = levels[party];
    const moves = this.#moves(state, party);
    this.#work.spend(1 + moves.length);
    for (const improvement of moves) {
      if (own[improvement] <= own[state]) continue;
      const visited = this.#undeterred(levels, state, party, improvement);
      if (visited === null) continue;
      const round = this.#now;
      return {
        party,
        improvement,
        visited,
        open: (t, mover) =>
          this.#round[t] === round && (this.#last[t] === this.#parties || this.#last[t] === mover),
      };
    }
    return null;
  }

  /** Whether the party would accept to be kept at `state` by an answer that ends in t. */
  accepts(own: Int32Array, state: number, party: number, t: number): boolean {
    const bar = own[state];
    if (own[t] > bar) return false;
    if (!answersAreFinal(this.#concept)) return true;
    const escapes = this.#moves(t, party);
    this.#work.spend(escapes.length);
    for (const u of escapes) if (own[u] > bar) return false;
    return true;
  }

  /**
   * All that the others reach by legal sequences, or null where one ends in a state that deters. A
   * state is left at most twice: on the first arrival by all but the last mover, and by that one
   * when another arrives.
   */
  #undeterred(
    levels: readonly Int32Array[],
    state: number,
    party: number,
    improvement: number,
  ): number[] | null {
    const visited = [improvement];
    this.#now++;
    this.#round[improvement] = this.#now;
    this.#last[improvement] = this.#parties;
    if (this.#concept === "nash") return visited;
    const improving = answersImprove(this.#concept);
    const own = levels[party];
    // Pairs of a state and the one party that may leave it, or -1 - p for all parties but p.
    const queue: number[] = [improvement, -1 - party];
    for (let head = 0; head < queue.length; head += 2) {
      const at = queue[head];
      const who = queue[head + 1];
      for (let j = 0; j < this.#parties; j++) {
        if (j === party || (who >= 0 ? j !== who : j === -1 - who)) continue;
        const level = levels[j];
        const moves = this.#moves(at, j);
        this.#work.spend(moves.length);
        for (const t of moves) {
          if (improving && level[t] <= level[at]) continue;
          if (this.#round[t] !== this.#now) {
            if (this.accepts(own, state, party, t)) return null;
            this.#round[t] = this.#now;
            this.#last[t] = j;
            visited.push(t);
            queue.push(t, -1 - j);
          } else if (this.#last[t] !== this.#parties && this.#last[t] !== j) {
            queue.push(t, this.#last[t]);
            this.#last[t] = this.#parties;
          }
        }
      }
    }
    return visited;
  }
}
