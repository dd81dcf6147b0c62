import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { conditionOf, importGmcr } from "../../src/exchange/import-gmcr.js";
import { CaseError } from "../../src/problem.js";

const fixture = (name: string): string =>
  readFileSync(new URL(`../fixtures/${name}.gmcr`, import.meta.url), "utf8");

function codeOf(text: string): string {
  try {
    importGmcr(text);
  } catch (error) {
    if (error instanceof CaseError) return error.code;
    throw error;
  }
  return "none";
}

/** A sound file of one party and one option, with some parts replaced. */
const file = (parts: Record<string, unknown>): string =>
  JSON.stringify({
    useManualPreferenceRanking: false,
    options: [{ name: "Talk", permittedDirection: "both" }],
    decisionMakers: [{ name: "A", options: [0], preferences: [[[0, "Y"]]] }],
    infeasibles: [],
    ...parts,
  });

describe("importGmcr", () => {
  it("reads a file with a version, compounds and directions", () => {
    const doc = importGmcr(fixture("cuban"));
    expect(doc.parties).toEqual({
      us: {
        name: "US",
        options: {
          "air-strike": { name: "Air Strike", reversible: false },
          blockade: "Blockade",
        },
      },
      ussr: { name: "USSR", options: { withdraw: "Withdraw", escalate: "Escalate" } },
    });
    expect(doc.rules).toEqual([{ never: "ussr.withdraw and ussr.escalate" }]);
    expect(doc.preferences?.us.statements?.slice(0, 3)).toEqual([
      "ussr.withdraw",
      "not ussr.escalate",
      "not us.air-strike and ussr.withdraw",
    ]);
    expect(doc.preferences?.ussr.statements).toContain("us.air-strike if ussr.escalate");
  });

  it("reads the older names of the flag and of rankings, without a version", () => {
    const doc = importGmcr(fixture("garrison"));
    expect(doc.preferences?.["us-opposition"].ranking?.slice(0, 2)).toEqual([
      [21, 17, 13, 10, 6, 2],
      [23, 19],
    ]);
    expect(Object.keys(doc.parties.ijc.options ?? {})).toEqual([
      "full",
      "reduced",
      "lonetree",
      "suspend",
    ]);
    expect(importGmcr(fixture("prisoners")).preferences?.["prisoner-one"].statements).toEqual([
      "prisoner-2.cooperate-with-one",
      "not prisoner-one.cooperate-with-2",
    ]);
  });

  it("uses the manual ranking and says what it left out", () => {
    const doc = importGmcr(fixture("elmira"));
    expect(doc.preferences?.moe).toEqual({ ranking: [9, 3, 4, 10, 7, 1, 2, 8, [11, 5, 6, 12]] });
    expect(doc.parties.uniroyal.options?.delay).toEqual({ name: "Delay", onlyUndone: true });
    expect(doc.notes).toContain("MoE, Uniroyal as one coalition");
    expect(doc.notes).toContain("statements were left out");
  });

  it("makes keys of names in any script and keeps the names", () => {
    const doc = importGmcr(
      file({
        options: [
          { name: "2nd strike" },
          { name: "핵실험 중단" },
          { name: "Not" },
          { name: "→" },
          { name: "Écoute l’autre" },
          { name: "→" },
          { name: "__proto__" },
        ],
        decisionMakers: [
          { name: "북한", options: [0, 1, 2, 3], preferences: [] },
          { name: "북한", options: [4, 5, 6], preferences: [] },
        ],
      }),
    );
    expect(Object.keys(doc.parties)).toEqual(["북한", "북한-2"]);
    expect(doc.parties.북한.options).toEqual({
      "option-2nd-strike": "2nd strike",
      "핵실험-중단": "핵실험 중단",
      "option-not": "Not",
      option: "→",
    });
    expect(Object.keys(doc.parties["북한-2"].options ?? {})).toEqual([
      "écoute-l-autre",
      "option",
      "proto",
    ]);
    expect(doc.preferences?.북한).toEqual({ statements: ["true"] });
  });

  it("turns the truth tables of if and iff back into words", () => {
    const keys = ["a", "b", "c"];
    const row = (p: "Y" | "N", q: "Y" | "N") => [
      { option: 0, taken: p === "Y" },
      { option: 1, taken: q === "Y" },
    ];
    expect(conditionOf([row("Y", "Y"), row("N", "N")], keys)).toBe("a iff b");
    expect(conditionOf([row("N", "Y"), row("Y", "N")], keys)).toBe("b iff not a");
    expect(conditionOf([row("Y", "Y"), row("N", "Y"), row("N", "N")], keys)).toBe("b if a");
    expect(conditionOf([row("Y", "Y"), row("N", "Y"), row("Y", "N")], keys)).toBe("a or b");
    expect(conditionOf([row("Y", "Y"), [{ option: 2, taken: false }]], keys)).toBe(
      "a and b or not c",
    );
  });

  it("tells of misperceptions, which it leaves out", () => {
    const doc = importGmcr(
      file({
        decisionMakers: [
          { name: "A", options: [0], preferences: [[[0, "Y"]]], misperceptions: [[[0, "Y"]]] },
        ],
        extra: 1,
      }),
    );
    expect(doc.notes).toContain("hides some states from A");
    expect(doc.notes).toContain("extra");
  });

  it.each([
    ["not JSON", "{", "SX_EXCHANGE_FORMAT"],
    ["no object", "[]", "SX_EXCHANGE_FORMAT"],
    ["another JSON", '{"sextant": 1}', "SX_EXCHANGE_FORMAT"],
    ["no party", file({ decisionMakers: [] }), "SX_EXCHANGE_CONTENT"],
    ["an unknown option", file({ infeasibles: [[[7, "Y"]]] }), "SX_EXCHANGE_CONTENT"],
    ["a letter that is none", file({ infeasibles: [[[0, "X"]]] }), "SX_EXCHANGE_FORMAT"],
    ["everything forbidden", file({ infeasibles: [[]] }), "SX_EXCHANGE_CONTENT"],
    [
      "a contradictory pattern",
      file({
        infeasibles: [
          [
            [0, "Y"],
            [0, "N"],
          ],
        ],
      }),
      "SX_EXCHANGE_CONTENT",
    ],
    [
      "a direction that is none",
      file({ options: [{ name: "Talk", permittedDirection: "up" }] }),
      "SX_EXCHANGE_FORMAT",
    ],
    [
      "an option of nobody",
      file({ options: [{ name: "Talk" }, { name: "Walk" }] }),
      "SX_EXCHANGE_CONTENT",
    ],
    [
      "an option of two",
      file({
        decisionMakers: [
          { name: "A", options: [0], preferences: [] },
          { name: "B", options: [0], preferences: [] },
        ],
      }),
      "SX_EXCHANGE_CONTENT",
    ],
    [
      "a party without options",
      file({
        decisionMakers: [
          { name: "A", options: [0], preferences: [] },
          { name: "B", options: [], preferences: [] },
        ],
      }),
      "SX_EXCHANGE_CONTENT",
    ],
    ["a missing ranking", file({ useManualPreferenceRanking: true }), "SX_EXCHANGE_CONTENT"],
    [
      "a state ranked twice",
      file({ decisionMakers: [{ name: "A", options: [0], preferenceRanking: [1, [2, 1]] }] }),
      "SX_EXCHANGE_CONTENT",
    ],
    ["an empty name", file({ options: [{ name: " " }] }), "SX_EXCHANGE_CONTENT"],
  ])("refuses %s", (_, text, code) => {
    expect(codeOf(text)).toBe(code);
  });
});
