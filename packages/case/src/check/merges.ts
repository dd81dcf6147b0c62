import { holdsAt } from "@sextant/engine";
import type { CheckContext } from "./context.js";
import { listing } from "./context.js";
import { formulaOf, placedStatements } from "./placed-statements.js";

/** Merges of nothing, and statements that are true in some members of a merged state only. */
export function checkMerges(context: CheckContext): void {
  const { option, document, view } = context;
  if (option === null || option.merged === null) return;
  const { merged, evaluator } = option;
  const merges = document.document.merge ?? [];
  merges.forEach(({ name }, m) => {
    if (merged.names.includes(name)) return;
    context.report(
      "SX_CHECK_MERGE_IDLE",
      "warning",
      ["merge", m],
      `The merge ${name} holds in no feasible state.`,
      "Correct its condition, or remove it.",
    );
  });
  for (const { statement, path } of placedStatements(context)) {
    const formula = formulaOf(context, statement, path);
    const truth = evaluator.truth(formula);
    const varied = merged.members.flatMap((members, c) => {
      const holding = members.filter((s) => holdsAt(truth, s)).length;
      return holding > 0 && holding < members.length ? [merged.names[c] ?? ""] : [];
    });
    if (varied.length === 0) continue;
    const party = view.parties[statement.party].key;
    context.report(
      "SX_CHECK_VARIES_IN_MERGE",
      "warning",
      path,
      `The statement "${statement.text}" of ${party} holds in some of the states merged as ${listing(varied)} and not in others; it is taken not to hold there.`,
      "Make it speak of the merged state, for instance by adding: and not …",
    );
  }
}
