import { analyseStability, equilibria, holdsAt } from "@sextant/engine";
import type { CompiledView } from "../compile/compiled-view.js";

/** What may be overturned: that an outcome holds, or that the status quo is an equilibrium; or that not. */
export type Subject =
  | { readonly kind: "outcome"; readonly outcome: number }
  | { readonly kind: "statusQuo"; readonly state: number }
  /** Where the case names no outcomes: a state that is an equilibrium as things stand. */
  | { readonly kind: "state"; readonly state: number };

/** A subject and its states. */
export interface SubjectStates {
  readonly subject: Subject;
  readonly states: Int32Array;
}

/** How many equilibria are told where there are no outcomes to tell of. */
const MOST_EQUILIBRIA = 12;

/**
 * The status quo, where the case names one, and the outcomes; in a case without outcomes, the first
 * few states that are equilibria under Nash or SEQ.
 */
export function subjectsOf(view: CompiledView, outcomes?: readonly number[]): SubjectStates[] {
  const { statusQuo } = view;
  const asked = outcomes ?? view.outcomes.map((_, k) => k);
  const named = asked.map((outcome): SubjectStates => {
    const { truth } = view.outcomes[outcome];
    const states: number[] = [];
    for (let s = 0; s < view.states.count; s++) if (holdsAt(truth, s)) states.push(s);
    return { subject: { kind: "outcome", outcome }, states: Int32Array.from(states) };
  });
  const single = (subject: Exclude<Subject, { kind: "outcome" }>): SubjectStates => ({
    subject,
    states: Int32Array.of(subject.state),
  });
  return [
    ...(statusQuo === null ? [] : [single({ kind: "statusQuo", state: statusQuo })]),
    ...named,
    ...(view.outcomes.length > 0
      ? []
      : equilibriaOf(view)
          .filter((state) => state !== statusQuo)
          .map((state) => single({ kind: "state", state }))),
  ];
}

function equilibriaOf({ model }: CompiledView): number[] {
  const { verdicts } = analyseStability(model, { sim: false });
  const found = [...equilibria(verdicts, "nash"), ...equilibria(verdicts, "seq")];
  return [...new Set(found)].sort((a, b) => a - b).slice(0, MOST_EQUILIBRIA);
}

/** How many of the subject's states are among these. */
export function countAmong({ states }: SubjectStates, found: Int32Array): number {
  const among = new Set(found);
  return states.filter((s) => among.has(s)).length;
}
