import { describe, expect, it } from "vitest";
import type { Model } from "../../src/graph-model/model.js";
import { analyseStability } from "../../src/stability/analyse.js";
import {
  CONCEPT_BIT,
  CONCEPTS,
  type Concept,
  type Verdicts,
} from "../../src/stability/concepts.js";
import { explain } from "../../src/stability/explain.js";
import { referenceStability } from "../../src/stability/reference/reference.js";
import { arcsOf } from "../arbitraries/graph-model.js";
import { freeModel, PRISONERS } from "../arbitraries/small-models.js";

/** The states stable for every party, concept by concept. */
function equilibria(verdicts: Verdicts, concepts: readonly Concept[]): Record<string, number[]> {
  return Object.fromEntries(
    concepts.map((concept) => [
      concept,
      [...verdicts[0].keys()].filter((s) =>
        verdicts.every((bits) => (bits[s] & CONCEPT_BIT[concept]) !== 0),
      ),
    ]),
  );
}

describe("the definitions on games worked by hand", () => {
  it("the prisoner's dilemma: confession rests by itself, silence by foresight", () => {
    // From silence each gains by confessing, the other then confesses too, and that is worse than
    // silence for the first; from there it cannot come back to more than silence.
    for (const verdicts of [referenceStability(PRISONERS), analyseStability(PRISONERS).verdicts]) {
      expect(equilibria(verdicts, CONCEPTS)).toEqual({
        nash: [3],
        gmr: [0, 3],
        smr: [0, 3],
        seq: [0, 3],
        sseq: [0, 3],
        sim: [0, 3],
      });
    }
  });

  it("chicken: to swerve both is held by threats alone", () => {
    // Option o is "party o swerves not"; levels: 3 wins, 0 both swerve, 2 or 1 yields, both crash.
    const chicken = freeModel(
      [0, 1],
      [
        [3, 4, 2, 1],
        [3, 2, 4, 1],
      ],
    );
    for (const verdicts of [referenceStability(chicken), analyseStability(chicken).verdicts]) {
      // Against 0 -> 1 the other can only crash, which is worse for itself: GMR, but not SEQ; and
      // from the crash the first escapes to state 2, no better than 0: SMR. At once both crash: SIM.
      expect(equilibria(verdicts, CONCEPTS)).toEqual({
        nash: [1, 2],
        gmr: [0, 1, 2],
        smr: [0, 1, 2],
        seq: [1, 2],
        sseq: [1, 2],
        sim: [0, 1, 2],
      });
    }
  });

  it("an opponent may move again after another, unless each moves once", () => {
    // Party 0 improves 0 -> 1; only 1 -> 2 by party 1, 2 -> 3 by party 2, 3 -> 4 by party 1 again
    // makes it worse off than at 0. Every step improves for its mover.
    const model: Model = {
      form: "graph",
      partyCount: 3,
      stateCount: 5,
      levels: [
        Int32Array.of(2, 3, 3, 3, 1),
        Int32Array.of(1, 1, 2, 2, 3),
        Int32Array.of(1, 1, 1, 2, 2),
      ],
      arcs: [
        arcsOf([[1], [], [], [], []]),
        arcsOf([[], [2], [], [4], []]),
        arcsOf([[], [], [3], [], []]),
      ],
    };
    const stable = CONCEPT_BIT.gmr | CONCEPT_BIT.smr | CONCEPT_BIT.seq | CONCEPT_BIT.sseq;
    expect(referenceStability(model)[0][0]).toBe(stable);
    expect(analyseStability(model).verdicts[0][0]).toBe(stable);
    const once = { reading: "each-opponent-once" } as const;
    expect(referenceStability(model, once)[0][0]).toBe(0);
    expect(analyseStability(model, once).verdicts[0][0]).toBe(0);
  });

  it("no party moves twice in a row", () => {
    // As above, but 2 -> 3 belongs to party 1 too: its moves 1 -> 2 -> 3 do not make a move 1 -> 3.
    const model: Model = {
      form: "graph",
      partyCount: 2,
      stateCount: 4,
      levels: [Int32Array.of(2, 3, 3, 1), Int32Array.of(1, 1, 2, 3)],
      arcs: [arcsOf([[1], [], [], []]), arcsOf([[], [2], [3], []])],
    };
    expect(referenceStability(model)[0][0]).toBe(0);
    expect(analyseStability(model).verdicts[0][0]).toBe(0);
    expect(explain(model, 0, 0, "gmr").stable).toBe(false);
  });

  it("SIM is not computed in graph form, and says why", () => {
    const model: Model = {
      form: "graph",
      partyCount: 1,
      stateCount: 1,
      levels: [Int32Array.of(1)],
      arcs: [arcsOf([[]])],
    };
    expect(analyseStability(model).sim).toEqual({
      reason: "SIM adds up changes of options, and this model is in graph form.",
    });
    expect(() => explain(model, 0, 0, "sim")).toThrow(TypeError);
    expect(() => explain(model, 1, 0, "gmr")).toThrow(RangeError);
    expect(() => explain(model, 0, 1, "gmr")).toThrow(RangeError);
  });
});
