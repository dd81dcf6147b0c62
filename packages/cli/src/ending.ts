import type { Problem } from "@sextant/case";
import { Failure } from "./failure.js";
import { ReaderGone } from "./io/sink.js";

/** How a command ended, as plain data that a worker can post. */
export type Ending =
  | { readonly kind: "done"; readonly exit: number }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] }
  | { readonly kind: "reader-gone" }
  | { readonly kind: "fault"; readonly message: string; readonly stack: string };

/** The ending that something thrown stands for. */
export function endingOf(thrown: unknown): Ending {
  if (thrown instanceof ReaderGone) return { kind: "reader-gone" };
  if (thrown instanceof Failure) return { kind: "problems", problems: [problemOf(thrown)] };
  if (!(thrown instanceof Error)) return { kind: "fault", message: String(thrown), stack: "" };
  const problems = problemsIn(thrown);
  if (problems !== null) return { kind: "problems", problems };
  if (thrown.name === "EngineLimitError") {
    return {
      kind: "problems",
      problems: [problemOf(new Failure("SX_OUT_OF_MEMORY", thrown.message))],
    };
  }
  if (isOutOfMemory(thrown)) return { kind: "problems", problems: [problemOf(outOfMemory())] };
  return { kind: "fault", message: thrown.message, stack: thrown.stack ?? "" };
}

export function problemOf(failure: Failure): Problem {
  return {
    code: failure.code,
    severity: "error",
    place: null,
    message: failure.message,
    ...(failure.mend === undefined ? {} : { mend: failure.mend }),
  };
}

/** A CaseError, told by its name: importing its class would load the whole case package at start. */
function problemsIn(error: Error): readonly Problem[] | null {
  if (error.name !== "CaseError" || !("problems" in error)) return null;
  return (error.problems as readonly Problem[]).map(
    ({ code, severity, place, message, mend }): Problem => ({
      code,
      severity,
      place: place && { file: place.file, line: place.line, column: place.column },
      message,
      ...(mend === undefined ? {} : { mend }),
    }),
  );
}

function isOutOfMemory(error: Error): boolean {
  if ("code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY") return true;
  return (
    error instanceof RangeError &&
    /allocation failed|invalid (typed )?array( buffer)? length/i.test(error.message)
  );
}

function outOfMemory(): Failure {
  return new Failure(
    "SX_OUT_OF_MEMORY",
    "The memory at hand does not suffice for this case.",
    "Forbid combinations that are logically impossible by rules, or leave out options that decide nothing.",
  );
}
