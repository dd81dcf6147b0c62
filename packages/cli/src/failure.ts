import type { ProblemCode } from "@sextant/case";

/**
 * What ends a command in words: a code of the error table (its exit code is looked up there), one
 * sentence, and how to mend it. Everything else that is thrown is an internal error.
 */
export class Failure extends Error {
  override readonly name = "Failure";
  readonly code: ProblemCode;
  readonly mend: string | undefined;
  constructor(code: ProblemCode, message: string, mend?: string) {
    super(message);
    this.code = code;
    this.mend = mend;
  }
}
