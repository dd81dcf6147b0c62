import { didYouMean, nearest } from "../../condition/suggest.js";
import type { Place, Problem, ProblemCode } from "../../problem.js";
import type { FactsCode, ProblemFacts } from "../../problem-facts.js";
import type { DocumentPath } from "../loaded-case.js";

/** Collects what is wrong with a case, each thing at its place. */
export class Report {
  readonly problems: Problem[] = [];
  readonly #place: (path: DocumentPath, at?: "key" | "value") => Place;

  constructor(place: (path: DocumentPath, at?: "key" | "value") => Place) {
    this.#place = place;
  }

  error(code: ProblemCode, path: DocumentPath, message: string, mend?: string): void {
    this.#add(code, "error", this.#place(path), message, mend);
  }

  /** The same, where the key at the path is meant. */
  errorAtKey(code: ProblemCode, path: DocumentPath, message: string, mend?: string): void {
    this.#add(code, "error", this.#place(path, "key"), message, mend);
  }

  warning(code: ProblemCode, path: DocumentPath, message: string, mend?: string): void {
    this.#add(code, "warning", this.#place(path, "key"), message, mend);
  }

  /** What the problem that was last reported is about. */
  about<C extends FactsCode>(_code: C, facts: ProblemFacts[C]): void {
    const last = this.problems.pop();
    if (last !== undefined) this.problems.push({ ...last, with: facts });
  }

  /** Line and column of a second place, for messages. */
  where(path: DocumentPath): string {
    const { line, column } = this.#place(path);
    return `${line}:${column}`;
  }

  #add(
    code: ProblemCode,
    severity: Problem["severity"],
    place: Place,
    message: string,
    mend: string | undefined,
  ): void {
    this.problems.push({ code, severity, place, message, mend });
  }
}

/** "Did you mean …?", or else what there is to choose from. */
export function suggest(wrong: string, known: readonly string[], what: string): string {
  const near = didYouMean(wrong, known);
  if (near !== undefined) return near;
  if (known.length === 0) return `There are no ${what}.`;
  const more = known.length > 20 ? ", …" : "";
  return `The ${what} are ${known.slice(0, 20).join(", ")}${more}.`;
}

/** The facts of a name that the case does not have. */
export function misnamed(written: string, known: readonly string[]) {
  return { written, near: nearest(written, known) };
}

/** Reports each text that a list holds more than once. */
export function checkRepeats(list: readonly string[], path: DocumentPath, report: Report): void {
  const seen = new Map<string, number>();
  for (const [i, text] of list.entries()) {
    const first = seen.get(text);
    if (first === undefined) {
      seen.set(text, i);
      continue;
    }
    report.error(
      "SX_CASE_DUPLICATE_ID",
      [...path, i],
      `"${text}" is listed twice, first at ${report.where([...path, first])}.`,
      "Remove one of them.",
    );
  }
}
