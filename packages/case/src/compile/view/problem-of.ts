import { CaseError, type Place, type ProblemCode } from "../../problem.js";
import type { FactsCode, ProblemFacts } from "../../problem-facts.js";

/** A CaseError of one problem. */
export function caseError(
  code: ProblemCode,
  place: Place | null,
  message: string,
  mend?: string,
): CaseError {
  return new CaseError([
    { code, severity: "error", place, message, ...(mend === undefined ? {} : { mend }) },
  ]);
}

/** The same of a problem that says what it is about. */
export function caseErrorWith<C extends FactsCode>(
  code: C,
  facts: ProblemFacts[C],
  place: Place | null,
  message: string,
  mend?: string,
): CaseError {
  const [problem] = caseError(code, place, message, mend).problems;
  return new CaseError([{ ...problem, with: facts }]);
}
