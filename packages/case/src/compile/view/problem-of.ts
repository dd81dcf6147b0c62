import { CaseError, type Place, type ProblemCode } from "../../problem.js";

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
