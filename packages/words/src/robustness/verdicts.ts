/** Verdicts put together from the parts of a robustness analysis, and how they are called. */
import type {
  CriticalVerdict,
  Robustness,
  Subject,
  SwapVerdict,
  UnknownVerdict,
} from "@sextant/case";
import type { Concept } from "@sextant/engine";
import { outcomeName, stateTitle } from "../describe/names.js";
import type { Messages } from "../messages/en.js";

/** What is known about one verdict. */
export interface Verdict {
  readonly subject: Subject;
  readonly concept: Concept;
  readonly critical: CriticalVerdict;
  readonly swaps: SwapVerdict | null;
  readonly unknown: UnknownVerdict | null;
}

/** By subject, then concept; empty where statements were not asked for. */
export function verdictsOf(result: Robustness): Verdict[] {
  const { critical, swaps } = result.statements ?? { critical: { verdicts: [] }, swaps: null };
  const verdicts = critical.verdicts.map((one, v): Verdict => {
    const { subject, concept } = one;
    const unknown = result.unknown?.verdicts.find(
      (u) => u.concept === concept && sameSubject(u.subject, subject),
    );
    return {
      subject,
      concept,
      critical: one,
      swaps: swaps?.verdicts[v] ?? null,
      unknown: unknown ?? null,
    };
  });
  return bySubject(verdicts).flat();
}

/** Verdicts on one subject together, in the order in which subjects occur. */
export function bySubject<T extends { readonly subject: Subject }>(verdicts: readonly T[]): T[][] {
  const groups: T[][] = [];
  for (const verdict of verdicts) {
    const group = groups.find(([first]) => sameSubject(first.subject, verdict.subject));
    if (group) group.push(verdict);
    else groups.push([verdict]);
  }
  return groups;
}

export function sameSubject(a: Subject, b: Subject): boolean {
  if (a.kind === "outcome") return b.kind === "outcome" && a.outcome === b.outcome;
  return a.kind === b.kind && a.state === b.state;
}

/** The subject inside a sentence. */
export function subjectText({ view }: Robustness, subject: Subject, m: Messages): string {
  if (subject.kind === "statusQuo") return m.robustness.statusQuoName;
  if (subject.kind === "state") return stateTitle(view, subject.state, m);
  return m.robustness.outcomeName(outcomeName(view, subject.outcome, m));
}

/** The subject in a table. */
export function subjectCell({ view }: Robustness, subject: Subject, m: Messages): string {
  if (subject.kind === "statusQuo") return m.robustness.statusQuoCell;
  if (subject.kind === "state") return m.capital(stateTitle(view, subject.state, m));
  return outcomeName(view, subject.outcome, m);
}
