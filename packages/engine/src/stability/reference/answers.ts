/**
 * What the literal definitions are written in: moves, improvements, and the states that the other
 * parties can reach together.
 *
 * This folder is the reference: it follows the printed definitions word for word and nothing in it
 * is shared with the fast kernels, except the moves of one party. It is for tests and for small
 * models; the cost grows with the square of the number of states and worse.
 */
import type { Model } from "../../graph-model/model.js";
import { improvementsOf, movesOf } from "../../graph-model/moves.js";
import type { Reading } from "../concepts.js";
import { legalSequences } from "./legal-sequences.js";
import { onceEach } from "./once-each.js";

/** next[j][s]: the states to which party j goes from s. */
export type NextStates = readonly (readonly Int32Array[])[];

/** A model opened for the definitions. Answers of the others are computed once and kept. */
export interface Answers {
  readonly model: Model;
  /** R_i(s). */
  moves(i: number, s: number): Int32Array;
  /** R_i^+(s). */
  improvements(i: number, s: number): Int32Array;
  /** R_{N\i}(s): all states that the others can reach from s by a legal sequence of moves. */
  answersByMoves(i: number, s: number): readonly number[];
  /** R_{N\i}^+(s): the same, where every step is an improvement for its mover. */
  answersByImprovements(i: number, s: number): readonly number[];
}

/** Opens a model for the literal definitions. At most 30 parties. */
export function answersOf(model: Model, reading: Reading): Answers {
  if (model.partyCount > 30) throw new RangeError("The reference takes at most 30 parties.");
  const moves = tabulate(model, movesOf);
  const improvements = tabulate(model, improvementsOf);
  const reach = reading === "legal-sequences" ? legalSequences : onceEach;
  const opponents = moves.map((_, i) => moves.map((_, j) => j).filter((j) => j !== i));
  const byMoves: number[][][] = moves.map(() => []);
  const byImprovements: number[][][] = moves.map(() => []);
  return {
    model,
    moves: (i, s) => moves[i][s],
    improvements: (i, s) => improvements[i][s],
    answersByMoves(i, s) {
      byMoves[i][s] ??= reach(moves, opponents[i], s);
      return byMoves[i][s];
    },
    answersByImprovements(i, s) {
      byImprovements[i][s] ??= reach(improvements, opponents[i], s);
      return byImprovements[i][s];
    },
  };
}

function tabulate(
  model: Model,
  from: (model: Model, s: number, party: number) => Int32Array,
): Int32Array[][] {
  return Array.from({ length: model.partyCount }, (_, i) =>
    Array.from({ length: model.stateCount }, (_, s) => from(model, s, i)),
  );
}
