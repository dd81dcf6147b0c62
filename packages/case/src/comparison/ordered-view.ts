import type { CompiledStatement, CompiledView } from "../compile/compiled-view.js";
import { withLevels } from "../result/alternatives.js";

/**
 * The view as it would be if a tie of unknown order had one of its strict orders: levels, and the
 * party's statements in that order. Other parties' ties stay as they are.
 */
export function orderedView(
  view: CompiledView,
  alternative: CompiledView["alternatives"][number],
): CompiledView {
  const { party, order, levels } = alternative;
  return {
    ...view,
    model: withLevels(view.model, party, levels),
    statements: view.statements.map((list, i) => (i === party ? inOrder(list, order) : list)),
    alternatives: [],
    partial: view.partial.map((partial, i) => i !== party && partial),
  };
}

function inOrder(
  list: readonly CompiledStatement[],
  order: readonly string[],
): CompiledStatement[] {
  let rank = -1;
  let before: CompiledStatement | null = null;
  return order.flatMap((id) => {
    const statement = list.find((p) => p.id === id);
    if (statement === undefined) return [];
    const unknown = statement.order === "unknown";
    if (before === null || unknown || before.rank !== statement.rank) rank++;
    before = statement;
    return [{ ...statement, rank, order: "count" as const }];
  });
}
