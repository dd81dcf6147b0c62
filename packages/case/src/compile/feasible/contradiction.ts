import { clausesOf } from "./clauses.js";
import { satisfiable } from "./diagram.js";
import type { Rule } from "./rules.js";

/**
 * A minimal set of rules that cannot all be kept: without any one of them the rest can. Deletion
 * filter (Chinneck & Dravnieks 1991): each rule is left out in turn and put back only where the
 * contradiction would go with it. The rules given must contradict one another.
 */
export function minimalContradiction(rules: readonly Rule[], optionCount: number): Rule[] {
  let kept = rules.slice();
  for (const rule of rules) {
    const without = kept.filter((r) => r !== rule);
    if (!satisfiable(clausesOf(without, optionCount))) kept = without;
  }
  return kept;
}
