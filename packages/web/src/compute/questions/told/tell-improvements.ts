import type { CompiledView } from "@sextant/case";
import {
  type Concept,
  changedOptions,
  type Deterrence,
  improvementsOf,
  type JudgedImprovement,
  judgeImprovements,
} from "@sextant/engine";
import type { Held } from "../question.js";
import { tellMove, tellReason, tellState, tellSteps, worthOf } from "./tell-move.js";
import type { AnswerTold, ImprovementTold } from "./told.js";

/** Up to so many improvements of a party are judged one by one before it is asked for more. */
export const JUDGED = 64;

/** The improvements of a party at a state under one concept. */
export interface JudgedParty {
  readonly all: number;
  /** Those that nothing deters first, then the best for the party, then the fewest changes. */
  readonly judged: readonly JudgedImprovement[];
  readonly undeterred: number;
}

/** Judges the improvements of a party, at most `limit` of them: those with the fewest changes. */
export function judgeParty(
  { model }: CompiledView,
  state: number,
  party: number,
  concept: Concept,
  limit: number,
): JudgedParty {
  const level = model.levels[party];
  const judged = judgeImprovements(model, state, party, concept, { limit });
  const rank = ({ deterrence }: JudgedImprovement): number => (deterrence === null ? 0 : 1);
  const cost = ({ improvement }: JudgedImprovement): number =>
    changedOptions(model, state, improvement);
  return {
    all: improvementsOf(model, state, party).length,
    judged: judged.toSorted(
      (a, b) =>
        rank(a) - rank(b) ||
        level[b.improvement] - level[a.improvement] ||
        cost(a) - cost(b) ||
        a.improvement - b.improvement,
    ),
    undeterred: judged.filter(({ deterrence }) => deterrence === null).length,
  };
}

/** An improvement in words, with the answer that deters it, or the one that would if more counted. */
export function tellImprovement(
  held: Held,
  view: CompiledView,
  about: { readonly state: number; readonly party: number; readonly concept: Concept },
  { improvement, deterrence }: JudgedImprovement,
): ImprovementTold {
  const { state, party, concept } = about;
  return {
    move: tellMove(held, view, state, { party, to: improvement }),
    answer: deterrence && tellAnswer(held, view, about, deterrence),
    otherwise:
      deterrence === null ? otherAnswer(held, view, state, party, concept, improvement) : null,
  };
}

function otherAnswer(
  held: Held,
  view: CompiledView,
  state: number,
  party: number,
  concept: Concept,
  improvement: number,
): AnswerTold | null {
  for (const other of ["seq", "gmr"] as const) {
    if (other === concept) continue;
    const found = judgeImprovements(view.model, state, party, other, { only: improvement });
    const deterrence = found[0]?.deterrence ?? null;
    if (deterrence !== null) {
      return tellAnswer(held, view, { state, party, concept: other }, deterrence);
    }
  }
  return null;
}

/** The answer of the others to an improvement, step by step, and how it ends. */
export function tellAnswer(
  held: Held,
  view: CompiledView,
  {
    state,
    party,
    concept,
  }: { readonly state: number; readonly party: number; readonly concept: Concept },
  { improvement, sanction, joint }: Deterrence,
): AnswerTold {
  const end = joint?.state ?? sanction.at(-1)?.to ?? improvement;
  const steps = tellSteps(held, view, improvement, sanction);
  return {
    concept,
    steps,
    joint: (joint?.moves ?? []).map((step) => tellMove(held, view, state, step)),
    end: tellState(view, end, held.messages),
    worth: worthOf(view, party, state, end),
    reason: tellReason(held, view, party, state, end),
    credible: steps.every(({ worth }) => worth === "better"),
    noEscape: concept === "smr" || concept === "sseq",
  };
}
