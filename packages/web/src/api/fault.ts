import type { ProblemDocument } from "@sextant/server";

/** What a request ended in, where it did not end well. `code` is one of the table of errors, or one of these two. */
export class ApiFault extends Error {
  override readonly name = "ApiFault";
  readonly code: string;
  readonly status: number;
  readonly mend: string | undefined;
  readonly problems: ProblemDocument["problems"];
  /** SX_WORKSPACE_MOVED_ON: the number of the head. */
  readonly revision: number | undefined;

  constructor(problem: Partial<ProblemDocument> & { code: string; detail: string }) {
    super(problem.detail);
    this.code = problem.code;
    this.status = problem.status ?? 0;
    this.mend = problem.mend;
    this.problems = problem.problems;
    this.revision = problem.revision;
  }

  /** Nobody answered: the program has been stopped, or is being started again. */
  get unreachable(): boolean {
    if (this.code === UNREACHABLE || this.code === "SX_WORKSPACE_UNAVAILABLE") return true;
    return this.code === UNREADABLE && (this.status === 502 || this.status === 503);
  }

  /** The program was started again since, and does not know this browser yet. */
  get signedOut(): boolean {
    return this.status === 401;
  }

  /** This tab is from before an upgrade, and must be loaded again before it may write. */
  get otherVersion(): boolean {
    return this.code === "SX_HTTP_VERSION";
  }

  /** Nothing is wrong with what was asked: the same may be asked again later. */
  get passing(): boolean {
    return (
      this.unreachable ||
      this.signedOut ||
      this.code === "SX_WORKSPACE_NOT_SAVED" ||
      this.code === "SX_WORKSPACE_LOCKED" ||
      this.status === 408 ||
      this.status === 429 ||
      this.status >= 500
    );
  }

  /** Another workspace is open there, or none that can be written to: nothing is wrong with what was asked, but to ask again is of no use. */
  get elsewhere(): boolean {
    return this.code === "SX_WORKSPACE_NO_CASE" || this.code === "SX_WORKSPACE_READ_ONLY";
  }
}

/** No answer at all. */
export const UNREACHABLE = "UNREACHABLE";
/** An answer that is no problem document. */
export const UNREADABLE = "UNREADABLE";

/** Whatever was thrown, as a fault that can be told. */
export function asFault(error: unknown): ApiFault {
  if (error instanceof ApiFault) return error;
  const detail = error instanceof Error ? error.message : String(error);
  return new ApiFault({ code: UNREADABLE, detail });
}
