import type { Problem } from "@sextant/case";
import { visible } from "./visible.js";

const LABELS: Readonly<Record<Problem["severity"], string>> = {
  error: "error",
  warning: "warning",
  note: "note",
};

/** One problem in at most three lines: file:line:column, the sentence with its code, how to mend it. */
export function problemText(problem: Problem): string {
  const place =
    problem.place === null
      ? ""
      : `${visible(problem.place.file)}:${problem.place.line}:${problem.place.column}: `;
  const mend = problem.mend === undefined ? "" : `\n    ${visible(problem.mend)}`;
  return `${place}${LABELS[problem.severity]}: ${visible(problem.message)} [${problem.code}]${mend}\n`;
}
