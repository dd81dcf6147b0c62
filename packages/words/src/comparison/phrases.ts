/** The phrases that verdicts and details share. */
import type { CompiledView, OrderComparison, OutcomeComparison } from "@sextant/case";
import { type Concept, type Deterrence, holdsAt, type Witness } from "@sextant/engine";
import { basisText } from "../describe/basis.js";
import { ownChange } from "../describe/changes.js";
import { optionName, partyName, stateTitle } from "../describe/names.js";
import { decisive, preferenceText } from "../explain/reason.js";
import type { Messages } from "../messages/en.js";

/** A phrase, and the statements of the evidence that it rests on. */
export interface Phrase {
  readonly text: string;
  readonly cite: readonly string[];
}

export const phrase = (text: string, ...from: readonly (readonly string[])[]): Phrase => ({
  text,
  cite: [...new Set(from.flat())],
});

export const NOTHING: Phrase = { text: "", cite: [] };

/** Why a party prefers `to`: the preferences that hold there and not at `from`, where one rank decides. */
export function gained(
  view: CompiledView,
  party: number,
  from: number,
  to: number,
  m: Messages,
): { texts: string[]; cite: string[] } {
  const found = decisive(view, party, to, from);
  const statements = (found?.statements ?? []).filter(
    (p) => holdsAt(p.truth, to) && !holdsAt(p.truth, from),
  );
  return {
    texts: statements.map((p) => `${preferenceText(view, p, m)} ${basisText(p.basis, m)}`),
    cite: statements.flatMap((p) => p.basis.cite ?? []),
  };
}

/** ", and gains “…” [E17]", or what stands for it where the preferences are a ranking. */
export function gainPhrase(
  view: CompiledView,
  party: number,
  from: number,
  to: number,
  m: Messages,
): Phrase {
  const { texts, cite } = gained(view, party, from, to, m);
  if (texts.length > 0) return phrase(m.comparison.gains(texts), cite);
  const written = view.document.preferences?.[view.parties[party].key];
  const basis = written?.order ?? written;
  return phrase(m.comparison.ranked(basisText(basis, m)), basis?.cite ?? []);
}

/** "once North Korea gives up its weapons, which it cannot undo, the United States would leave it: …". */
export function leavingPhrase(
  view: CompiledView,
  found: OutcomeComparison,
  witness: Extract<Witness, { stable: false }>,
  out: boolean,
  m: Messages,
): Phrase {
  const { party, state, improvement } = witness;
  const gain = gainPhrase(view, party, state, improvement, m);
  const say = out ? m.comparison.leaves : m.comparison.movesWithin;
  const leaves = say(
    partyName(view, party, m),
    ownChange(view, party, state, improvement, m),
    stateTitle(view, improvement, m),
    gain.text,
  );
  const here = view.states.pattern(state);
  const there = view.states.pattern(improvement);
  const problem = found.commitments.find(
    ({ free, open, example }) =>
      free === party && open > 0 && example.withdrawn.some((o) => here[o] !== there[o]),
  );
  const steps =
    problem === undefined ? "" : stepsPhrase(view, problem.bound, problem.example.steps, m);
  return phrase(out ? m.comparison.leaving(steps, leaves) : leaves, gain.cite);
}

/** "the United States would rather leave it (…), but is deterred: North Korea would then …". */
export function deterredPhrase(
  view: CompiledView,
  { party, state }: Pick<Witness, "party" | "state">,
  { improvement, sanction }: Deterrence,
  m: Messages,
): Phrase {
  const gain = gainPhrase(view, party, state, improvement, m);
  let at = improvement;
  const answers = sanction.map((step, k) => {
    const doing = ownChange(view, step.party, at, step.to, m);
    at = step.to;
    const last = k === sanction.length - 1;
    return m.comparison.answers(
      partyName(view, step.party, m),
      doing,
      stateTitle(view, step.to, m),
      last
        ? m.comparison.thenLoses(partyName(view, party, m), lossTexts(view, party, state, at, m))
        : "",
    );
  });
  const lost = gained(view, party, at, state, m);
  return phrase(
    m.comparison.deterred(
      partyName(view, party, m),
      ownChange(view, party, state, improvement, m),
      stateTitle(view, improvement, m),
      gain.text,
      m.comparison.chain(answers),
    ),
    gain.cite,
    lost.cite,
  );
}

/** What a party has at `from` and, at the first preference in which the two differ, not at `to`. */
export function lossTexts(
  view: CompiledView,
  party: number,
  from: number,
  to: number,
  m: Messages,
): string[] {
  return view.model.levels[party][to] < view.model.levels[party][from]
    ? gained(view, party, to, from, m).texts
    : [];
}

/** "North Korea gives up its weapons": one-way steps, with the party that took them. */
export function stepsPhrase(
  view: CompiledView,
  party: number,
  steps: readonly number[],
  m: Messages,
): string {
  return m.does(partyName(view, party, m), ...stepNames(view, steps, m));
}

/** "gives up its weapons". */
export function stepsDoing(view: CompiledView, steps: readonly number[], m: Messages): string {
  return m.doing(...stepNames(view, steps, m));
}

function stepNames(
  view: CompiledView,
  steps: readonly number[],
  m: Messages,
): [taken: string[], undone: string[]] {
  const names = (undone: boolean): string[] =>
    steps.filter((o) => view.options[o].onlyUndone === undone).map((o) => optionName(view, o, m));
  return [names(false), names(true)];
}

/** The members of ties of unknown order in one strict order: by their words, and with their basis. */
export function orderPhrases(
  view: CompiledView,
  { party, order }: OrderComparison,
  m: Messages,
): { texts: string[]; bare: string[]; cite: string[] } {
  const statements = order.flatMap((id) => {
    const statement = view.statements[party].find((p) => p.id === id);
    return statement?.order === "unknown" ? [statement] : [];
  });
  return {
    bare: statements.map((p) => preferenceText(view, p, m)),
    texts: statements.map((p) => `${preferenceText(view, p, m)} ${basisText(p.basis, m)}`),
    cite: statements.flatMap((p) => p.basis.cite ?? []),
  };
}

/** "1 of 80 states under Nash and 5 under SEQ". */
export function countsPhrase(
  { verdict }: OutcomeComparison,
  concepts: readonly Concept[],
  m: Messages,
): string {
  return m.comparison.counts(
    concepts.map((c) => ({ k: verdict.equilibria[c] ?? 0, tag: m.concept(c).tag })),
    verdict.states,
  );
}
