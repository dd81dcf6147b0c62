import {
  halfStepsBetween,
  type ListChanges,
  type ListEdit,
  type ListNode,
  type ListOrder,
  type StatementSource,
  waysTo,
} from "@sextant/engine";
import type { CompiledView } from "../compile/compiled-view.js";
import type { StatementAlternative, StatementAnswer, StatementChange } from "./inverse-result.js";

type Sources = readonly (StatementSource | null)[];

/** More different lists than this are not told apart one by one. */
const MOST_LISTS = 20_000;

/**
 * Puts what the engine found into the words of the case: solutions that move, drop or settle the
 * same statements are one alternative, told by its nearest list. Alternatives come with those first
 * that touch the least firmly backed statement, then by the steps they take.
 *
 * @param nearest the state of several that is to be named
 */
export function answerOfLists(
  view: CompiledView,
  sources: Sources,
  found: ListChanges,
  limit: number,
  nearest: (states: readonly number[]) => number,
): StatementAnswer {
  const ways = chosenWays(found);
  const groups = new Map<
    string,
    { best: StatementAlternative; ways: number; places: Map<number, Set<number>> }
  >();
  let lists = 0;
  for (const { changes, states } of found.solutions) {
    for (const nodes of combinations(changes.map(({ nodes }) => nodes))) {
      if (lists++ >= MOST_LISTS) break;
      const edits = nodes.map((node) => ways.get(node)!);
      const key = changes.map(({ party }, k) => `${party}:${signature(edits[k])}`).join(" ");
      const made = alternative(
        sources,
        changes.map(({ party }, k) => ({ party, order: nodes[k].order, edits: edits[k] })),
        states,
        nearest,
      );
      const known = groups.get(key);
      if (known === undefined) {
        groups.set(key, { best: made, ways: 1, places: placesOf(made) });
        continue;
      }
      known.ways++;
      for (const [at, places] of placesOf(made))
        for (const p of places) known.places.get(at)?.add(p);
      if (made.halfSteps < known.best.halfSteps) known.best = made;
    }
  }
  const all = [...groups.values()].map(({ best, ways: count, places }) => ({
    ...best,
    ways: count,
    changes: best.changes.map((change, at) => ({
      ...change,
      places: [...(places.get(at) ?? [])].sort((a, b) => a - b),
    })),
  }));
  all.sort((a, b) => firmness(view, a) - firmness(view, b) || a.halfSteps - b.halfSteps);
  const { known } = found;
  return {
    size: found.size,
    lowerBound: found.lowerBound,
    complete: found.complete && lists <= MOST_LISTS,
    found: all.length,
    ended: found.ended,
    alternatives: all.slice(0, limit),
    unlisted: Math.max(0, all.length - limit),
    known:
      known === null
        ? null
        : alternative(
            sources,
            known.orders.map(({ party, order }) => ({
              party,
              order,
              edits: editsBetween(sources[party]!.order, order),
            })),
            [known.state],
            nearest,
          ),
  };
}

/** One way to make each list: of several the one that most lists share. */
function chosenWays({ solutions }: ListChanges): Map<ListNode, ListEdit[]> {
  const nodes = new Map<ListNode, { party: number; ways: ListEdit[][] }>();
  for (const { changes } of solutions) {
    for (const change of changes) {
      for (const node of change.nodes) {
        if (!nodes.has(node)) nodes.set(node, { party: change.party, ways: waysTo(node) });
      }
    }
  }
  const counts = new Map<string, number>();
  for (const { party, ways } of nodes.values()) {
    for (const key of new Set(ways.map(signature))) {
      counts.set(`${party} ${key}`, (counts.get(`${party} ${key}`) ?? 0) + 1);
    }
  }
  const chosen = new Map<ListNode, ListEdit[]>();
  for (const [node, { party, ways }] of nodes) {
    let best = ways[0];
    for (const way of ways) {
      const more =
        counts.get(`${party} ${signature(way)}`)! - counts.get(`${party} ${signature(best)}`)!;
      if (more > 0 || (more === 0 && signature(way) < signature(best))) best = way;
    }
    chosen.set(node, best);
  }
  return chosen;
}

function signature(way: readonly ListEdit[]): string {
  return way
    .map(({ kind, members }) => `${kind} ${members.join(",")}`)
    .sort()
    .join(" + ");
}

function alternative(
  sources: Sources,
  lists: readonly { party: number; order: ListOrder; edits: readonly ListEdit[] }[],
  states: readonly number[],
  nearest: (states: readonly number[]) => number,
): StatementAlternative {
  let halfSteps = 0;
  const changes = lists.flatMap(({ party, order, edits }) => {
    const before = sources[party]!.order;
    halfSteps += halfStepsBetween(before, order);
    return edits.map((edit) => change(party, before, order, edit));
  });
  return {
    changes,
    lists: lists.map(({ party, order }) => ({ party, before: sources[party]!.order, order })),
    halfSteps,
    ways: 1,
    states,
    example: nearest(states),
  };
}

function change(
  party: number,
  before: ListOrder,
  order: ListOrder,
  { kind, members }: ListEdit,
): StatementChange {
  const place = (list: ListOrder): number => list.findIndex((group) => group.includes(members[0]));
  const to = kind === "move" ? place(order) : null;
  return {
    kind,
    party,
    statements: members,
    from: place(before) + 1,
    to: to === null ? null : to + 1,
    places: to === null ? [] : [to + 1],
    after: to === null || to === 0 ? null : order[to - 1],
  };
}

function placesOf({ changes }: StatementAlternative): Map<number, Set<number>> {
  return new Map(changes.map(({ places }, at) => [at, new Set(places)]));
}

/** The changes between two lists of ranks that are moved or dropped whole: what is kept stays longest. */
function editsBetween(before: ListOrder, after: ListOrder): ListEdit[] {
  const place = new Map(before.map((group, at) => [group.join(), at]));
  const row = after.map((group) => place.get(group.join())!);
  const best: number[][] = [];
  row.forEach((at, k) => {
    let longest: number[] = [];
    for (let j = 0; j < k; j++)
      if (row[j] < at && best[j].length > longest.length) longest = best[j];
    best.push([...longest, at]);
  });
  const still = new Set(best.reduce((a, b) => (b.length > a.length ? b : a), []));
  return before.flatMap((group, at): ListEdit[] => {
    if (still.has(at)) return [];
    if (row.includes(at)) return [{ kind: "move", members: group }];
    return group.map((k) => ({ kind: "drop", members: [k] as const }));
  });
}

/** 0 for a change that touches a statement without citation, 1 for a hedged or disputed one, else 2. */
function firmness(view: CompiledView, { changes }: StatementAlternative): number {
  let least = 2;
  for (const { party, statements } of changes) {
    for (const k of statements) {
      const { basis } = view.statements[party][k];
      if ((basis.cite ?? []).length === 0) least = 0;
      else if (basis.hedge !== undefined || (basis.against ?? []).length > 0)
        least = Math.min(least, 1);
    }
  }
  return least;
}

function* combinations<T>(lists: readonly (readonly T[])[], at = 0): Generator<T[]> {
  if (at === lists.length) {
    yield [];
    return;
  }
  for (const item of lists[at])
    for (const rest of combinations(lists, at + 1)) yield [item, ...rest];
}
