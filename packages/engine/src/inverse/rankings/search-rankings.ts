/**
 * The smallest change of rankings under SEQ and SSEQ, where it may be nearer to let
 * an opponent come to want an answer than to raise the target. It may also be the only way, where the
 * ranking of the party that would leave is kept.
 *
 * A node is a target with conditions on single comparisons, by party. Its cost is the sum over the
 * parties of the distance to the nearest order that meets them (nearest-order.ts), and no order
 * that meets them lies nearer. Where these nearest orders do not make the target an equilibrium, an
 * undeterred improvement is left; every order that meets the conditions and does make it one meets
 * one of the conditions that could deter it (why-unstable.ts) besides, none of which is met now. So
 * the node's children, one for each, leave no solution out, and nodes are taken in the order of their
 * costs: the first whose orders make the target an equilibrium is a smallest change.
 */
import type { Model } from "../../graph-model/model.js";
import { FailureSearch } from "../failure.js";
import type { MoveList } from "../move-lists.js";
import type { SearchedConcept } from "../searched-concept.js";
import { OutOfWork, type Work } from "../work.js";
import { type Condition, meets, type NearestOrder, OrderSpace } from "./nearest-order.js";
import { type Literal, whatCouldDeter } from "./why-unstable.js";

/** A party's new ranking that is more than a raise of the target. */
export interface Shift {
  readonly party: number;
  readonly levels: Int32Array;
  /** What the party comes to think, which it did not before, and what the change is made for. */
  readonly conditions: readonly Condition[];
  /** Twice the Kemeny-Snell distance. */
  readonly halves: number;
}

export interface FoundShifts {
  readonly state: number;
  readonly shifts: readonly Shift[];
  readonly halves: number;
}

export interface RankingSearch {
  /** Twice a distance below which no change is enough. */
  readonly lowerBound: number;
  readonly found: readonly FoundShifts[];
  /** Whether all nodes up to the smallest distance were looked at. */
  readonly exhausted: boolean;
}

export interface RankingRoot {
  readonly state: number;
  /** Twice a distance below which no change makes this target an equilibrium. */
  readonly bound: number;
}

interface Node {
  readonly state: number;
  readonly literals: readonly Literal[];
  /** By party the order it changes to; null where the last literal is not reckoned in yet. */
  readonly orders: readonly NearestOrder[];
  readonly pending: Literal | null;
  readonly least: number;
}

/**
 * `known` is twice a distance that is enough already, or null: changes of that distance are looked
 * for up to it. `most` ends the search once so many of the smallest distance are found.
 */
