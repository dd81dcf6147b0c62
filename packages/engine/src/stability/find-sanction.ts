/**
 * The verifier's own exhaustive searches for a sanction: depth first, by the definitions, without
 * the short cuts that make finding the shortest one quick.
 */
import type { Model, OptionModel } from "../graph-model/model.js";
import { improvementsOf } from "../graph-model/moves.js";
import { isTaken, stateOfPattern } from "../graph-model/patterns.js";
import type { Reading } from "./concepts.js";

export interface SanctionSearch {
  readonly from: number;
  readonly focal: number;
  readonly reading: Reading;
  /** R_j(s), or R_j^+(s). */
  readonly next: (model: Model, s: number, party: number) => Int32Array;
  readonly deters: (state: number) => boolean;
}

/** A state that the others can reach in one step or more and that deters; null where none does. */
export function findSanction(model: Model, search: SanctionSearch): number | null {
  return search.reading === "legal-sequences"
    ? byLegalSequences(model, search)
    : byMovingOnce(model, search);
}

/** More than one party can have moved last. */
const SEVERAL = -1;

/**
 * Omega by need: for each state reached, the one party that can have moved last, or SEVERAL. Where
 * one can, all but it go on from there; once a second can, the first goes on as well. So each party
 * goes on from each state at most once.
 */
function byLegalSequences(model: Model, search: SanctionSearch): number | null {
  const { focal, next, deters } = search;
  const lastMover = new Map<number, number>();
  const goOn: (readonly [state: number, party: number])[] = [];
  for (let j = 0; j < model.partyCount; j++) if (j !== focal) goOn.push([search.from, j]);
  for (let turn = goOn.pop(); turn !== undefined; turn = goOn.pop()) {
    const [s, j] = turn;
    for (const t of next(model, s, j)) {
      const last = lastMover.get(t);
      if (last === undefined) {
        if (deters(t)) return t;
        lastMover.set(t, j);
        for (let k = 0; k < model.partyCount; k++) {
          if (k !== j && k !== focal) goOn.push([t, k]);
        }
      } else if (last !== j && last !== SEVERAL) {
        lastMover.set(t, SEVERAL);
        goOn.push([t, last]);
      }
    }
  }
  return null;
}

function byMovingOnce(model: Model, search: SanctionSearch): number | null {
  const seen = new Set<string>();
  const go = (s: number, left: readonly number[]): number | null => {
    const key = `${s}:${left.join()}`;
    if (seen.has(key)) return null;
    seen.add(key);
    for (const j of left) {
      const rest = left.filter((k) => k !== j);
      for (const t of search.next(model, s, j)) {
        if (search.deters(t)) return t;
        const found = go(t, rest);
        if (found !== null) return found;
      }
    }
    return null;
  };
  const parties = Array.from({ length: model.partyCount }, (_, j) => j);
  return go(
    search.from,
    parties.filter((j) => j !== search.focal),
  );
}

/** A feasible joint state at or below `bar` for the party, reached with one other or more; or null. */
export function findJointSanction(
  model: OptionModel,
  s: number,
  party: number,
  s1: number,
  bar: number,
): number | null {
  // shows[j] is the state from which the options of party j are read.
  const shows = new Array<number>(model.partyCount).fill(s);
  shows[party] = s1;
  const go = (j: number, contributors: number): number | null => {
    if (j === model.partyCount) {
      if (contributors === 0) return null;
      const q = stateOfPattern(model, assemble(model, shows));
      return q >= 0 && model.levels[party][q] <= bar ? q : null;
    }
    const without = go(j + 1, contributors);
    if (without !== null || j === party) return without;
    for (const t of improvementsOf(model, s, j)) {
      shows[j] = t;
      const found = go(j + 1, contributors + 1);
      shows[j] = s;
      if (found !== null) return found;
    }
    return null;
  };
  return go(0, 0);
}

function assemble(model: OptionModel, shows: readonly number[]): Uint32Array {
  const pattern = new Uint32Array(model.words);
  for (let o = 0; o < model.optionCount; o++) {
    if (isTaken(model, shows[model.owner[o]], o)) pattern[o >>> 5] |= 1 << (o & 31);
  }
  return pattern;
}
