import { describe, expect, it } from "vitest";
import { CaseError } from "../../src/problem.js";
import { analyse } from "../../src/result/analyse.js";
import { prisoners, smallView } from "./small-view.js";

const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof CaseError) return error.code;
    throw error;
  }
  return "nothing thrown";
};

describe("analyse", () => {
  it("finds the equilibria of the prisoner's dilemma", () => {
    const analysis = analyse(prisoners());
    expect([...analysis.equilibria.nash!]).toEqual([0]);
    expect([...analysis.equilibria.seq!]).toEqual([0, 3]);
    expect(analysis.concepts).toEqual(["nash", "gmr", "smr", "seq", "sseq", "sim"]);
  });

  it("judges the status quo, the outcomes and the joint way out", () => {
    const analysis = analyse(prisoners());
    expect(analysis.statusQuo?.equilibrium).toContain("nash");
    expect(analysis.statusQuo?.parties.map((p) => p.improvements.length)).toEqual([0, 0]);
    expect(analysis.joint).toMatchObject([{ parties: [0, 1], to: 3 }]);
    const [cooperation, conflict] = analysis.outcomes;
    expect(cooperation.states).toBe(1);
    expect(cooperation.equilibria).toMatchObject({ nash: 0, seq: 1 });
    expect(cooperation.leavers.map((l) => l.nash)).toEqual([1, 1]);
    expect(cooperation).toMatchObject({ byMoves: 2, byImprovements: null, example: 3 });
    expect(conflict.equilibria.nash).toBe(1);
  });

  it("says nothing of a status quo that the case does not name", () => {
    const analysis = analyse({ ...prisoners(), statusQuo: null });
    expect(analysis.statusQuo).toBeNull();
    expect(analysis.evolution).toBeNull();
    expect(analysis.joint).toEqual([]);
    expect(analysis.outcomes[0].byMoves).toBeNull();
  });

  it("takes a concept a party, and refuses half a profile", () => {
    const view = prisoners();
    expect([...analyse(view, { mixed: { one: "seq", two: "nash" } }).mixed!.equilibria]).toEqual([
      0,
    ]);
    expect([...analyse(view, { mixed: { one: "seq", two: "smr" } }).mixed!.equilibria]).toEqual([
      0, 3,
    ]);
    expect(codeOf(() => analyse(view, { mixed: { one: "seq" } }))).toBe("SX_USAGE_CONCEPT");
    expect(codeOf(() => analyse(view, { mixed: { three: "seq" } }))).toBe("SX_USAGE_PARTY");
  });

  it("computes the concepts asked for, in their usual order", () => {
    const analysis = analyse(prisoners(), { concepts: ["seq", "nash"] });
    expect(analysis.concepts).toEqual(["nash", "seq"]);
    expect(analysis.equilibria.gmr).toBeUndefined();
  });

  it("groups equilibria that differ only in what does not matter", () => {
    // Nobody cares for b.colour, and a wants to act whatever it is.
    const analysis = analyse(
      smallView({
        parties: { a: ["act"], b: ["colour"] },
        rankings: {
          a: [
            ["YN", "YY"],
            ["NN", "NY"],
          ],
          b: [["NN", "YN", "NY", "YY"]],
        },
      }),
    );
    const groups = analysis.groups("nash");
    expect(groups).toHaveLength(1);
    expect(groups[0].pattern).toBe("Y-");
    expect([...groups[0].states]).toEqual([1, 3]);
  });

  it("computes each strict order of a tie of unknown order", () => {
    const view = prisoners();
    const fond = Int32Array.from([1, 2, 3, 4]);
    const analysis = analyse({
      ...view,
      partial: [true, false],
      alternatives: [{ party: 0, order: ["x", "y"], levels: fond }],
    });
    expect(analysis.alternatives).toHaveLength(1);
    expect([...analysis.alternatives[0].lost.nash!]).toEqual([0]);
    expect([...analysis.alternatives[0].gained.nash!]).toEqual([1]);
    expect(analysis.alternatives[0].differing.nash).toBe(4);
  });
});
