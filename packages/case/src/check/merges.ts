import { type BitColumn, holdsAt } from "@sextant/engine";
import type { OptionForm } from "../compile/compile-option-form.js";
import type { MergedStates } from "../compile/merging.js";
import type { CheckContext } from "./context.js";
import { listing } from "./context.js";
import { formulaOf, placedStatements } from "./placed-statements.js";

/** Merges of nothing, and what is true in some members of a merged state only. */
export function checkMerges(context: CheckContext): void {
  const { option, document } = context;
  if (option === null) return;
  const { merged } = option;
  (document.document.merge ?? []).forEach(({ name }, m) => {
    if (merged?.names.includes(name)) return;
    context.report(
      "SX_CHECK_MERGE_IDLE",
      { merge: name },
      "warning",
      ["merge", m],
      `The merge ${name} holds in no feasible state.`,
      "Correct its condition, or remove it.",
    );
  });
  if (merged === null) return;
  checkStatementsOf(context, option, merged);
  checkOutcomesOf(context, option, merged);
}

function checkStatementsOf(context: CheckContext, option: OptionForm, merged: MergedStates): void {
  for (const { statement, path } of placedStatements(context)) {
    const formula = formulaOf(context, statement, path);
    const varied = variedIn(merged, option.evaluator.truth(formula));
    if (varied.length === 0) continue;
    const party = context.view.parties[statement.party].key;
    context.report(
      "SX_CHECK_VARIES_IN_MERGE",
      { party, condition: statement.text, merges: varied },
      "warning",
      path,
      `The statement "${statement.text}" of ${party} holds in some of the states merged as ${listing(varied)} and not in others; it is taken not to hold there.`,
      "Make it speak of the merged state, for instance by adding: and not …",
    );
  }
}

function checkOutcomesOf(context: CheckContext, option: OptionForm, merged: MergedStates): void {
  for (const { key } of context.view.outcomes) {
    const varied = variedIn(merged, option.evaluator.truth(context.scope.outcome(key)));
    if (varied.length === 0) continue;
    context.report(
      "SX_CHECK_VARIES_IN_MERGE",
      { outcome: key, merges: varied },
      "warning",
      ["outcomes", key],
      `The outcome ${key} holds in some of the states merged as ${listing(varied)} and not in others; it is taken not to hold there.`,
      "Make it hold in all of them or in none, for instance by adding: and not …",
    );
  }
}

/** The merged states of which a column holds in some members and not in others, by name. */
function variedIn({ members, names }: MergedStates, truth: BitColumn): string[] {
  const varied: string[] = [];
  members.forEach((own, c) => {
    if (isVaried(own, truth)) varied.push(names[c] ?? "");
  });
  return varied;
}

function isVaried(members: readonly number[], truth: BitColumn): boolean {
  if (members.length < 2) return false;
  const first = holdsAt(truth, members[0]);
  for (const s of members) if (holdsAt(truth, s) !== first) return true;
  return false;
}
