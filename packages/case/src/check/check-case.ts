import { viewNames } from "../compile/view/layers.js";
import { CaseError, type Problem } from "../problem.js";
import type { LoadedCase } from "../read/loaded-case.js";
import { checkBasis } from "./basis.js";
import { type CheckContext, openContext } from "./context.js";
import { checkDeterrence } from "./deterrence.js";
import { checkEvidence } from "./evidence.js";
import { checkExpectations } from "./expectations.js";
import { checkGoals } from "./goals.js";
import { checkHolder } from "./holder.js";
import { checkMerges } from "./merges.js";
import { checkOptions } from "./options.js";
import { checkOutcomes } from "./outcomes.js";
import { checkRules } from "./rules.js";
import { checkStatementShares, checkStatements } from "./statements.js";

/**
 * Everything about a case that an analyst should look at: first what the reader found, then errors
 * that keep a view from being compiled, then warnings (probably a slip, or a model that does not say
 * what it seems to) and notes (facts worth knowing). What holds in the base is not repeated for
 * views; what is true of one view only is said of that view.
 *
 * Never throws for what is wrong with the case. Cost: each view is compiled, and its moves are
 * walked through once where there are at most 2^24.
 *
 * @example checkCase(readCase("case.yaml", readFile)).filter((p) => p.severity === "warning")
 */
export function checkCase(loaded: LoadedCase): Problem[] {
  const problems: Problem[] = [...loaded.warnings];
  const met = new Set(problems.map(fingerprint));
  let base: CheckContext | null = null;
  for (const name of viewNames(loaded)) {
    let found: readonly Problem[];
    try {
      const context = openContext(loaded, name);
      if (name === "base") base = context;
      checkView(context, base);
      found = context.problems;
    } catch (error) {
      if (!(error instanceof CaseError)) throw error;
      found = error.problems;
    }
    for (const problem of found) {
      const print = fingerprint(problem);
      if (met.has(print)) continue;
      met.add(print);
      if (name === "base") problems.push(problem);
      else {
        const message = `${inView(name)}${problem.message}`;
        problems.push({ ...problem, message, view: name });
      }
    }
  }
  const order = { error: 0, warning: 1, note: 2 } as const;
  return problems.sort((a, b) => order[a.severity] - order[b.severity]);
}

/** What the message of a problem of a view begins with. */
export function inView(name: string): string {
  return `In the view ${name}: `;
}

function checkView(context: CheckContext, base: CheckContext | null): void {
  checkRules(context);
  checkOptions(context);
  checkMerges(context);
  checkOutcomes(context);
  checkStatements(context);
  checkDeterrence(context);
  checkGoals(context);
  checkExpectations(context);
  checkEvidence(context);
  if (context.view.view === "base") {
    checkStatementShares(context);
    checkBasis(context);
  } else if (base !== null) checkHolder(context, base);
}

function fingerprint(problem: Problem): string {
  const { place } = problem;
  const at = place === null ? "" : `${place.file}:${place.line}:${place.column}`;
  return `${problem.code} ${at} ${problem.message}`;
}
