import type { Problem } from "@sextant/case";
import { en, type Messages } from "./messages/en.js";
import { type Sentence, say } from "./sentence.js";

/** How many problems of one code are told one by one. */
const TOLD = 20;

/** A problem in one line: place, severity, what is wrong, how to mend it, code. */
export function problemText(problem: Problem, m: Messages = en): string {
  const { place, severity, message, mend, code } = problem;
  return m.check.problem(
    place ? `${place.file}:${place.line}:${place.column}` : "",
    m.check.severity[severity],
    message,
    mend ?? "",
    code,
  );
}

/** What `check` found, errors first, long runs of one code cut with their number; then the counts. */
export function checkSentences(
  problems: readonly Problem[],
  options: { readonly messages?: Messages; readonly all?: boolean } = {},
): Sentence[] {
  const m = options.messages ?? en;
  if (problems.length === 0) return [say(m.check.clean)];
  const limit = options.all ? Number.POSITIVE_INFINITY : TOLD;
  const sentences: Sentence[] = [];
  for (const severity of ["error", "warning", "note"] as const) {
    const byCode = new Map<string, Problem[]>();
    for (const p of problems) {
      if (p.severity !== severity) continue;
      const found = byCode.get(p.code);
      if (found) found.push(p);
      else byCode.set(p.code, [p]);
    }
    for (const [code, found] of byCode) {
      for (const p of found.slice(0, limit)) sentences.push(say(problemText(p, m)));
      if (found.length > limit) sentences.push(say(m.check.further(found.length - limit, code)));
    }
  }
  const count = (severity: Problem["severity"]): number =>
    problems.filter((p) => p.severity === severity).length;
  sentences.push(say(m.check.counts(count("error"), count("warning"), count("note"))));
  return sentences;
}
