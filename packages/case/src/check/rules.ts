import { countMovesAtMost, holdsAt, listMoves } from "@sextant/engine";
import { optionModel } from "../compile/compile-option-form.js";
import { clausesOf } from "../compile/feasible/clauses.js";
import { satisfiable } from "../compile/feasible/diagram.js";
import { type Rule, ruleOptions, ruleTruth } from "../compile/feasible/rules.js";
import { enumerate, type Frame } from "../compile/space.js";
import { createEvaluator } from "../condition/evaluate.js";
import type { Formula } from "../condition/formula.js";
import { patternCells } from "../condition/pattern-cells.js";
import { CaseError } from "../problem.js";
import type { CheckContext } from "./context.js";

/** States without the rule, and moves among them, are counted up to here. */
const MOST_STATES = 2 ** 18;
const MOST_MOVES = 2 ** 24;

/** Rules that forbid nothing, and rules by which one party's options take moves from another. */
export function checkRules(context: CheckContext): void {
  const { option, document, view } = context;
  if (option === null) return;
  const { frame } = option;
  for (const rule of frame.rules) {
    if (rule.document === null) continue;
    const listed = document.document.feasible !== undefined;
    if (!listed && isIdle(rule, frame.rules, frame.options.length)) {
      context.report(
        "SX_CHECK_RULE_IDLE",
        { rule: rule.label },
        "warning",
        rule.path,
        `The rule "${rule.label}" forbids nothing that the other rules do not forbid already.`,
        "Remove it, or correct it.",
      );
      continue;
    }
    const owners = new Set([...ruleOptions(rule)].map((o) => frame.options[o].party));
    if (owners.size < 2) continue;
    const taken = movesTaken(rule, frame);
    const losses = view.parties.flatMap((party, i) => {
      if (!owners.has(i)) return [];
      const count = taken === null ? 0 : taken[i];
      if (taken !== null && count === 0) return [];
      const others = [...ruleOptions(rule)]
        .filter((o) => frame.options[o].party !== i)
        .map((o) => frame.options[o].key);
      const moves = taken === null ? "moves" : `${count} ${count === 1 ? "move" : "moves"}`;
      return [
        {
          facts: { party: party.key, moves: taken === null ? null : count, options: others },
          text: `${moves} from ${party.name} on account of ${others.join(", ")}, which others own`,
        },
      ];
    });
    if (losses.length === 0) continue;
    context.report(
      "SX_CHECK_RULE_TAKES_MOVES",
      { rule: rule.label, losses: losses.map(({ facts }) => facts) },
      "warning",
      rule.path,
      `The rule "${rule.label}" takes ${losses.map(({ text }) => text).join("; ")}.`,
      "If the others could break what is agreed, write a guard (onlyWhen) instead: a rule makes it look impossible.",
    );
  }
}

/** Whether the rest of the rules imply the rule. */
function isIdle(rule: Rule, rules: readonly Rule[], optionCount: number): boolean {
  const broken: Rule = { ...rule, kind: "never", parts: [asFormula(rule)] };
  const others = rules.filter((r) => r !== rule);
  return !satisfiable(clausesOf([...others, broken], optionCount));
}

function asFormula(rule: Rule): Formula {
  const any: Formula = { kind: "or", parts: rule.parts };
  const pairs = rule.parts.flatMap((a, i) =>
    rule.parts
      .slice(0, i)
      .map((b): Formula => ({ kind: "not", of: { kind: "and", parts: [a, b] } })),
  );
  switch (rule.kind) {
    case "never":
      return { kind: "not", of: rule.parts[0] };
    case "always":
    case "atLeastOne":
      return any;
    case "atMostOne":
      return pairs.length === 0 ? { kind: "constant", value: true } : { kind: "and", parts: pairs };
    case "exactlyOne":
      return { kind: "and", parts: [any, ...pairs] };
  }
}

/**
 * By party, how many legal moves from feasible states lead to states that only this rule forbids;
 * null where they are too many to count.
 */
function movesTaken(rule: Rule, frame: Frame): number[] | null {
  const without: Frame = {
    ...frame,
    rules: frame.rules.filter((r) => r !== rule),
    view: { ...frame.view, document: { ...frame.view.document, feasible: undefined } },
    clauses: clausesOf(
      frame.rules.filter((r) => r !== rule && r.document !== null),
      frame.options.length,
    ),
  };
  let space: ReturnType<typeof enumerate>;
  try {
    space = enumerate(without, MOST_STATES);
  } catch (error) {
    if (error instanceof CaseError && error.code === "SX_MODEL_TOO_MANY_STATES") return null;
    throw error;
  }
  const evaluator = createEvaluator(
    patternCells(space.patterns, space.words, space.count, () => new Uint32Array(0)),
  );
  const model = optionModel(without, space, evaluator);
  if (countMovesAtMost(model, MOST_MOVES) > MOST_MOVES) return null;
  const kept = ruleTruth(rule, evaluator);
  return frame.parties.map((_, party) => {
    const { offsets, targets } = listMoves(model, party);
    let count = 0;
    for (let s = 0; s < space.count; s++) {
      if (!holdsAt(kept, s)) continue;
      for (let k = offsets[s]; k < offsets[s + 1]; k++) if (!holdsAt(kept, targets[k])) count++;
    }
    return count;
  });
}
