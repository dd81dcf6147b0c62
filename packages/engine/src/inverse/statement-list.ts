import type { BitColumn } from "../graph-model/bit-column.js";
import { levelsFromStatements } from "../preference/levels-from-statements.js";

/**
 * A list of preference statements as its order alone: groups of statement numbers, the most
 * important first; a group of several is a tie. Numbers are those of StatementSource.columns.
 */
export type ListOrder = readonly (readonly number[])[];

/** The statements of one party, the order they stand in, and what may not be changed in it. */
export interface StatementSource {
  /** Truth of each statement over the states. */
  readonly columns: readonly BitColumn[];
  /** The order as it stands. */
  readonly order: ListOrder;
  /** unknown[k] is 1 where statement k is a member of a tie whose order is not known. */
  readonly unknown: Uint8Array;
  /** kept[k] is 1 where statement k may be neither moved, nor dropped, nor settled. */
  readonly kept: Uint8Array;
}

/** One change of a list of statements. */
export type ListEdit =
  /** One statement or one tie is put elsewhere. */
  | { readonly kind: "move"; readonly members: readonly number[] }
  | { readonly kind: "drop"; readonly members: readonly [number] }
  /** A tie of unknown order is given a strict order, most important first. */
  | { readonly kind: "settle"; readonly members: readonly number[] };

/** A name under which two orders are the same order. */
export function orderKey(order: ListOrder): string {
  return order.map((group) => group.join(",")).join("|");
}

/** Levels by an order of statements; see levelsFromStatements. Cost: O(states · statements). */
export function levelsOfOrder(
  columns: readonly BitColumn[],
  order: ListOrder,
  stateCount: number,
): Int32Array {
  const members = order.flat();
  const ranks = order.flatMap((group, rank) => group.map(() => rank));
  return levelsFromStatements(
    members.map((k) => columns[k]),
    ranks,
    stateCount,
  );
}

/**
 * Every order that one change makes of an order: one statement or tie put at another place, one
 * statement taken out of its tie and put anywhere, one statement dropped, or one tie of unknown
 * order settled. The same order may come twice, by two changes (a swap of neighbours is the one
 * moved down or the other moved up). Cost: O(statements^2) orders.
 */
export function* editsOf(
  { unknown, kept }: Pick<StatementSource, "unknown" | "kept">,
  order: ListOrder,
): Generator<{ readonly edit: ListEdit; readonly order: ListOrder }> {
  for (let g = 0; g < order.length; g++) {
    const group = order[g];
    const rest = order.filter((_, at) => at !== g);
    if (group.every((k) => kept[k] === 0)) {
      const edit: ListEdit = { kind: "move", members: group };
      for (let gap = 0; gap <= rest.length; gap++) {
        if (gap !== g) yield { edit, order: insert(rest, gap, group) };
      }
      if (group.length > 1 && group.some((k) => unknown[k] === 1)) {
        for (const members of permutations(group)) {
          const singles = members.map((k) => [k]);
          const settled = [...order.slice(0, g), ...singles, ...order.slice(g + 1)];
          yield { edit: { kind: "settle", members }, order: settled };
        }
      }
    }
    for (const k of group) {
      if (kept[k] === 1) continue;
      const left = group.filter((other) => other !== k);
      const without = left.length === 0 ? rest : order.map((old, at) => (at === g ? left : old));
      yield { edit: { kind: "drop", members: [k] }, order: without };
      if (left.length === 0) continue;
      const edit: ListEdit = { kind: "move", members: [k] };
      for (let gap = 0; gap <= without.length; gap++)
        yield { edit, order: insert(without, gap, [k]) };
    }
  }
}

/**
 * How far two orders of statements lie apart, in halves of a step: 2 for each pair of statements in
 * both whose order is reversed, 1 for each that is tied in one of them only (Kemeny & Snell 1962,
 * "Mathematical Models in the Social Sciences"). A statement moved past d others makes 2d halves.
 */
export function halfStepsBetween(a: ListOrder, b: ListOrder): number {
  const before = places(a);
  const after = places(b);
  const both = [...before.keys()].filter((k) => after.has(k));
  let halves = 0;
  for (let x = 0; x < both.length; x++) {
    for (let y = x + 1; y < both.length; y++) {
      const old = Math.sign(before.get(both[x])! - before.get(both[y])!);
      const now = Math.sign(after.get(both[x])! - after.get(both[y])!);
      halves += Math.abs(old - now);
    }
  }
  return halves;
}

function places(order: ListOrder): Map<number, number> {
  return new Map(order.flatMap((group, at) => group.map((k) => [k, at] as const)));
}

function insert(order: ListOrder, gap: number, group: readonly number[]): ListOrder {
  return [...order.slice(0, gap), group, ...order.slice(gap)];
}

function permutations(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item) =>
    permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]),
  );
}
