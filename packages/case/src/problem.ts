import type { ERRORS } from "./errors.js";
import type { FactsCode, ProblemFacts } from "./problem-facts.js";

/** A code of the error table (errors.ts), for instance "SX_CASE_UNKNOWN_KEY". */
export type ProblemCode = keyof typeof ERRORS;

/** Where something stands; line and column are 1-based, column in UTF-16 units. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One thing that is wrong, or worth a warning: what, where, and how to mend it. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: "error" | "warning" | "note";
  readonly place: Place | null;
  /** One sentence: what is wrong, naming the offending words. */
  readonly message: string;
  /** How to mend it ("Did you mean dprk.talk?"), where that can be said. */
  readonly mend?: string;
  /** What it is about, where it may be told in other words than these. */
  readonly with?: ProblemFacts[FactsCode];
  /** The view that it is found in, where it is not found in the base; `message` says so too. */
  readonly view?: string;
}

/** Thrown where nothing sensible can be returned. Tests check the code of its problems, not the words. */
export class CaseError extends Error {
  override readonly name = "CaseError";
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map((p) => p.message).join("\n"));
    this.problems = problems;
  }
  get code(): ProblemCode {
    return this.problems[0].code;
  }
}
