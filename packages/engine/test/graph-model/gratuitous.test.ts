import { describe, expect, it } from "vitest";
import { withoutGratuitousImprovements } from "../../src/graph-model/gratuitous.js";
import { MAY_TAKE, MAY_UNDO, type OptionModel } from "../../src/graph-model/model.js";
import { movesOf } from "../../src/graph-model/moves.js";

/** One party with two options, one with none; only the first option matters to it. */
const model: OptionModel = {
  form: "option",
  partyCount: 2,
  stateCount: 4,
  optionCount: 2,
  owner: Uint8Array.from([0, 0]),
  direction: Uint8Array.from([MAY_TAKE | MAY_UNDO, MAY_TAKE | MAY_UNDO]),
  guards: [null, null],
  patterns: null,
  words: 1,
  levels: [Int32Array.from([1, 2, 1, 2]), Int32Array.from([1, 1, 1, 1])],
};

describe("gratuitous improvements", () => {
  it("are left out, and other moves are kept", () => {
    const lean = withoutGratuitousImprovements(model);
    // 0 to 1 takes the first option; 0 to 3 takes the second as well, to no use.
    expect([...movesOf(model, 0, 0)]).toEqual([1, 2, 3]);
    expect([...movesOf(lean, 0, 0)]).toEqual([1, 2]);
    // From 1 nothing improves, so every move is kept.
    expect([...movesOf(lean, 1, 0)]).toEqual([0, 2, 3]);
  });

  it("leave an improvement that is the only way to gain", () => {
    const both = { ...model, levels: [Int32Array.from([1, 1, 1, 2]), model.levels[1]] };
    expect([...movesOf(withoutGratuitousImprovements(both), 0, 0)]).toEqual([1, 2, 3]);
  });

  it("returns a published graph without options as it is", () => {
    const graph = {
      form: "graph" as const,
      partyCount: 2,
      stateCount: 2,
      levels: [Int32Array.from([1, 2]), Int32Array.from([1, 1])],
      arcs: [
        { offsets: Int32Array.from([0, 1, 1]), targets: Int32Array.from([1]) },
        { offsets: Int32Array.from([0, 0, 0]), targets: new Int32Array(0) },
      ],
    };
    expect(withoutGratuitousImprovements(graph)).toBe(graph);
  });
});
