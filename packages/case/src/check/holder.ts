import type { CheckContext } from "./context.js";

/**
 * A holder's own preferences should be those of the base, which is the analyst's best reading of
 * each party from its own words: a perspective is about how it sees the others.
 */
export function checkHolder(context: CheckContext, base: CheckContext): void {
  const { view } = context;
  if (view.holder === null) return;
  const { key } = view.parties[view.holder];
  const own = ownOrder(context, view.holder);
  if (own === ownOrder(base, view.holder)) return;
  context.report(
    "SX_CHECK_HOLDER_DIFFERS",
    { party: key },
    "warning",
    ["preferences", key],
    `The preferences of ${key}, whose view this is, differ from its preferences in the base.`,
    "If the base misreads the party, correct the base; a view is for how its holder sees the others.",
  );
}

function ownOrder({ view, document }: CheckContext, party: number): string {
  const { key } = view.parties[party];
  const { weights, ranking, rest } = document.document.preferences?.[key] ?? {};
  if (!document.lists.has(key)) return JSON.stringify({ weights, ranking, rest });
  const goals = document.document.goals?.[key] ?? {};
  return JSON.stringify(
    view.statements[party].map(({ text, rank, order, goal }) => [
      goal === null ? text : goals[goal].when,
      rank,
      order,
    ]),
  );
}
