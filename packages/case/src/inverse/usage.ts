import { didYouMean } from "../condition/suggest.js";
import { CaseError, type ProblemCode } from "../problem.js";

/** A fault of what was asked, not of the case. */
export function wrongUse(code: ProblemCode, message: string, mend?: string): CaseError {
  return new CaseError([
    { code, severity: "error", place: null, message, ...(mend === undefined ? {} : { mend }) },
  ]);
}

/** What was meant, or what there is. */
export function meantOr(word: string, known: readonly string[], what: string): string {
  return didYouMean(word, known) ?? `${what} ${known.join(", ")}.`;
}
