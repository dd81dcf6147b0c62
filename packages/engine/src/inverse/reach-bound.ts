import type { MoveList } from "./move-lists.js";
import type { SearchedConcept } from "./searched-concept.js";
import { answersAreFinal } from "./searched-concept.js";

/** Whether a party might, after some change of preferences, move from one state to another. */
export type MayMove = (from: number, to: number, party: number) => boolean;

/**
 * What one party must be able to bear, whatever the others come to prefer: the test that a list of
 * statements has to pass before it is worth trying. Under Nash it is the whole truth; under the
 * other concepts an improvement counts as deterred where some sequence of moves that the others may
 * come to want leads to a state that deters, repeated movers allowed. So a list that fails makes the
 * party unstable under every change of the others' lists.
 *
 * The states that the others reach are found once, as strongly connected components (Tarjan 1972);
 * a test is one pass over components. Cost: O(moves) once, then O(states + moves of the party from
 * the targets) a test; for SMR and SSEQ O(states + moves of the party).
 */
export class ReachBound {
  readonly #party: number;
  readonly #moves: MoveList;
  readonly #stateCount: number;
  readonly #targets: ArrayLike<number>;
  readonly #concept: SearchedConcept;
  readonly #components: Components | null;

  constructor(
    moves: MoveList,
    stateCount: number,
    partyCount: number,
    party: number,
    targets: ArrayLike<number>,
    concept: SearchedConcept,
    mayMove: MayMove,
  ) {
    this.#party = party;
    this.#moves = moves;
    this.#stateCount = stateCount;
    this.#targets = targets;
    this.#concept = concept;
    const next = (s: number): number[] => {
      const found: number[] = [];
      for (let j = 0; j < partyCount; j++) {
        if (j === party) continue;
        for (const t of moves(s, j)) if (mayMove(s, t, j)) found.push(t);
      }
      return found;
    };
    this.#components = concept === "nash" ? null : componentsOf(stateCount, next);
  }

  /** By target: 1 where the party could be stable with these levels. */
  fits(levels: Int32Array): Uint8Array {
    const least = this.#components === null ? null : this.#leastReached(levels, this.#components);
    return Uint8Array.from({ length: this.#targets.length }, (_, t) => {
      const s = this.#targets[t];
      for (const q of this.#moves(s, this.#party)) {
        if (levels[q] <= levels[s]) continue;
        if (least === null || least[this.#components!.of[q]] > levels[s]) return 0;
      }
      return 1;
    });
  }

  /** By component: the lowest worth, for the party, of a state in it or behind it. */
  #leastReached(levels: Int32Array, { of, count, offsets, next }: Components): Int32Array {
    const least = new Int32Array(count).fill(2 ** 31 - 1);
    const final = answersAreFinal(this.#concept);
    for (let s = 0; s < this.#stateCount; s++) {
      let worth = levels[s];
      if (final) for (const u of this.#moves(s, this.#party)) worth = Math.max(worth, levels[u]);
      if (worth < least[of[s]]) least[of[s]] = worth;
    }
    // Components are numbered so that those behind have lower numbers.
    for (let c = 0; c < count; c++) {
      for (let k = offsets[c]; k < offsets[c + 1]; k++) {
        if (least[next[k]] < least[c]) least[c] = least[next[k]];
      }
    }
    return least;
  }
}

interface Components {
  readonly of: Int32Array;
  readonly count: number;
  /** The components that follow on component c: next[offsets[c] .. offsets[c+1]). */
  readonly offsets: Int32Array;
  readonly next: Int32Array;
}

function componentsOf(stateCount: number, successors: (s: number) => number[]): Components {
  const of = new Int32Array(stateCount).fill(-1);
  const order = new Int32Array(stateCount).fill(-1);
  const low = new Int32Array(stateCount);
  const open: number[] = [];
  const links: Set<number>[] = [];
  let seen = 0;
  for (let root = 0; root < stateCount; root++) {
    if (order[root] >= 0) continue;
    const path: { s: number; next: number[]; at: number }[] = [];
    const enter = (s: number): void => {
      order[s] = low[s] = seen++;
      open.push(s);
      path.push({ s, next: successors(s), at: 0 });
    };
    enter(root);
    while (path.length > 0) {
      const here = path[path.length - 1];
      if (here.at < here.next.length) {
        const t = here.next[here.at++];
        if (order[t] < 0) enter(t);
        else if (of[t] < 0) low[here.s] = Math.min(low[here.s], order[t]);
        continue;
      }
      path.pop();
      if (path.length > 0) {
        const before = path[path.length - 1].s;
        low[before] = Math.min(low[before], low[here.s]);
      }
      if (low[here.s] === order[here.s]) {
        const c = links.length;
        links.push(new Set());
        let s: number;
        do {
          s = open.pop()!;
          of[s] = c;
        } while (s !== here.s);
      }
    }
  }
  for (let s = 0; s < stateCount; s++) {
    for (const t of successors(s)) if (of[t] !== of[s]) links[of[s]].add(of[t]);
  }
  const offsets = new Int32Array(links.length + 1);
  links.forEach((set, c) => {
    offsets[c + 1] = offsets[c] + set.size;
  });
  return { of, count: links.length, offsets, next: Int32Array.from(links.flatMap((l) => [...l])) };
}
