import {
  analyseStability,
  CONCEPT_BIT,
  type Model,
  prepareRepeated,
  type SearchedConcept,
  type Verdicts,
} from "@sextant/engine";

/** Judges the moves of one model under changing preferences, each time by a whole analysis. */
export interface Judge {
  /** Those of the states that are equilibria. */
  held(levels: readonly Int32Array[], states: readonly number[]): number[];
  /** For each party, 1 where it is stable. */
  stable(levels: readonly Int32Array[], states: readonly number[]): Uint8Array[];
  /** Makes sure that all these states are equilibria. */
  verify(levels: readonly Int32Array[], states: readonly number[]): void;
}

export function judgeOf(model: Model, concept: SearchedConcept): Judge {
  const repeated = prepareRepeated(model);
  const bit = CONCEPT_BIT[concept];
  return {
    held(levels, states) {
      const verdicts = repeated.analyse(levels);
      return states.filter((s) => verdicts.every((own) => (own[s] & bit) !== 0));
    },
    stable(levels, states) {
      return repeated
        .analyse(levels)
        .map((own) => Uint8Array.from(states, (s) => ((own[s] & bit) === 0 ? 0 : 1)));
    },
    verify(levels, states) {
      refuse(repeated.analyse(levels), states, concept);
    },
  };
}

/** For changes of moves: an analysis of the whole changed model. */
export function verifyHeld(
  model: Model,
  states: readonly number[],
  concept: SearchedConcept,
): void {
  refuse(analyseStability(model, { sim: false }).verdicts, states, concept);
}

/** A search that reports what an analysis of the whole denies would be a fault of Sextant. */
function refuse(verdicts: Verdicts, states: readonly number[], concept: SearchedConcept): void {
  const bit = CONCEPT_BIT[concept];
  const wrong = states.find((s) => verdicts.some((own) => (own[s] & bit) === 0));
  if (wrong === undefined) return;
  throw new Error(
    `A reported change does not make state ${wrong} an equilibrium under ${concept}.`,
  );
}
