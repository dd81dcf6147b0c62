import type { Problem } from "@sextant/case";

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
      : `${printable(problem.place.file)}:${problem.place.line}:${problem.place.column}: `;
  const mend = problem.mend === undefined ? "" : `\n    ${printable(problem.mend)}`;
  return `${place}${LABELS[problem.severity]}: ${printable(problem.message)} [${problem.code}]${mend}\n`;
}

/** Control characters from a file must not reach the terminal as commands. */
export function printable(text: string): string {
  return text.replace(
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g,
    (character) => (character === "\t" ? " " : `\\u{${character.codePointAt(0)?.toString(16)}}`),
  );
}
