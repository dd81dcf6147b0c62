import { createScope } from "../../condition/scope.js";
import type { RuleDoc } from "../../document.js";
import type { CompiledView } from "../compiled-view.js";
import { readView } from "../view/view-document.js";
import { clausesOf } from "./clauses.js";
import { minimalContradiction } from "./contradiction.js";
import { satisfiable } from "./diagram.js";
import { fixingRule, type Rule, readRule } from "./rules.js";

/** Why no feasible state has some options as a pattern says. */
export interface Infeasible {
  /** The letters of the pattern that cannot stand together; "-" for all that have no part in it. */
  readonly pattern: string;
  /** The rules of the case that forbid it; none where the case lists its states and this is not among them. */
  readonly rules: readonly RuleDoc[];
  /** Options that the view keeps as they are in the status quo, and that have a part in it. */
  readonly ignored: readonly string[];
}

/**
 * Why no feasible state fits a pattern ("-" is either): letters and rules that contradict one another,
 * none of which could be left out. Null where the rules allow the pattern and the file lists no
 * states, and in graph form.
 *
 * @example whyInfeasible(view, "--YY")?.rules[0].why; // "Without weapons there is nothing to test."
 */
export function whyInfeasible(view: CompiledView, pattern: string): Infeasible | null {
  const { options, states, statusQuo } = view;
  if (options.length === 0 || pattern.length !== options.length) return null;
  const source = readView(view.loaded, view.view);
  const scope = createScope(source.document, source.locator);
  const letters = options.flatMap(({ key }, o): Rule[] =>
    /[YN]/i.test(pattern[o]) ? [fixingRule(o, key, /y/i.test(pattern[o]), [])] : [],
  );
  const here = statusQuo === null ? "" : states.pattern(statusQuo);
  const ignored = source.ignores.flatMap(({ key }): Rule[] => {
    const o = options.findIndex((option) => option.key === key || option.key.endsWith(`.${key}`));
    return o < 0 ? [] : [fixingRule(o, options[o].key, here[o] === "Y", ["ignores"])];
  });
  const rules = source.rules.map(({ document, path }) => readRule(document, path, scope));
  const all = [...letters, ...ignored, ...rules];
  if (satisfiable(clausesOf(all, options.length))) {
    const listed = view.document.feasible !== undefined && states.fitting(pattern).length === 0;
    return listed ? { pattern, rules: [], ignored: [] } : null;
  }
  const core = minimalContradiction(all, options.length);
  const optionOf = (rule: Rule): number => {
    const [part] = rule.parts;
    return part.kind === "option" ? part.option : -1;
  };
  const mine = new Set(core.filter((rule) => letters.includes(rule)).map(optionOf));
  return {
    pattern: [...pattern].map((letter, o) => (mine.has(o) ? letter.toUpperCase() : "-")).join(""),
    rules: core.flatMap((rule) => (rule.document === null ? [] : [rule.document])),
    ignored: core
      .filter((rule) => ignored.includes(rule))
      .map((rule) => options[optionOf(rule)].key),
  };
}
