import { levelsFromStatements } from "@sextant/engine";
import type { CompiledStatement, CompiledView } from "./compiled-view.js";
import { caseError } from "./view/problem-of.js";
import type { ViewDocument } from "./view/view-document.js";

type Alternatives = CompiledView["alternatives"];

/** The most strict orders of ties of unknown order that a case may ask for, and 4-byte levels. */
const MOST_ORDERS = 720;
const MOST_LEVELS = 2 ** 28;

/**
 * For each party with ties of unknown order: its levels under every strict order of their members.
 *
 * @throws CaseError SX_MODEL_TOO_MANY_ORDERS
 */
export function alternativeOrders(
  lists: readonly (readonly CompiledStatement[])[],
  stateCount: number,
  view: ViewDocument,
  keys: readonly string[],
): Alternatives {
  const alternatives: Alternatives[number][] = [];
  let total = 0;
  for (const [party, list] of lists.entries()) {
    const groups = groupByRank(list);
    const count = groups.reduce(
      (product, group) => product * (isUnknown(group) ? factorial(group.length) : 1),
      1,
    );
    if (count === 1) continue;
    total += count;
    if (total > MOST_ORDERS || total * stateCount > MOST_LEVELS) {
      throw caseError(
        "SX_MODEL_TOO_MANY_ORDERS",
        view.locator.place(["preferences", keys[party]]),
        `The ties of unknown order allow ${total} strict orders${total > MOST_ORDERS ? `; at most ${MOST_ORDERS} are computed` : `, too many for ${stateCount} states`}.`,
        "Settle the order of some members, or let the tie count them (order: count).",
      );
    }
    for (const order of strictOrders(groups)) {
      const statements = order.flat();
      const ranks = order.flatMap((group, rank) => group.map(() => rank));
      const truths = statements.map((statement) => statement.truth);
      alternatives.push({
        party,
        order: statements.map((statement) => statement.id),
        levels: levelsFromStatements(truths, ranks, stateCount),
      });
    }
  }
  return alternatives;
}

type Group = readonly CompiledStatement[];

const isUnknown = (group: Group): boolean => group.length > 1 && group[0].order === "unknown";

/** Whether a list has a tie of unknown order, so that the party's relation is partial. */
export function isPartial(list: readonly CompiledStatement[]): boolean {
  return groupByRank(list).some(isUnknown);
}

function groupByRank(list: readonly CompiledStatement[]): Group[] {
  const groups: CompiledStatement[][] = [];
  for (const statement of list) {
    const last = groups.at(-1);
    if (last !== undefined && last[0].rank === statement.rank) last.push(statement);
    else groups.push([statement]);
  }
  return groups;
}

/** Every list of groups in which the members of each unknown tie stand one by one. */
function strictOrders(groups: readonly Group[]): Group[][] {
  let orders: Group[][] = [[]];
  for (const group of groups) {
    const ways = isUnknown(group) ? permutations(group).map((p) => p.map((s) => [s])) : [[group]];
    orders = orders.flatMap((order) => ways.map((way) => [...order, ...way]));
  }
  return orders;
}

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, i) =>
    permutations([...items.slice(0, i), ...items.slice(i + 1)]).map((rest) => [item, ...rest]),
  );
}

function factorial(n: number): number {
  return n <= 1 ? 1 : n * factorial(n - 1);
}
