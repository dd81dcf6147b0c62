/**
 * The smallest change of rankings that makes a state an equilibrium, where the distance between two
 * weak orders is that of Kemeny & Snell 1962: over all pairs of states, 1 where the order is
 * reversed and 1/2 where the pair is tied in one order only. Distances are counted in halves.
 *
 * Theorem. Let W be a weak order, s a state, D states that must not be better than s, and d* the
 * best of D, with d* better than s. Among all weak orders W' in which s is at least as good as every
 * state of D, the one that only raises s to the class of d* lies nearest to W. Its distance is
 * 1 for each state between s and d*, 1/2 for each other state of the class of s, and 1/2 for each
 * state of the class of d*.
 * Proof. Take any such W'. For a state y other than s and d*, look at the pairs {s, y} and {y, d*};
 * no pair occurs for two different y. If s < y < d* in W: were neither pair worth 1 and not both
 * worth 1/2, then one of them would stand as in W and the other be tied at most, which gives s < d*
 * in W'; but there s >= d*. If y is tied with s in W, or with d*: were both pairs as in W, then
 * s < d* in W' again; so one is worth 1/2 at least. The pair {s, d*} itself is worth 1/2 at least.
 * The sum is the distance of the raise, and the raise reverses or ties no other pair. QED.
 *
 * Every condition of Nash, GMR, SMR, and of SEQ and SSEQ with the others' preferences as they are,
 * is made of comparisons "x is not better than s" and grows truer as more of them hold. An order W'
 * that makes s stable satisfies some set D of them, and raising s to the best of D satisfies D too.
 * So the smallest change of a party that makes s stable for it, the others as they are, is the least
 * raise that is enough, and it is exact; other orders may lie as near (the best of D lowered, for instance), none nearer. Under Nash, GMR and SMR
 * parties do not meet, and the sum is exact. Under SEQ and SSEQ a change of an opponent might do
 * with less: the sum is then an upper bound, the raises under GMR and SMR are a lower one, and the
 * search of rankings/search-rankings.ts closes the gap, as far as its work reaches.
 */
import type { Model } from "../graph-model/model.js";
import { type OnProgress, Progress, type StopSignal } from "../progress.js";
import { FailureSearch } from "./failure.js";
import { type MoveList, moveLists } from "./move-lists.js";
import {
  type FoundShifts,
  type RankingRoot,
  type Shift,
  searchRankings,
} from "./rankings/search-rankings.js";
import { answersAreFinal, type SearchedConcept } from "./searched-concept.js";
import { Work } from "./work.js";

export interface Raise {
  readonly party: number;
  /** The state is put into the class that has this level. */
  readonly level: number;
  /** Twice the Kemeny-Snell distance. */
  readonly halves: number;
}

export interface RaiseAt {
  readonly state: number;
  readonly raises: readonly Raise[];
  /** Changed rankings that are no raises of the target; of other parties than the raises. */
  readonly shifts: readonly Shift[];
  readonly halves: number;
}

export interface SmallestRaises {
  /** Twice the smallest distance known; null where no change of these parties is enough. */
  readonly halves: number | null;
  /** Twice a distance below which no change is enough; null where none is enough at all. */
  readonly lowerBound: number | null;
  /** Changes of that distance that are enough, one for each target at least where it is proven. */
  readonly at: readonly RaiseAt[];
  /** Whether the work was spent before the smallest distance was proven. */
  readonly ended: boolean;
}

/** The work of one search, in steps, unless said otherwise. */
const WORK = 300_000_000;
/** Changes of the smallest distance that are gathered, unless said otherwise. */
const MOST = 16;

/**
 * The smallest raises over several targets. `changeable[p]` is 1 where party p's ranking may be
 * changed. Cost: a few searches from each target for each party; under SEQ and SSEQ
 * a search besides, up to `work` steps. Throws CancelledError.
 */
