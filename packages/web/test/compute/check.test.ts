import { describe, expect, test } from "vitest";
import { check } from "../../src/compute/questions/check/index.js";
import { hold, sixParty } from "./held.js";

describe("what a check found, in plain words", () => {
  const problems = check(sixParty(), {});
  test("names the parts of the case as analysts call them, never by their keys", () => {
    const { parties, outcomes = {} } = sixParty().loaded.document;
    const keys = [...Object.keys(parties), ...Object.keys(outcomes)].filter(
      (key) => !/^(war|freeze|stalemate)$/.test(key),
    );
    const pattern = new RegExp(`(?<![\\w“])(?:${keys.join("|")})(?![\\w”-])`);
    for (const { told, code } of problems) {
      const plain = told?.message;
      if (code === "SX_CHECK_EVIDENCE_UNUSED") continue;
      expect(plain).not.toMatch(pattern);
      expect(plain).not.toMatch(/^In the view|"[\w-]+"|SX_/);
    }
    expect(problems.map(({ told }) => told?.message)).toContain(
      "A source says that the United States prefers “Libyan model” to “Ukrainian model”; in the model the order is not known.",
    );
    expect(problems.map(({ view }) => view)).toContain("seen-from-moscow");
  });

  test("leaves keys alone that are words of the sentence", () => {
    const held = hold({
      "case.yaml": `
sextant: 1
title: A shed
parties:
  a: { name: Anna, options: { build: Builds } }
  b: { name: Bert, options: { lend: Lends } }
statusQuo: []
goals: { a: { shed: { text: A shed of her own, judgement: x } } }
preferences: { a: { statements: [a.build] } }
`,
    });
    const told = check(held, {}).map(({ told }) => told?.message);
    expect(told).toContain("Bert has no preferences: every state is as good to it as any other.");
    expect(told).toContain(
      "The goal “A shed of her own” has no condition; it is shown as unmodelled and decides nothing.",
    );
  });
});
