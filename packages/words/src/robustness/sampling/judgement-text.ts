/** Targets and judgements of a sampling in words. */
import type { CompiledStatement, PlannedJudgement, SamplingResult, Target } from "@sextant/case";
import { backingOf } from "../../describe/basis.js";
import { outcomeName, partyName, stateTitle } from "../../describe/names.js";
import { preferenceText } from "../../explain/reason.js";
import type { Messages } from "../../messages/en.js";

/** What may hold, inside a sentence. */
export function targetText({ view }: SamplingResult, target: Target, m: Messages): string {
  if (target.kind === "any") return m.sampling.any;
  if (target.kind === "state") return stateTitle(view, target.state, m);
  return target.kind === "statusQuo"
    ? m.sampling.statusQuo
    : m.sampling.outcome(outcomeName(view, target.outcome, m));
}

/** What may hold, in a table. */
export function targetCell({ view }: SamplingResult, target: Target, m: Messages): string {
  if (target.kind === "any") return m.sampling.anyCell;
  if (target.kind === "state") return m.sampling.begin(stateTitle(view, target.state, m));
  return target.kind === "statusQuo"
    ? m.sampling.statusQuoCell
    : outcomeName(view, target.outcome, m);
}

/** "whether the United States puts “…” [F22] before “…” [F17]" */
export function judgementText(
  { view }: SamplingResult,
  judgement: PlannedJudgement,
  m: Messages,
): string {
  return inWords(view, judgement, partyName(view, judgement.party, m), m.sampling, m);
}

/** "USA puts “…” [F22] before “…” [F17]", for a table. */
export function judgementCell(
  { view }: SamplingResult,
  judgement: PlannedJudgement,
  m: Messages,
): string {
  return inWords(view, judgement, view.parties[judgement.party].short, m.sampling.cells, m);
}

function inWords(
  view: SamplingResult["view"],
  judgement: PlannedJudgement,
  party: string,
  words: Messages["sampling"]["cells"],
  m: Messages,
): string {
  const { tied, withBasis } = m.sampling;
  const list = view.statements[judgement.party];
  const text = (k: number): string =>
    withBasis(preferenceText(view, list[k], m), shortBasis(list[k], m));
  if (judgement.kind === "order") return words.order(party);
  if (judgement.kind === "belongs") return words.belongs(party, text(judgement.statement));
  return words.before(party, tied(judgement.first.map(text)), tied(judgement.second.map(text)));
}

/** The citations a judgement rests on. */
export function citesOf({ view }: SamplingResult, judgement: PlannedJudgement): string[] {
  const list = view.statements[judgement.party];
  const positions =
    judgement.kind === "order"
      ? []
      : judgement.kind === "belongs"
        ? [judgement.statement]
        : [...judgement.first, ...judgement.second];
  return [...new Set(positions.flatMap((k) => list[k].basis.cite ?? []))];
}

/** The basis without the analyst's reasons, which are long: they stand in the other parts. */
export function shortBasis({ basis }: CompiledStatement, m: Messages): string {
  const backing = backingOf(basis);
  return m.basis([
    ...(backing === "cited" ? [m.cited(basis.cite ?? [])] : []),
    ...(backing === "judged" ? [m.judged] : []),
    ...(backing === "uncited" ? [m.uncited] : []),
    ...(basis.hedge === undefined ? [] : [m.hedged(basis.hedge)]),
  ]);
}
