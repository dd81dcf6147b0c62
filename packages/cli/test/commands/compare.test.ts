import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { SIX_PARTY, sextant } from "../sextant.js";

const here = { cwd: dirname(SIX_PARTY) };

describe("sextant compare", () => {
  it("says which outcome holds, who blocks it and why, the case named or not", async () => {
    const { code, out } = await sextant(["compare", "ukrainian-model", "libyan-model"], here);
    expect(code).toBe(0);
    expect(out).toMatch(/^The verdicts/);
    expect(out).toContain("Commitment problem between North Korea and the United States");
    const named = await sextant(["compare", SIX_PARTY, "ukrainian-model", "libyan-model"]);
    expect(named.out).toBe(out);
  });

  it("gives JSON in keys and ids, of one view where --view names it", async () => {
    const { out } = await sextant(["compare", "--view", "seen-from-moscow", "--json"], here);
    const { outcomes, views } = JSON.parse(out);
    expect(outcomes.length).toBe(8);
    expect(views).toHaveLength(1);
    expect(views[0]).toMatchObject({ view: "seen-from-moscow", holder: "russia", statusQuo: 268 });
    const csv = ["compare", "stalemate", "--format", "csv", "--table", "views"];
    expect((await sextant(csv, here)).out.split(/\r?\n/)[0]).toBe("view,holder,stalemate");
  });

  it("refuses what it cannot compare", async () => {
    for (const [words, code, says] of [
      [["ukranian-model"], 64, "Did you mean ukrainian-model?"],
      [["freeze", "freeze"], 64, "SX_COMPARE_REPEATED"],
      [["freeze", "--view", "nowhere"], 64, "SX_USAGE_VIEW"],
    ] as const) {
      const ended = await sextant(["compare", ...words], here);
      expect(ended.code).toBe(code);
      expect(ended.err).toContain(says);
    }
  });
});