export function smallestRaises(
  model: Model,
  targets: ArrayLike<number>,
  concept: SearchedConcept,
  changeable: Uint8Array,
  options: {
    readonly work?: number;
    readonly most?: number;
    readonly onProgress?: OnProgress;
    readonly signal?: StopSignal;
  } = {},
): SmallestRaises {
  const progress = new Progress(options.onProgress, options.signal);
  const moves = moveLists(model);
  // What a party comes to want can deter the others too, even where its ranking alone may change.
  const bounding: SearchedConcept =
    concept === "seq" ? "gmr" : concept === "sseq" ? "smr" : concept;
  let lowerBound: number | null = null;
  let halves: number | null = null;
  let at: RaiseAt[] = [];
  const roots: RankingRoot[] = [];
  for (let t = 0; t < targets.length; t++) {
    progress.report(t, targets.length);
    const found = raiseAt(model, moves, targets[t], concept, changeable);
    const bound =
      bounding === concept ? found : raiseAt(model, moves, targets[t], bounding, changeable);
    if (bound !== null) {
      lowerBound = Math.min(bound.halves, lowerBound ?? bound.halves);
      roots.push({ state: targets[t], bound: bound.halves });
    }
    if (found === null) continue;
    if (halves === null || found.halves < halves) {
      halves = found.halves;
      at = [];
    }
    if (found.halves === halves) at.push(found);
  }
  if (bounding === concept || lowerBound === null || halves === 0) {
    return { halves, lowerBound, at, ended: false };
  }
  const work = new Work(options.work ?? WORK, progress);
  const most = options.most ?? MOST;
  const search = searchRankings(model, moves, roots, concept, changeable, halves, most, work);
  const found = search.found.map((one) => withRaises(model, one));
  if (found.length > 0 && (halves === null || found[0].halves < halves)) {
    halves = found[0].halves;
    at = [];
  }
  for (const one of found) if (!at.some((known) => sameChange(known, one))) at.push(one);
  if (halves === null && search.exhausted) return { halves, lowerBound: null, at, ended: false };
  return { halves, lowerBound: search.lowerBound, at, ended: search.lowerBound !== halves };
}

/** Tells those shifts as raises that only put the target into the class of another state. */
function withRaises(model: Model, { state, shifts, halves }: FoundShifts): RaiseAt {
  const raises: Raise[] = [];
  const others: Shift[] = [];
  for (const shift of shifts) {
    const levels = model.levels[shift.party];
    const level = Math.max(...shift.conditions.map(({ worse }) => levels[worse]));
    const raised =
      raiseDistance(levels, state, level) === shift.halves &&
      levels.every(
        (own, y) =>
          y === state ||
          Math.sign(own - level) === Math.sign(shift.levels[y] - shift.levels[state]),
      );
    if (raised) {
      raises.push({ party: shift.party, level, halves: shift.halves });
    } else others.push(shift);
  }
  return { state, raises, shifts: others, halves };
}

function sameChange(a: RaiseAt, b: RaiseAt): boolean {
  return (
    a.state === b.state &&
    a.shifts.length + b.shifts.length === 0 &&
    a.raises.length === b.raises.length &&
    a.raises.every((r, k) => r.party === b.raises[k].party && r.level === b.raises[k].level)
  );
}

function raiseAt(
  model: Model,
  moves: MoveList,
  state: number,
  concept: SearchedConcept,
  changeable: Uint8Array,
): RaiseAt | null {
  const work = new Work(Number.POSITIVE_INFINITY, new Progress());
  const { stateCount, partyCount } = model;
  const search = new FailureSearch(moves, stateCount, partyCount, concept, work);
  const levels = [...model.levels];
  // Raising a state for one party can cost another a way to punish; so all are asked again.
  for (let again = true; again; ) {
    again = false;
    for (let party = 0; party < partyCount; party++) {
      for (;;) {
        const failure = search.of(levels, state, party);
        if (failure === null) break;
        if (changeable[party] === 0) return null;
        const own = levels[party];
        let least = own[failure.improvement];
        for (const t of failure.visited.slice(1)) {
          let worth = own[t];
          if (answersAreFinal(concept)) {
            for (const u of moves(t, party)) if (u !== state) worth = Math.max(worth, own[u]);
          }
          least = Math.min(least, worth);
        }
        const raised = own.slice();
        raised[state] = least;
        levels[party] = raised;
        again = true;
      }
    }
  }
  const raises = levels.flatMap((own, party) => {
    const level = own[state];
    if (own === model.levels[party]) return [];
    return [{ party, level, halves: raiseDistance(model.levels[party], state, level) }];
  });
  return { state, raises, shifts: [], halves: raises.reduce((sum, r) => sum + r.halves, 0) };
}

/** Twice the distance of the raise of a state to a higher class. */
export function raiseDistance(levels: Int32Array, state: number, level: number): number {
  let halves = 0;
  for (let y = 0; y < levels.length; y++) {
    if (y === state) continue;
    if (levels[y] > levels[state] && levels[y] < level) halves += 2;
    else if (levels[y] === levels[state] || levels[y] === level) halves += 1;
  }
  return halves;
}

/** Twice the Kemeny-Snell distance of two weak orders, pair by pair. */
export function halvesBetween(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let halves = 0;
  for (let x = 0; x < a.length; x++) {
    for (let y = 0; y < x; y++) {
      halves += Math.abs(Math.sign(a[x] - a[y]) - Math.sign(b[x] - b[y]));
    }
  }
  return halves;
}
