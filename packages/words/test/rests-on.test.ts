import { checkCase, type Problem } from "@sextant/case";
import { describe, expect, it } from "vitest";
import { checkSentences } from "../src/check.js";
import { compareSentences } from "../src/compare-views.js";
import { evolutionSections } from "../src/evolution.js";
import { countClaims } from "../src/rests-on/claims.js";
import { restsOn } from "../src/rests-on/rests-on.js";
import { restsOnTable } from "../src/tables/preferences-table.js";
import { ARMS, analysisOf, textOf, viewOf, viewOfFolder } from "./cases.js";

describe("what the answer rests on", () => {
  it("counts goals, preferences, readings and orders apart", () => {
    const counts = Object.fromEntries(countClaims(viewOf(ARMS)).map((c) => [c.kind, c]));
    expect(counts.goals).toMatchObject({ cited: 0, judged: 1, uncited: 0 });
    expect(counts.preferences).toMatchObject({ cited: 0, judged: 1, uncited: 4 });
    expect(counts.orders).toMatchObject({ cited: 0, judged: 1, uncited: 1 });
    expect(counts.statusQuo).toMatchObject({ cited: 0, judged: 1, uncited: 1 });
  });

  it("counts what `check` counts, readings apart", () => {
    const listed = ARMS.replace(/statusQuo:.*/, "statusQuo: [east.arm]");
    for (const view of [viewOf(ARMS), viewOf(listed), viewOfFolder("six-party-talks")]) {
      const claims = countClaims(view)
        .filter((c) => c.kind !== "readings")
        .reduce((sum, c) => sum + c.cited + c.judged + c.uncited, 0);
      const note = checkCase(view.loaded).find((p) => p.code === "SX_CHECK_BASIS");
      expect(note?.message).toContain(`Of ${claims} claims`);
      expect(restsOnTable(view).notes?.[0]).toContain(`the ${claims} claims that \`check\` counts`);
    }
  });

  it("lists hedges and tests what the sources expect", () => {
    const text = textOf([restsOn(viewOf(ARMS))], "rests");
    expect(text).toContain("One preference carries a hedge");
    expect(text).toContain(
      "Eastland, on “United Provinces does not keep its arms”: “so to speak”.",
    );
    expect(text).toContain("that Eastland prefers “Peace” to “Arms race”: the model agrees.");
    expect(text).toContain("“Arms race” to “Eastern edge”: the model does not agree.");
  });
});

describe("evolution", () => {
  it("tells what is within reach, and the shortest paths", () => {
    const { view, evolution } = analysisOf(ARMS);
    const sections = evolutionSections(view, evolution, { to: [0] });
    expect(textOf(sections, "reach")).toContain("By moves all 3 other states can be reached");
    expect(textOf(sections, "reach")).toContain("By improvements no other state can be reached.");
    expect(textOf(sections, "moves")).toContain(
      "Eastland no longer keeps its arms, to state 3; then United Provinces",
    );
    expect(textOf(sections, "improvements")).toBe("It cannot be reached by improvements.");
    expect(textOf(evolutionSections(view, evolution, { to: [3] }), "moves")).toBe(
      "The talks stand there already.",
    );
    expect(textOf(evolutionSections(view, null), "reach")).toContain("no status quo");
  });
});

describe("views compared", () => {
  it("tells what differs, or that nothing does", () => {
    const base = analysisOf(ARMS);
    expect(compareSentences(base, base).map((s) => s.text)).toEqual([
      "The base and the base agree in every verdict told here.",
    ]);
    const other = analysisOf(ARMS.replace("{ prefer: west.arm }", "{ prefer: not west.arm }"));
    const meek = analysisOf(
      ARMS.replace("- { prefer: west.arm or not east.arm }", "- { prefer: not west.arm }"),
    );
    expect(
      compareSentences(base, meek)
        .map((s) => s.text)
        .join("\n"),
    ).toMatch(/United Provinces could improve alone at the status quo/);
    expect(compareSentences(base, other).length).toBeGreaterThan(0);
  });
});

describe("check", () => {
  it("puts errors first, cuts long runs with their number, and counts", () => {
    const problem = (code: Problem["code"], severity: Problem["severity"]): Problem => ({
      code,
      severity,
      place: { file: "case.yaml", line: 3, column: 5 },
      message: "Something is the matter.",
      mend: "Mend it.",
    });
    const texts = checkSentences([
      ...Array.from({ length: 25 }, () => problem("SX_CHECK_UNCITED", "warning")),
      problem("SX_CASE_UNKNOWN_KEY", "error"),
    ]).map((s) => s.text);
    expect(texts[0]).toBe(
      "case.yaml:3:5: error: Something is the matter. Mend it. [SX_CASE_UNKNOWN_KEY]",
    );
    expect(texts).toHaveLength(1 + 20 + 1 + 1);
    expect(texts.at(-2)).toContain("5 more");
    expect(texts.at(-1)).toBe("1 error and 25 warnings.");
    expect(checkSentences([])[0].text).toContain("Nothing is wrong");
  });
});
