import { describe, expect, it } from "vitest";
import { places } from "../../src/alignment/outcome-levels.js";
import { alignmentJson, alignParties, CaseError } from "../../src/index.js";
import { alignmentSchema } from "../../src/schemas.js";
import { THREE, viewOf, viewOfFolder } from "./view.js";

const code = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof CaseError) return error.code;
    throw error;
  }
  return "none";
};

describe("who stands with whom", () => {
  it("finds the same rankings together and the other apart", () => {
    const found = alignParties(viewOf(THREE));
    const tau = (i: number, j: number) =>
      found.pairs.find(({ parties }) => parties[0] === i && parties[1] === j)?.states.tau;
    expect(tau(0, 2)).toBe(1);
    expect(tau(0, 1)).toBe(tau(1, 2));
    expect(found.joins[0]).toMatchObject({ clusters: [0, 2], distance: 0 });
    expect(found.camps?.members).toEqual([[0, 2], [1]]);
    expect(found.map?.points[0]).toEqual(found.map?.points[2]);
  });

  it("measures outcomes by their best states", () => {
    const { pairs, camps } = alignParties(viewOf(THREE));
    // For A: one (B alone gives way) over both over none; for B the same from its side.
    const ab = pairs.find(({ parties }) => parties.join() === "0,1");
    expect(ab?.outcomes).toMatchObject({ concordant: 3, discordant: 0, tau: 1 });
    expect(camps?.splits.every(({ means }) => means[0] === means[1])).toBe(true);
    expect(camps?.splits.flatMap(({ dissenters }) => dissenters)).toEqual([]);
  });

  it("gives tied outcomes the middle of their places", () => {
    expect(places(Int32Array.of(5, 1, 5, 9))).toEqual([0.5, 0, 0.5, 1]);
    expect(places(Int32Array.of(7))).toEqual([0.5]);
  });

  it("says how a party stands between two others, and over which preference they part", () => {
    const { between, standings } = alignParties(viewOf(THREE), { between: [2, 0, 1] });
    expect(between?.states[0]).toBe(1);
    const same = standings.find(({ party, others }) => party === 2 && others.join() === "0,1");
    expect(between?.difference).toBe(same?.difference);
    expect(between?.statements.map(({ shared }) => shared[0] as number)).toSatisfy(
      (shared: number[]) => shared.every((s) => s > 0),
    );
    expect(between?.statements[0].shared[1]).toBeLessThan(0);
  });

  it("leaves out who ranks everything equal", () => {
    const view = viewOf(THREE.replace("  c: { statements: [b.y, not a.x] }\n", ""));
    const found = alignParties(view);
    expect(found.indifferent).toEqual([2]);
    expect(found.ordered).toEqual([0, 1]);
    expect(found.standings.find(({ party }) => party === 2)?.difference).toBeNull();
  });

  it("compares with an earlier case by the parties that both have", () => {
    const now = viewOf(THREE);
    const before = viewOf(
      THREE.replace("a: { statements: [b.y, not a.x] }", "a: { statements: [a.x] }"),
    );
    const found = alignParties(now, { earlier: before });
    expect(found.earlier?.pairs).toHaveLength(3);
    const ac = found.earlier?.pairs.find(({ parties }) => parties.join() === "a,c");
    expect(ac?.states[1]).toBe(1);
    expect(ac?.states[0]).toBeLessThan(1);
    const strangers = viewOf(THREE.replaceAll(/\b([abc])(\.|: \{)/g, "q$1$2"));
    expect(code(() => alignParties(now, { earlier: strangers }))).toBe("SX_ALIGNMENT_NONE_SHARED");
  });

  it("refuses one party, and a party between itself and another", () => {
    const alone = viewOf(
      "sextant: 1\ntitle: Alone\nparties: { a: { name: A, options: { x: Goes } } }\n",
    );
    expect(code(() => alignParties(alone))).toBe("SX_ALIGNMENT_ONE_PARTY");
    expect(code(() => alignParties(viewOf(THREE), { between: [0, 0, 1] }))).toBe(
      "SX_USAGE_SAME_PARTY",
    );
  });

  it("gives JSON by its schema, for the six-party talks against Ukraine's case", () => {
    const found = alignParties(viewOfFolder("six-party-talks"), {
      between: [5, 0, 2],
      earlier: viewOfFolder("library/ukraine-1994"),
    });
    const json = alignmentJson(found);
    expect(alignmentSchema.parse(json)).toEqual(json);
    expect(json.partial).toEqual(["usa"]);
    expect(json.earlier?.pairs.map(({ parties }) => parties)).toEqual([["usa", "russia"]]);
    expect(json.camps?.members[0]).toEqual(["dprk"]);
  });
});
