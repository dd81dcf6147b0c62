import type { ProblemCode } from "@sextant/case";

/** The codes of the table of errors that the workspace throws. */
export type WorkspaceCode = Extract<ProblemCode, `SX_WORKSPACE_${string}`>;

/** A refusal of the workspace. Tests check the code, not the words. */
export class WorkspaceError extends Error {
  override readonly name = "WorkspaceError";
  readonly code: WorkspaceCode;
  /** How to mend it, where that can be said. */
  readonly mend?: string;
  /** SX_WORKSPACE_MOVED_ON: the number of the head. */
  readonly revision?: number;
  constructor(
    code: WorkspaceCode,
    message: string,
    more: { readonly mend?: string; readonly revision?: number; readonly cause?: unknown } = {},
  ) {
    super(message, more.cause === undefined ? undefined : { cause: more.cause });
    this.code = code;
    this.mend = more.mend;
    this.revision = more.revision;
  }
}
