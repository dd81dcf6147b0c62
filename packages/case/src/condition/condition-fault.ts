import type { Problem, ProblemCode } from "../problem.js";
import type { FactsCode, ProblemFacts } from "../problem-facts.js";

/** What is wrong with the text of a condition, and at which offset; the caller knows the file. */
export class ConditionFault extends Error {
  override readonly name = "ConditionFault";
  readonly code: ProblemCode;
  readonly at: number;
  readonly mend: string | undefined;
  /** As Problem["with"]. */
  with: Problem["with"];
  constructor(code: ProblemCode, at: number, message: string, mend?: string) {
    super(message);
    this.code = code;
    this.at = at;
    this.mend = mend;
  }

  /** The same, with what it is about. */
  about<C extends FactsCode>(_code: C, facts: ProblemFacts[C]): this {
    this.with = facts;
    return this;
  }
}
