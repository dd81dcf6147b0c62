import { encodeUtf8 } from "@sextant/evidence";
import { describe, expect, it } from "vitest";
import { checkCase } from "../../src/check/check-case.js";
import { compileView } from "../../src/compile/compile-view.js";
import { starterCase } from "../../src/exchange/starter-case.js";
import { readCase } from "../../src/read/read-case.js";
import { analyse } from "../../src/result/index.js";

const loaded = readCase("case.yaml", () => encodeUtf8(starterCase()));

describe("starterCase", () => {
  it("is read, compiled and checked without a warning", () => {
    expect(loaded.warnings).toEqual([]);
    expect(compileView(loaded).warnings).toEqual([]);
    expect(checkCase(loaded).filter(({ severity }) => severity !== "note")).toEqual([]);
  });

  it("shows each thing once: a guard, a one-way option, a tie, a judgement, an outcome, a goal", () => {
    const { document } = loaded;
    const view = compileView(loaded);
    expect(Object.keys(document.parties)).toHaveLength(3);
    expect(view.options.filter((o) => o.onlyWhen !== null)).toHaveLength(1);
    expect(view.options.filter((o) => !o.reversible)).toHaveLength(1);
    expect(view.statements[0].map((s) => s.rank)).toEqual([0, 1, 1, 2]);
    expect(view.goals).toHaveLength(1);
    expect(view.outcomes).toHaveLength(3);
  });

  it("has lines that fit a terminal", () => {
    for (const line of starterCase().split("\n")) expect(line.length).toBeLessThanOrEqual(104);
  });

  it("has a story to tell: nobody moves alone, and two could move together to an agreement", () => {
    const analysis = analyse(compileView(loaded));
    const agreement = analysis.outcomes.find(
      (o) => analysis.view.outcomes[o.outcome].key === "agreement",
    );
    expect(analysis.statusQuo?.equilibrium).toContain("nash");
    const agreements = analysis.joint.filter(({ to }) =>
      analysis.view.states.outcomes(to).includes("agreement"),
    );
    expect(agreements.length).toBeGreaterThan(0);
    expect(agreement?.equilibria.seq).toBeGreaterThan(0);
  });
});
