import type { CompiledStatement, CompiledView } from "../compile/compiled-view.js";
import { namesIn } from "../condition/names-in.js";
import { parseCondition } from "../condition/parse.js";
import type { Division } from "./gap.js";

/**
 * Which statements of two parties are about means and which about interests. What the case says
 * counts. Where it is silent, a statement whose condition writes the name of an outcome, or of its
 * contrary, is about means: it speaks of a way to settle. Any other is about interests.
 */
export function divide(view: CompiledView, parties: readonly number[]): Division[] {
  return parties.flatMap((party) =>
    view.statements[party].map((statement, position): Division => {
      const at = { party, statement: position };
      if (statement.factor !== undefined) return { ...at, factor: statement.factor, by: "said" };
      return writesOutcome(view, statement)
        ? { ...at, factor: "means", by: "names-outcome" }
        : { ...at, factor: "interests", by: "default" };
    }),
  );
}

function writesOutcome(view: CompiledView, statement: CompiledStatement): boolean {
  const key = view.parties[statement.party].key;
  const text =
    statement.goal === null ? statement.text : view.document.goals?.[key]?.[statement.goal]?.when;
  return text !== undefined && namesIn(parseCondition(text)).some((n) => isOutcome(view, n));
}

const isOutcome = (view: CompiledView, name: string): boolean =>
  view.outcomes.some((outcome) => outcome.key === name);
