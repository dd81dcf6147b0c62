/** Stability with unknown preference by the literal definitions; slow, for tests. */
import type { Model } from "../../graph-model/model.js";
import { movesOf } from "../../graph-model/moves.js";
import { legalSequences } from "../../stability/reference/legal-sequences.js";
import { BETTER, type Compared, type PartialPreference, UNKNOWN } from "./partial-preference.js";
import {
  movesIntoUnknown,
  UNKNOWN_TYPES,
  type UnknownType,
  unknownBit,
  unknownDeters,
} from "./types.js";

/**
 * Li, Hipel, Kilgour & Fang 2004, definitions of Nash, GMR, SMR and SEQ stability of types a to d.
 * Answers that lead back to where they began are no answers.
 */
export function unknownStabilityReference(
  model: Model,
  preferences: readonly PartialPreference[],
): Uint16Array[] {
  const parties = preferences.map((_, i) => i);
  const states = Array.from({ length: model.stateCount }, (_, s) => s);
  const moves = parties.map((i) => states.map((s) => movesOf(model, s, i)));
  const relation = (i: number, s: number, t: number): Compared =>
    preferences[i].compare(preferences[i].classOf[s], preferences[i].classOf[t]);
  // R^{+,U}: steps that are better, or of which it is unknown.
  const steps = parties.map((i) =>
    states.map((s) =>
      moves[i][s].filter((t) => [BETTER, UNKNOWN].some((r) => r === relation(i, s, t))),
    ),
  );
  return parties.map((i) => {
    const others = parties.filter((j) => j !== i);
    const verdicts = new Uint16Array(model.stateCount);
    const stable = (
      s: number,
      type: UnknownType,
      answers: readonly number[][] | null,
      final: boolean,
    ) => {
      const leaves = (t: number): boolean =>
        relation(i, s, t) === BETTER || (movesIntoUnknown(type) && relation(i, s, t) === UNKNOWN);
      const deters = (t: number): boolean =>
        relation(i, s, t) !== BETTER && (unknownDeters(type) || relation(i, s, t) !== UNKNOWN);
      const escapes = (t: number): boolean =>
        relation(i, s, t) === BETTER || (!unknownDeters(type) && relation(i, s, t) === UNKNOWN);
      return moves[i][s]
        .filter(leaves)
        .every((s1) =>
          (answers?.[s1] ?? []).some(
            (s2) => s2 !== s1 && deters(s2) && (!final || !moves[i][s2].some(escapes)),
          ),
        );
    };
    const byMoves = states.map((s) => legalSequences(moves, others, s));
    const bySteps = states.map((s) => legalSequences(steps, others, s));
    for (const s of states) {
      for (const type of UNKNOWN_TYPES) {
        if (stable(s, type, null, false)) verdicts[s] |= unknownBit("nash", type);
        if (stable(s, type, byMoves, false)) verdicts[s] |= unknownBit("gmr", type);
        if (stable(s, type, byMoves, true)) verdicts[s] |= unknownBit("smr", type);
        if (stable(s, type, bySteps, false)) verdicts[s] |= unknownBit("seq", type);
      }
    }
    return verdicts;
  });
}