export function searchRankings(
  model: Model,
  moves: MoveList,
  roots: readonly RankingRoot[],
  concept: SearchedConcept,
  changeable: Uint8Array,
  known: number | null,
  most: number,
  work: Work,
): RankingSearch {
  const { stateCount, partyCount, levels } = model;
  const search = new FailureSearch(moves, stateCount, partyCount, concept, work);
  const spaces = levels.map((own) => new OrderSpace(own));
  const untouched = levels.map((own) => ({ halves: 0, levels: own }));
  const spend = (steps: number): void => work.spend(steps);
  const memo = new Map<string, NearestOrder | null | undefined>();
  const seen = new Set<string>();
  const buckets: Node[][] = [];
  let ceiling = known ?? Number.POSITIVE_INFINITY;
  const push = (node: Node, bound: number): void => {
    if (bound > ceiling) return;
    buckets[bound] ??= [];
    buckets[bound].push(node);
  };
  for (const { state, bound } of roots) {
    push({ state, literals: [], orders: untouched, pending: null, least: bound }, bound);
  }

  const found: FoundShifts[] = [];
  let exhausted = true;
  let at = 0;
  try {
    for (; at < buckets.length && at <= ceiling; at++) {
      const bucket = buckets[at];
      while (bucket !== undefined && bucket.length > 0) {
        if (found.length >= most) return { lowerBound: at, found, exhausted: false };
        const node = bucket[bucket.length - 1];
        const next = reckon(node);
        bucket.pop();
        if (next === null) continue;
        const cost = Math.max(next.least, sumOf(next.orders));
        if (cost > at) {
          push(next, cost);
          continue;
        }
        const children = open(next);
        if (children !== null) {
          for (const child of children) push(child, Math.max(at, boundOf(child)));
          continue;
        }
        ceiling = at;
        const shifts = shiftsOf(next);
        const same = (one: FoundShifts): boolean =>
          one.state === next.state &&
          one.shifts.length === shifts.length &&
          one.shifts.every(
            (s, k) =>
              s.party === shifts[k].party &&
              s.levels.every((level, y) => level === shifts[k].levels[y]),
          );
        if (!found.some(same)) found.push({ state: next.state, shifts, halves: at });
      }
      delete buckets[at];
    }
  } catch (error) {
    if (!(error instanceof OutOfWork)) throw error;
    exhausted = false;
  }
  return { lowerBound: exhausted ? ceiling : Math.min(at, ceiling), found, exhausted };

  /** Works the last literal into its party's order; null where no order meets all of them. */
  function reckon(node: Node): Node | null {
    if (node.pending === null) return node;
    const { party } = node.pending;
    const own = node.literals.filter((one) => one.party === party);
    const key = `${party}|${own.map(keyOf).sort().join(" ")}`;
    let order = memo.get(key);
    if (order === undefined) {
      order = spaces[party].nearest(own, spend);
      if (order === undefined) throw new OutOfWork();
      work.hold(stateCount);
      memo.set(key, order);
    }
    if (order === null) return null;
    const orders = node.orders.slice();
    orders[party] = order;
    return { ...node, orders, pending: null };
  }

  /** The children of a node, or null where its orders make the target an equilibrium. */
  function open({ state, literals, orders, least }: Node): Node[] | null {
    const now = orders.map((order) => order.levels);
    // Of several improvements the one that needs most, then the one with the fewest ways out.
    let fewest: Literal[] | null = null;
    let most = 0;
    for (let party = 0; party < partyCount; party++) {
      const failure = search.of(now, state, party);
      if (failure === null) continue;
      const ways = whatCouldDeter(moves, now, state, concept, failure).filter(
        (one) => changeable[one.party] === 1 && spaces[one.party].leastFor(one) <= ceiling,
      );
      work.spend(ways.length);
      const needs = ways.reduce(
        (sum, one) => Math.min(sum, boundOf({ state, literals, orders, pending: one, least })),
        Number.POSITIVE_INFINITY,
      );
      if (fewest === null || needs > most || (needs === most && ways.length < fewest.length)) {
        fewest = ways;
        most = needs;
      }
    }
    if (fewest === null) return null;
    const children: Node[] = [];
    for (const one of fewest) {
      const all = [...literals, one];
      const key = `${state}|${all
        .map((l) => `${l.party}:${keyOf(l)}`)
        .sort()
        .join(" ")}`;
      if (seen.has(key)) continue;
      const child = { state, literals: all, orders, pending: one, least };
      if (boundOf(child) > ceiling) continue;
      seen.add(key);
      work.hold(8 * all.length);
      children.push(child);
    }
    return children;
  }

  function boundOf({ orders, pending, least }: Node): number {
    const sum = sumOf(orders);
    if (pending === null) return Math.max(least, sum);
    const own = orders[pending.party].halves;
    return Math.max(least, sum - own + Math.max(own, spaces[pending.party].leastFor(pending)));
  }

  function shiftsOf({ literals, orders }: Node): Shift[] {
    return orders.flatMap((order, party) =>
      order.halves === 0
        ? []
        : [
            {
              party,
              levels: order.levels,
              halves: order.halves,
              conditions: literals.filter((l) => l.party === party && !meets(levels[party], l)),
            },
          ],
    );
  }
}

function sumOf(orders: readonly NearestOrder[]): number {
  return orders.reduce((sum, { halves }) => sum + halves, 0);
}

function keyOf({ better, worse, strict }: Condition): string {
  return `${better}${strict ? ">" : "="}${worse}`;
}
