import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clausesOf } from "../../../src/compile/feasible/clauses.js";
import { type Combinations, combinations } from "../../../src/compile/feasible/combinations.js";
import { minimalContradiction } from "../../../src/compile/feasible/contradiction.js";
import { satisfiable } from "../../../src/compile/feasible/diagram.js";
import { RULE_KINDS, type Rule, ruleTruth } from "../../../src/compile/feasible/rules.js";
import { createEvaluator } from "../../../src/condition/evaluate.js";
import type { Formula } from "../../../src/condition/formula.js";
import { patternCells } from "../../../src/condition/pattern-cells.js";

const OPTIONS = 7;

const formulas: fc.Arbitrary<Formula> = fc.letrec<{ formula: Formula }>((tie) => ({
  formula: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.nat(OPTIONS - 1).map((option): Formula => ({ kind: "option", option })),
    fc.boolean().map((value): Formula => ({ kind: "constant", value })),
    tie("formula").map((of): Formula => ({ kind: "not", of })),
    tie("formula").map((of): Formula => ({ kind: "named", name: "t", of })),
    fc
      .tuple(
        fc.constantFrom("and" as const, "or" as const),
        fc.array(tie("formula"), { minLength: 1, maxLength: 3 }),
      )
      .map(([kind, parts]): Formula => ({ kind, parts })),
    fc
      .tuple(tie("formula"), tie("formula"))
      .map(([consequent, when]): Formula => ({ kind: "if", consequent, when })),
    fc
      .tuple(tie("formula"), tie("formula"))
      .map(([left, right]): Formula => ({ kind: "iff", left, right })),
  ),
})).formula;

const rules: fc.Arbitrary<Rule> = fc
  .tuple(fc.constantFrom(...RULE_KINDS), fc.array(formulas, { minLength: 1, maxLength: 4 }))
  .map(([kind, parts]) => ({
    kind,
    parts: kind === "never" || kind === "always" ? parts.slice(0, 1) : parts,
    label: kind,
    path: [],
    document: null,
  }));

/** Every combination that keeps the rules, by evaluating them on the full cube. */
function bruteForce(list: readonly Rule[], optionCount: number): number[] {
  const count = 2 ** optionCount;
  const evaluator = createEvaluator(patternCells(null, 1, count, () => new Uint32Array(0)));
  const columns = list.map((rule) => ruleTruth(rule, evaluator));
  const found: number[] = [];
  for (let s = 0; s < count; s++) {
    if (columns.every((column) => (column[s >>> 5] >>> (s & 31)) & 1)) found.push(s);
  }
  return found;
}

function patternsOf(found: Combinations, words: number): Uint32Array {
  const patterns = new Uint32Array(Number(found.count) * words);
  found.fill(patterns, words);
  return patterns;
}

function build(list: readonly Rule[], optionCount: number): Combinations {
  const found = combinations(clausesOf(list, optionCount), 2n ** 26n);
  if ("moreThan" in found) throw new Error("gave up");
  return found;
}

const option = (o: number): Formula => ({ kind: "option", option: o });
const exactlyOne = (options: readonly number[]): Rule => ({
  kind: "exactlyOne",
  parts: options.map(option),
  label: "exactlyOne",
  path: [],
  document: null,
});

describe("enumeration of feasible states", () => {
  test("agrees with trying every combination, in ascending order", () => {
    fc.assert(
      fc.property(fc.array(rules, { maxLength: 5 }), (list) => {
        const wanted = bruteForce(list, OPTIONS);
        const found = build(list, OPTIONS);
        expect(found.count).toBe(BigInt(wanted.length));
        expect([...patternsOf(found, 1)]).toEqual(wanted);
        expect(satisfiable(clausesOf(list, OPTIONS))).toBe(wanted.length > 0);
      }),
      { numRuns: 500 },
    );
  });

  test("60 options of which one in each of 20 groups is taken: 3^20 counted, not tried", () => {
    const groups = Array.from({ length: 20 }, (_, g) => exactlyOne([g, g + 20, g + 40]));
    const started = performance.now();
    expect(build(groups, 60).count).toBe(3n ** 20n);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test("60 options with 64 feasible states are found at once, in two words each", () => {
    // Six groups of ten; four of the groups are settled by further rules.
    const groups = Array.from({ length: 6 }, (_, g) =>
      exactlyOne(Array.from({ length: 10 }, (_, k) => 10 * g + k)),
    );
    const only = (o: number): Rule => ({ ...exactlyOne([o]), kind: "always" });
    const not = (o: number): Rule => ({ ...exactlyOne([o]), kind: "never" });
    const list = [...groups, only(3), only(17), only(25), only(39), not(40), not(41), not(50)];
    const found = build(list, 60);
    expect(found.count).toBe(8n * 9n);
    const patterns = patternsOf(found, 2);
    for (let s = 1; s < 72; s++) {
      const [low, high, lastLow, lastHigh] = [
        patterns[2 * s],
        patterns[2 * s + 1],
        patterns[2 * s - 2],
        patterns[2 * s - 1],
      ];
      expect(high > lastHigh || (high === lastHigh && low > lastLow)).toBe(true);
    }
  });

  test("intricate rules over very many states are given up soon, with a lower bound", () => {
    // Each option of the upper half fixes one of the lower half, all joined by one long clause.
    const list = Array.from(
      { length: 30 },
      (_, o): Rule => ({
        ...exactlyOne([]),
        kind: "always",
        parts: [{ kind: "iff", left: option(o), right: option(o + 30) }],
      }),
    );
    list.push({ ...exactlyOne(Array.from({ length: 60 }, (_, o) => o)), kind: "atLeastOne" });
    const started = performance.now();
    const found = combinations(clausesOf(list, 60), 2n ** 10n);
    expect("moreThan" in found && found.moreThan > 2n ** 10n).toBe(true);
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  test("a thousand free options are counted, not listed", () => {
    expect(build([], 1000).count).toBe(2n ** 1000n);
  });
});

describe("rules that contradict one another", () => {
  test("are named in a minimal set", () => {
    fc.assert(
      fc.property(fc.array(rules, { minLength: 1, maxLength: 8 }), (list) => {
        fc.pre(bruteForce(list, OPTIONS).length === 0);
        const set = minimalContradiction(list, OPTIONS);
        expect(bruteForce(set, OPTIONS)).toEqual([]);
        for (const rule of set) {
          expect(
            bruteForce(
              set.filter((r) => r !== rule),
              OPTIONS,
            ),
          ).not.toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });
});
