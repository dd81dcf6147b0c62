import { MAY_TAKE, MAY_UNDO, type OptionModel } from "../../src/graph-model/model.js";

const BOTH = MAY_TAKE | MAY_UNDO;

/** A model of reversible options, every combination feasible, to be varied by hand. */
export function freeModel(
  owner: readonly number[],
  levels: readonly (readonly number[])[],
  changes: Partial<OptionModel> = {},
): OptionModel {
  return {
    form: "option",
    partyCount: levels.length,
    stateCount: 2 ** owner.length,
    levels: levels.map((level) => Int32Array.from(level)),
    optionCount: owner.length,
    owner: Uint8Array.from(owner),
    direction: new Uint8Array(owner.length).fill(BOTH),
    guards: owner.map(() => null),
    patterns: null,
    words: 1,
    ...changes,
  };
}

/**
 * The prisoner's dilemma: option o is "party o confesses", so state 0 is silence of both and
 * state 3 confession of both. Levels by the usual order: temptation, reward, punishment, sucker.
 */
export const PRISONERS = freeModel(
  [0, 1],
  [
    [3, 4, 1, 2],
    [3, 1, 4, 2],
  ],
);
