import type { Problem, ProblemCode } from "../problem.js";

const CODES: readonly ProblemCode[] = [
  "SX_FILE_NOT_FOUND",
  "SX_FILE_OUTSIDE_FOLDER",
  "SX_FILE_TOO_LARGE",
  "SX_FILE_UNREADABLE",
];

/**
 * What a ReadFile threw, as a problem that can be given the place where the file is named. Anything
 * but an error that says why a file was not read is thrown again.
 */
export function readFault(thrown: unknown): Problem {
  if (!(thrown instanceof Error) || !("code" in thrown)) throw thrown;
  const code = CODES.find((known) => known === thrown.code);
  if (code === undefined) throw thrown;
  const mend = "mend" in thrown && typeof thrown.mend === "string" ? { mend: thrown.mend } : {};
  return { code, severity: "error", place: null, message: thrown.message, ...mend };
}
