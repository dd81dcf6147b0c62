import type { CheckContext } from "./context.js";

/** Goals that the model does not use: without a condition, or without a place in the preferences. */
export function checkGoals(context: CheckContext): void {
  const { view, document } = context;
  for (const { party, key, goal } of view.goals) {
    const owner = view.parties[party].key;
    const path = ["goals", owner, key];
    if (goal.when === undefined) {
      context.report(
        "SX_CHECK_GOAL_UNMODELLED",
        { goal: `${owner}.${key}` },
        "note",
        path,
        `The goal ${owner}.${key} has no condition; it is shown as unmodelled and decides nothing.`,
      );
    } else if (
      document.lists.has(owner) &&
      !view.statements[party].some((statement) => statement.goal === key)
    ) {
      context.report(
        "SX_CHECK_GOAL_NOT_RANKED",
        { goal: `${owner}.${key}`, party: owner },
        "note",
        path,
        `The goal ${owner}.${key} has a condition but is not among the preference statements of ${owner}.`,
        "Give it a place among them, or say in a note why it has none.",
      );
    }
  }
}
