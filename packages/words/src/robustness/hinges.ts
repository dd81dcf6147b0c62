/** Single changes of statements that overturn verdicts: told once, with all that each of them does. */
import type { CompiledStatement, CriticalChange, Robustness } from "@sextant/case";
import type { Concept } from "@sextant/engine";
import { backingOf, basisText } from "../describe/basis.js";
import { partyName } from "../describe/names.js";
import { preferenceText } from "../explain/reason.js";
import type { Messages } from "../messages/en.js";
import { bySubject, subjectText, type Verdict } from "./verdicts.js";

export interface Hinge {
  readonly change: CriticalChange;
  /** The verdicts that it overturns. */
  readonly overturns: readonly Verdict[];
}

/** The least supported first; then what overturns more; deletions before swaps. */
export function hingesOf(verdicts: readonly Verdict[]): Hinge[] {
  const hinges = new Map<string, { change: CriticalChange; overturns: Verdict[] }>();
  for (const verdict of verdicts) {
    for (const change of verdict.critical.overturnedBy) {
      const key = [change.kind, change.party, change.positions.join()].join(" ");
      const hinge = hinges.get(key);
      if (hinge) hinge.overturns.push(verdict);
      else hinges.set(key, { change, overturns: [verdict] });
    }
  }
  return [...hinges.values()].sort(
    (a, b) =>
      doubt(b.change) - doubt(a.change) ||
      b.overturns.length - a.overturns.length ||
      (a.change.kind === b.change.kind ? 0 : a.change.kind === "dropped" ? -1 : 1),
  );
}

/** 3 uncited, 2 only judged, 1 hedged, 0 said outright: the weakest of the statements changed. */
export function doubt(change: CriticalChange): number {
  return Math.max(...[...change.statements, ...change.others].map(doubtOf));
}

function doubtOf({ basis }: CompiledStatement): number {
  const backing = backingOf(basis);
  if (backing !== "cited") return backing === "judged" ? 2 : 3;
  return basis.hedge === undefined ? 0 : 1;
}

/** "If Japan did not want “…” [F48], “Freeze” (Nash) would no longer hold."; small at the beginning. */
export function hingeText(result: Robustness, { change, overturns }: Hinge, m: Messages): string {
  const effects = effectsText(result, overturns, m);
  const party = partyName(result.view, change.party, m);
  const named = (statements: readonly CompiledStatement[]): string =>
    entryText(result, statements, m);
  return change.kind === "dropped"
    ? m.robustness.dropped(party, named(change.statements), effects)
    : m.robustness.swapped(party, named(change.others), named(change.statements), effects);
}

/** The citations that a change rests on. */
export function citesOf(change: CriticalChange): string[] {
  return [
    ...new Set([...change.statements, ...change.others].flatMap(({ basis }) => basis.cite ?? [])),
  ];
}

/** One statement, or a tie, each with its basis. */
export function entryText(
  { view }: Robustness,
  statements: readonly CompiledStatement[],
  m: Messages,
): string {
  const texts = statements.map((s) =>
    m.robustness.statementWithBasis(preferenceText(view, s, m), basisText(s.basis, m)),
  );
  return texts.length === 1 ? texts[0] : m.robustness.tied(texts);
}

function effectsText(result: Robustness, overturns: readonly Verdict[], m: Messages): string {
  const words = m.robustness;
  const parts: string[] = [];
  const told = (holds: boolean, named: boolean) =>
    bySubject(
      overturns.filter(
        ({ critical, subject }) =>
          critical.holds === holds && (subject.kind === "outcome") === named,
      ),
    );
  const conceptsOf = (group: readonly Verdict[]): Concept[] => group.map(({ concept }) => concept);
  const nameOf = ([{ subject }]: readonly Verdict[]): string => subjectText(result, subject, m);
  for (const holds of [true, false]) {
    for (const group of told(holds, false)) {
      const say = holds ? words.noEquilibrium : words.anEquilibrium;
      parts.push(say(nameOf(group), conceptsOf(group)));
    }
    const outcomes = told(holds, true).map((group) =>
      words.verdictUnder(nameOf(group), conceptsOf(group)),
    );
    if (outcomes.length > 0) {
      parts.push(holds ? words.noLonger(outcomes) : words.wouldHold(outcomes));
    }
  }
  return words.effects(parts);
}
