import { MAY_TAKE, MAY_UNDO, type OptionModel } from "@sextant/engine";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Formula } from "../../src/condition/formula.js";
import { cubesOf, leavesExactly, missingCubes } from "../../src/exchange/cubes.js";

const OPTIONS = 5;
const ALL = Array.from({ length: 2 ** OPTIONS }, (_, s) => s);

const formula: fc.Arbitrary<Formula> = fc.letrec<{ f: Formula }>((tie) => ({
  f: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.nat(OPTIONS - 1).map((option): Formula => ({ kind: "option", option })),
    fc.boolean().map((value): Formula => ({ kind: "constant", value })),
    tie("f").map((of): Formula => ({ kind: "not", of })),
    tie("f").map((of): Formula => ({ kind: "named", name: "n", of })),
    fc
      .tuple(fc.constantFrom("and", "or"), fc.array(tie("f"), { minLength: 1, maxLength: 3 }))
      .map(([kind, parts]): Formula => ({ kind, parts }) as Formula),
    fc
      .tuple(tie("f"), tie("f"))
      .map(([consequent, when]): Formula => ({ kind: "if", consequent, when })),
    fc.tuple(tie("f"), tie("f")).map(([left, right]): Formula => ({ kind: "iff", left, right })),
  ),
})).f;

function holds(f: Formula, s: number): boolean {
  switch (f.kind) {
    case "constant":
      return f.value;
    case "option":
      return ((s >>> f.option) & 1) === 1;
    case "not":
      return !holds(f.of, s);
    case "named":
      return holds(f.of, s);
    case "and":
      return f.parts.every((p) => holds(p, s));
    case "or":
      return f.parts.some((p) => holds(p, s));
    case "if":
      return holds(f.consequent, s) || !holds(f.when, s);
    case "iff":
      return holds(f.left, s) === holds(f.right, s);
    default:
      throw new Error("not in this test");
  }
}

const inCube = (cube: string, s: number): boolean =>
  [...cube].every((letter, o) => letter === "-" || (letter === "Y") === (((s >>> o) & 1) === 1));

const model = (states: number[]): OptionModel => ({
  form: "option",
  partyCount: 1,
  stateCount: states.length,
  levels: [new Int32Array(states.length)],
  optionCount: OPTIONS,
  owner: new Uint8Array(OPTIONS),
  direction: new Uint8Array(OPTIONS).fill(MAY_TAKE | MAY_UNDO),
  guards: Array.from({ length: OPTIONS }, () => null),
  patterns: Uint32Array.from(states),
  words: 1,
});

describe("cubesOf", () => {
  it("holds exactly where the formula does", () => {
    fc.assert(
      fc.property(formula, (f) => {
        const cubes = cubesOf(f, OPTIONS);
        expect(cubes).not.toBeNull();
        for (const s of ALL) expect(cubes?.some((c) => inCube(c, s))).toBe(holds(f, s));
      }),
      { numRuns: 500 },
    );
  });

  it("gives up where the list would be too long", () => {
    const parts = Array.from(
      { length: 12 },
      (_, k): Formula => ({
        kind: "or",
        parts: [
          { kind: "option", option: 2 * k },
          { kind: "option", option: 2 * k + 1 },
        ],
      }),
    );
    expect(cubesOf({ kind: "and", parts }, 24)).toBeNull();
    expect(cubesOf({ kind: "states", refs: [1], path: [] }, 24)).toBeNull();
  });
});

describe("missingCubes", () => {
  it("covers exactly what the model leaves out, and leavesExactly tells", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(2 ** OPTIONS - 1), { minLength: 1 }), (list) => {
        const states = list.sort((a, b) => a - b);
        const cubes = missingCubes(model(states));
        for (const s of ALL) expect(cubes.some((c) => inCube(c, s))).toBe(!states.includes(s));
        expect(leavesExactly(cubes, model(states))).toBe(true);
        if (cubes.length > 0) expect(leavesExactly(cubes.slice(1), model(states))).toBe(false);
        expect(leavesExactly([...cubes, "-----"], model(states))).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});
