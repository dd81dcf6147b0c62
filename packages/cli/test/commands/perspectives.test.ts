import { describe, expect, it } from "vitest";
import { PRISONERS, SIX_PARTY, sextant } from "../sextant.js";

describe("sextant perspectives", () => {
  it("answers in words, as JSON and as a picture", async () => {
    const [words, json, svg] = await Promise.all([
      sextant(["perspectives", SIX_PARTY, "--party", "russia", "--about", "usa"]),
      sextant(["perspectives", SIX_PARTY, "--json"]),
      sextant(["perspectives", SIX_PARTY, "--format", "svg"]),
    ]);
    expect(words.code).toBe(0);
    expect(words.out).toContain("Russia believes of the United States");
    const { pairs, perceptions, equilibria, outcomes } = JSON.parse(json.out);
    expect(pairs).toEqual({ total: 30, differs: 5, agrees: 0, assumed: 25 });
    expect(perceptions.length).toBe(30);
    // The counts of the base and of Moscow's picture are those of analyse (the case's NOTES.md).
    expect(equilibria.nash.base.length).toBe(26);
    expect(equilibria.seq.base.length).toBe(94);
    expect(equilibria.seq.pictures.russia.length).toBe(75);
    expect(equilibria.seq.pictures.dprk.length).toBe(30);
    const ukrainian = outcomes.find((o: { key: string }) => o.key === "ukrainian-model");
    expect(ukrainian.pictures.russia).toEqual({ states: 80, equilibria: { seq: 0, nash: 0 } });
    expect(svg.out).toContain("<svg");
  });

  it("is polite where no picture is written", async () => {
    const { code, out } = await sextant(["perspectives", PRISONERS]);
    expect(code).toBe(0);
    expect(out).toContain("No party's picture is written in this case");
  });

  it("names what it does not know", async () => {
    for (const [words, code] of [
      [["--party", "atlantis"], "SX_USAGE_PARTY"],
      [["--views", "base"], "SX_USAGE_VIEW"],
      [["--concept", "zen"], "SX_USAGE_CONCEPT"],
      [["--party", "one", "--about", "one"], "SX_USAGE_PARTY"],
    ] as const) {
      const ended = await sextant(["perspectives", PRISONERS, ...words]);
      expect(ended.code).toBe(64);
      expect(ended.err).toContain(code);
    }
  });
});
