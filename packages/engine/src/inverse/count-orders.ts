import type { Model } from "../graph-model/model.js";
import { EngineLimitError } from "../limits.js";
import { type MoveList, moveLists } from "./move-lists.js";
import { answersAreFinal, answersImprove, type SearchedConcept } from "./searched-concept.js";

/** How many strict orders of one party make a state stable for it. */
export interface OrderCount {
  /** Of all orders of all states: n! for n states. */
  readonly orders: bigint;
  readonly total: bigint;
  /** The share as a fraction in lowest terms. */
  readonly share: { readonly of: bigint; readonly in: bigint };
}

/** Under SMR and SSEQ the states that matter are tried one by one above and below; so many at most. */
const MOST_TRIED = 20;
/** The most different sets of states that the sum over improvements may have. */
const MOST_UNIONS = 200_000;

/**
 * Counts the strict orders of a party's states under which a state s is stable for it, with the
 * others' preferences as they are, and enumerates no order: the inverse problem of Kinsara, Kilgour
 * & Hipel 2015. Only the set A of states above s matters.
 *
 * Nash, GMR, SEQ: s is unstable where A holds, for some move q, the whole of C(q): q and all that
 * the others make of it; a C(q) with s in it never does. The orders in which a set U of u states
 * stands wholly above s are n!/(u+1). So by inclusion and exclusion over the moves Q of the party
 * the share of orders is the sum over subsets of Q of (-1)^|subset| / (1 + size of the union of
 * their C(q)); subsets with the same union are added up. SMR, SSEQ: an answer t fails where t or
 * some move of the party from t is in A; the sum then runs over A, |A|!(n-1-|A|)!, within the states
 * that matter, m of them: 2^m terms. Throws EngineLimitError where these are too many.
 *
 *     countOrders(model, 0, 1, "gmr").orders // 384n
 */
export function countOrders(
  model: Model,
  party: number,
  state: number,
  concept: SearchedConcept,
): OrderCount {
  const moves = moveLists(model);
  const n = model.stateCount;
  const total = factorial(n);
  const answers = Array.from(moves(state, party), (q) => ({
    q,
    reached: concept === "nash" ? [] : answersTo(model, moves, party, q, answersImprove(concept)),
  }));
  const share = answersAreFinal(concept)
    ? shareBySets(answers, (t) => moves(t, party), state)
    : shareByUnions(
        answers.map(({ q, reached }) => new Set([q, ...reached])),
        state,
      );
  return { orders: (total * share.of) / share.in, total, share };
}

interface Fraction {
  readonly of: bigint;
  readonly in: bigint;
}

function shareByUnions(closed: readonly ReadonlySet<number>[], state: number): Fraction {
  let sums = new Map<string, { size: number; factor: bigint; members: ReadonlySet<number> }>();
  sums.set("", { size: 0, factor: 1n, members: new Set() });
  for (const own of closed) {
    if (own.has(state)) continue;
    const next = new Map(sums);
    for (const { factor, members } of sums.values()) {
      const union = new Set([...members, ...own]);
      const key = [...union].sort((a, b) => a - b).join(",");
      const known = next.get(key)?.factor ?? 0n;
      next.set(key, { size: union.size, factor: known - factor, members: union });
    }
    sums = new Map([...next].filter(([, { factor }]) => factor !== 0n));
    if (sums.size > MOST_UNIONS) {
      throw new EngineLimitError(
        `The party has ${closed.length} moves from this state with too many different consequences to count orders.`,
      );
    }
  }
  let share: Fraction = { of: 0n, in: 1n };
  for (const { size, factor } of sums.values()) {
    share = plus(share, { of: factor, in: BigInt(size + 1) });
  }
  return share;
}

function shareBySets(
  answers: readonly { readonly q: number; readonly reached: readonly number[] }[],
  escapes: (t: number) => Int32Array,
  state: number,
): Fraction {
  const relevant = new Set<number>();
  for (const { q, reached } of answers) {
    relevant.add(q);
    for (const t of reached) {
      relevant.add(t);
      for (const u of escapes(t)) relevant.add(u);
    }
  }
  relevant.delete(state);
  const m = relevant.size;
  if (m > MOST_TRIED) {
    throw new EngineLimitError(
      `Counting orders under SMR and SSEQ tries every set of the states that matter; here ${m} do, and at most ${MOST_TRIED} are tried. Count under Nash, GMR or SEQ.`,
    );
  }
  const bit = new Map([...relevant].map((s, k) => [s, 1 << k]));
  const maskOf = (states: Iterable<number>): number => {
    let mask = 0;
    for (const s of states) mask |= bit.get(s) ?? 0;
    return mask;
  };
  const tests = answers.map(({ q, reached }) => ({
    improvement: maskOf([q]),
    // An answer deters where none of these is above the state.
    deterring: reached.map((t) => maskOf([t, ...escapes(t)])),
  }));
  // counts[k]: sets of k relevant states above the state under which it is stable.
  const counts = new Array<bigint>(m + 1).fill(0n);
  for (let above = 0; above < 2 ** m; above++) {
    const stable = tests.every(
      ({ improvement, deterring }) =>
        (above & improvement) === 0 || deterring.some((mask) => (mask & above) === 0),
    );
    if (stable) counts[bitCount(above)]++;
  }
  // Among the m states and this one, k given states stand above it in k!(m-k)! of (m+1)! orders.
  let of = 0n;
  for (let k = 0; k <= m; k++) of += counts[k] * factorial(k) * factorial(m - k);
  return plus({ of, in: factorial(m + 1) }, { of: 0n, in: 1n });
}

/** What the others can make of a state, by moves or by improvements, in legal sequences. */
function answersTo(
  model: Model,
  moves: MoveList,
  party: number,
  from: number,
  improving: boolean,
): number[] {
  const seen = new Set<number>();
  const reached = new Set<number>();
  const queue: [number, number][] = [[from, party]];
  for (let head = 0; head < queue.length; head++) {
    const [at, last] = queue[head];
    for (let j = 0; j < model.partyCount; j++) {
      if (j === party || j === last) continue;
      for (const t of moves(at, j)) {
        if (improving && model.levels[j][t] <= model.levels[j][at]) continue;
        reached.add(t);
        const key = t * model.partyCount + j;
        if (seen.has(key)) continue;
        seen.add(key);
        queue.push([t, j]);
      }
    }
  }
  return [...reached];
}

function factorial(n: number): bigint {
  let product = 1n;
  for (let k = 2n; k <= BigInt(n); k++) product *= k;
  return product;
}

function plus(a: Fraction, b: Fraction): Fraction {
  const of = a.of * b.in + b.of * a.in;
  const whole = a.in * b.in;
  const common = greatestCommon(of, whole);
  return { of: of / common, in: whole / common };
}

function greatestCommon(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

function bitCount(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}
