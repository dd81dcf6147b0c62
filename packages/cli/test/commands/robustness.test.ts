import { describe, expect, it } from "vitest";
import { PRISONERS, SIX_PARTY, sextant } from "../sextant.js";

const QUICK = ["--parts", "unknown,strength,statements", "--combinations", "300"];

interface Told {
  parameters: { parts: string[]; outcomes: string[]; concepts: string[] };
  statements: {
    verdicts: {
      outcome?: string;
      holds: boolean;
      overturnedBy: {
        change: string;
        party: string;
        statements: { id: string; hedge?: string }[];
      }[];
    }[];
  };
}

describe("sextant robustness", () => {
  it("answers first how sure one can be, and names the hedge that the answer hangs on", async () => {
    const { code, out, err } = await sextant(["robustness", SIX_PARTY, ...QUICK]);
    expect(err).toBe("");
    expect(code).toBe(0);
    expect(out.split("\n")[0]).toMatch(/^How sure one can be/);
    expect(out).toContain("apparently");
    expect(out).toContain("Verdicts, and what overturns them");
  });

  it("prints JSON with only what was asked for", async () => {
    const { out } = await sextant([
      "robustness",
      SIX_PARTY,
      "--parts",
      "statements",
      "--concept",
      "seq",
      "--outcome",
      "libyan-model,freeze",
      "--combinations",
      "50",
      "--json",
    ]);
    const told: Told = JSON.parse(out);
    expect(told).not.toHaveProperty("unknown");
    expect(told.parameters).toMatchObject({
      parts: ["statements"],
      concepts: ["seq"],
      outcomes: ["freeze", "libyan-model"],
    });
    const libyan = told.statements.verdicts.find(({ outcome }) => outcome === "libyan-model");
    expect(libyan?.overturnedBy[0]).toMatchObject({
      change: "dropped",
      party: "usa",
      statements: [{ id: "libyan-preferred", hedge: "apparently" }],
    });
  });

  it("gives tables and a picture", async () => {
    const critical = await sextant([
      "robustness",
      SIX_PARTY,
      ...QUICK,
      "--format",
      "csv",
      "--table",
      "critical",
    ]);
    expect(critical.out.split("\r\n")[0].split(",").slice(0, 2)).toEqual(["party", "statement"]);
    const picture = await sextant(["robustness", PRISONERS, ...QUICK, "--format", "svg"]);
    expect(picture.out).toMatch(/^<\?xml .*<svg /s);
  });

  it("judges the equilibria where a case names no outcomes", async () => {
    const { code, out } = await sextant(["robustness", PRISONERS, ...QUICK]);
    expect(code).toBe(0);
    expect(out.replace(/\s+/g, " ")).toMatch(
      /That state 4 \(Both cooperate\) is an equilibrium \(SEQ\) hangs on a statement/,
    );
  });

  it.each([
    [["--parts", "statemens"], "Did you mean statements?"],
    [["--parts", ","], "names nothing"],
    [["--outcome", "libian-model"], "Did you mean libyan-model?"],
    [["--concept", "gmr"], "SX_USAGE_OPTION"],
    [["--combinations", "0"], "SX_USAGE_OPTION"],
  ])("refuses %j", async (words, message) => {
    const { code, out, err } = await sextant(["robustness", SIX_PARTY, ...words]);
    expect(code).toBe(64);
    expect(out).toBe("");
    expect(err).toContain(message);
  });
});
