import { CaseError, type Problem, type ProblemCode } from "../problem.js";

/** A problem of a file that is not a case: it has no place in one. */
export function exchangeProblem(code: ProblemCode, message: string, mend?: string): Problem {
  return {
    code,
    severity: "error",
    place: null,
    message,
    ...(mend === undefined ? {} : { mend }),
  };
}

export function exchangeError(code: ProblemCode, message: string, mend?: string): CaseError {
  return new CaseError([exchangeProblem(code, message, mend)]);
}
