import { describe, expect, it } from "vitest";
import { CancelledError, Progress } from "../../src/progress.js";
import { CONCEPT_BIT } from "../../src/stability/concepts.js";
import { explain } from "../../src/stability/explain.js";
import { referenceStability } from "../../src/stability/reference/reference.js";
import { markSimultaneous } from "../../src/stability/sim.js";
import { fillOptionModel } from "../arbitraries/option-model.js";
import { freeModel, PRISONERS } from "../arbitraries/small-models.js";

const random = (seed: number, idle = 0) =>
  fillOptionModel({
    seed,
    parties: 4,
    options: 8,
    infeasible: 1,
    oneWay: 0,
    guarded: 0,
    grades: 64,
    idle,
  });

const onlyNash = (verdicts: readonly Uint8Array[]): Uint8Array[] =>
  verdicts.map((bits) => bits.map((b) => b & CONCEPT_BIT.nash));

describe("simultaneous stability", () => {
  it("agrees with the definition on larger models", () => {
    // By a table of patterns, by bisection, with the sign bit in use, and in several words.
    for (const idle of [0, 18, 24, 40]) {
      const model = random(idle, idle);
      const right = referenceStability(model);
      const found = onlyNash(right);
      expect(markSimultaneous(model, found, new Progress())).toBe(true);
      found.forEach((bits, i) => {
        expect(bits).toEqual(right[i].map((b) => b & (CONCEPT_BIT.nash | CONCEPT_BIT.sim)));
      });
    }
  });

  it("passes over joint states that are not feasible", () => {
    // Silence of both, one confessing, the other: to confess both is not possible.
    const patterns = Uint32Array.of(0, 1, 2);
    const model = {
      ...PRISONERS,
      patterns,
      stateCount: 3,
      levels: [Int32Array.of(2, 3, 1), Int32Array.of(2, 1, 3)],
    };
    expect(explain(model, 0, 0, "sim")).toMatchObject({ stable: false, improvement: 1 });
    expect(referenceStability(model)[0][0] & CONCEPT_BIT.sim).toBe(0);
  });

  it("names who answers at once, and where that leads", () => {
    expect(explain(PRISONERS, 0, 0, "sim")).toEqual({
      concept: "sim",
      stable: true,
      party: 0,
      state: 0,
      reading: "legal-sequences",
      deterrences: [
        { improvement: 1, sanction: [], joint: { moves: [{ party: 1, to: 2 }], state: 3 } },
      ],
    });
  });

  it("prefers few parties to few changes", () => {
    // Against 0 -> 1, parties 1 and 2 could answer with one change each, party 2 alone with two.
    const better = [1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2];
    const forZero = better.map((level, s) => (s === 0b0111 || s === 0b1101 ? 1 : level));
    const model = freeModel([0, 1, 2, 2], [forZero, better, better]);
    expect(explain(model, 0, 0, "sim")).toMatchObject({
      deterrences: [{ joint: { moves: [{ party: 2, to: 0b1100 }], state: 0b1101 } }],
    });
  });

  it("gives up at the limit, and then marks nothing", () => {
    const model = random(9);
    const found = onlyNash(referenceStability(model));
    const outcome = markSimultaneous(model, found, new Progress(), 50);
    expect(outcome).toEqual({ reason: "SIM was given up after 50 joint states." });
    expect(found.every((bits) => bits.every((b) => (b & CONCEPT_BIT.sim) === 0))).toBe(true);
  });

  it("stops when it is cancelled", () => {
    const found = onlyNash(referenceStability(PRISONERS));
    const progress = new Progress(undefined, { aborted: true });
    expect(() => markSimultaneous(PRISONERS, found, progress)).toThrow(CancelledError);
  });
});
