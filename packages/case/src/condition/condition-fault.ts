import type { ProblemCode } from "../problem.js";

/** What is wrong with the text of a condition, and at which offset; the caller knows the file. */
export class ConditionFault extends Error {
  override readonly name = "ConditionFault";
  readonly code: ProblemCode;
  readonly at: number;
  readonly mend: string | undefined;
  constructor(code: ProblemCode, at: number, message: string, mend?: string) {
    super(message);
    this.code = code;
    this.at = at;
    this.mend = mend;
  }
}
