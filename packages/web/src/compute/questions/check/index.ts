import { CaseError, type CompiledView } from "@sextant/case";
import { partNames, tellProblem } from "@sextant/words";
import { type Held, type PlacedProblem, WHILE_EDITING } from "../question.js";

/** Everything about the case that an analyst should look at. */
export function check(held: Held, _params: Record<string, never>): readonly PlacedProblem[] {
  return told(held.check(), held);
}

/** Problems with what they are in the names of the case, beside what the command line says of them. */
export function told(problems: readonly PlacedProblem[], held: Held): readonly PlacedProblem[] {
  if (problems.length === 0) return problems;
  const base = compiled(held);
  const names = partNames(held.document ?? null, base);
  return problems.map((problem) => ({
    ...problem,
    told: tellProblem(problem, names, held.messages),
  }));
}

/** The base, for the names of its parts; null where it does not compile, or would take long to. */
function compiled(held: Held): CompiledView | null {
  try {
    return held.size().states > WHILE_EDITING ? null : held.view("base");
  } catch (error) {
    if (error instanceof CaseError) return null;
    throw error;
  }
}
