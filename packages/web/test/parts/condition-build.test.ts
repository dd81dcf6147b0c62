import { type Condition, parseCondition } from "@sextant/case";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Given,
  type List,
  leaf,
  type Node,
  treeOf,
} from "../../src/parts/condition/build/tree.js";
import {
  addedAt,
  dependingAt,
  removedAt,
  replacedAt,
} from "../../src/parts/condition/build/tree-edits.js";
import { isTooMany, lackOf, textOf } from "../../src/parts/condition/build/tree-text.js";

const list = (quantity: List["quantity"], members: Node[], count = 1): List => ({
  kind: "list",
  quantity,
  count,
  members,
});
const [a, b, c] = ["a", "b", "p.c"].map((name) => leaf(name));

const NAMES = ["a", "b", "p.c", "d"];

/** Whether a condition holds where the bits of a number say which names do. */
function holds(condition: Condition, world: number): boolean {
  const of = (one: Condition): boolean => holds(one, world);
  switch (condition.kind) {
    case "constant":
      return condition.value;
    case "name":
      return ((world >> NAMES.indexOf(condition.name)) & 1) === 1;
    case "not":
      return !of(condition.of);
    case "and":
      return condition.parts.every(of);
    case "or":
      return condition.parts.some(of);
    case "if":
      return of(condition.consequent) || !of(condition.when);
    case "iff":
      return of(condition.left) === of(condition.right);
  }
}

describe("a condition clicked together", () => {
  it("is written with as few brackets as say it", () => {
    expect(textOf(list("all", [a, list("any", [b, leaf("p.c", true)])]))).toBe(
      "a and (b or not p.c)",
    );
    expect(textOf(list("any", [list("all", [a, b]), c]))).toBe("a and b or p.c");
    expect(textOf(list("none", [a, b]))).toBe("not (a or b)");
    expect(textOf(list("none", [a]))).toBe("not a");
    expect(textOf(list("all", []))).toBe("");
    expect(textOf(list("all", [list("any", []), a]))).toBe("a");
  });

  const given = (how: Given["how"], second: Node[], first: Node[] = [a, b]): Given => ({
    kind: "given",
    how,
    sides: [list("any", first), list("all", second)],
  });

  it("says what depends on what", () => {
    expect(textOf(given("if", [c]))).toBe("a or b if p.c");
    expect(textOf(given("onlyIf", [c]))).toBe("p.c if a or b");
    expect(textOf(given("iff", [c]))).toBe("a or b iff p.c");
    expect(textOf(list("all", [given("if", [c]), a]))).toBe("(a or b if p.c) and a");
    expect(lackOf(given("if", [c]))).toBeNull();
  });

  it("is none that could be written while one side is empty", () => {
    for (const [tree, text] of [
      [given("if", [c], []), "… if p.c"],
      [given("if", []), "a or b if …"],
      [given("onlyIf", [c], []), "p.c if …"],
      [given("iff", [list("any", [])]), "a or b iff …"],
      [list("all", [a, given("if", [c], [])]), "a and (… if p.c)"],
      [list("none", [given("if", [])]), "not (a or b if …)"],
    ] as const) {
      expect(textOf(tree)).toBe(text);
      expect(lackOf(tree)).toBe("side");
      expect(treeOf(text)).toBeNull();
    }
    // Both empty say nothing, as an empty list does.
    expect(textOf(given("if", [], []))).toBe("");
    expect(textOf(list("all", [a, given("if", [], [])]))).toBe("a");
    expect(lackOf(list("all", [a, given("if", [], [])]))).toBeNull();
  });

  it("writes every way of exactly n, and reads it back as that", () => {
    const two = list("exactly", [a, b, c], 2);
    expect(textOf(two)).toBe("a and b and not p.c or a and not b and p.c or not a and b and p.c");
    expect(treeOf(textOf(two))).toEqual(two);
    const many = list(
      "exactly",
      Array.from({ length: 12 }, (_, i) => leaf(`x${i}`)),
      6,
    );
    expect(isTooMany(many)).toBe(true);
    expect(isTooMany(two)).toBe(false);
    // Too many are not written out, and nothing else is in their place.
    for (const tree of [many, list("any", [a, many]), given("if", [many])]) {
      expect(lackOf(tree)).toBe("ways");
      expect(textOf(tree)).toContain("exactly 6 of (x0, x1,");
      expect(treeOf(textOf(tree))).toBeNull();
    }
  });

  it("reads what is written, and nothing where it does not read", () => {
    expect(treeOf("a and not (b or p.c)")).toEqual(list("all", [a, list("none", [b, c])]));
    expect(treeOf("a")).toEqual(list("all", [a]));
    expect(treeOf("a and")).toBeNull();
    expect(treeOf(" ")).toEqual(list("all", []));
  });

  it("says the same again, once it was read", () => {
    const node: fc.Arbitrary<Node> = fc.letrec<{ node: Node }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 3 },
        fc.record({
          kind: fc.constant("leaf" as const),
          name: fc.constantFrom(...NAMES),
          negated: fc.boolean(),
        }),
        fc.record({
          kind: fc.constant("list" as const),
          quantity: fc.constantFrom("all", "any", "none", "notAll", "exactly" as const),
          count: fc.integer({ min: 1, max: 2 }),
          members: fc.array(tie("node"), { minLength: 1, maxLength: 3 }),
        }),
        fc.record({
          kind: fc.constant("given" as const),
          how: fc.constantFrom("if", "onlyIf", "iff" as const),
          sides: fc.tuple(tie("node"), tie("node")),
        }),
      ) as fc.Arbitrary<Node>,
    })).node;
    fc.assert(
      fc.property(node, (tree) => {
        const text = textOf(tree);
        const again = textOf(treeOf(text) as Node);
        expect(textOf(treeOf(again) as Node)).toBe(again);
        for (let world = 0; world < 16; world++) {
          expect(holds(parseCondition(again), world)).toBe(holds(parseCondition(text), world));
        }
      }),
      { numRuns: 300, seed: 4 },
    );
  });

  it("is changed by adding, taking away and making depend", () => {
    const tree = list("all", [a, list("any", [b])]);
    expect(textOf(addedAt(tree, [1], c))).toBe("a and (b or p.c)");
    expect(textOf(removedAt(tree, [0]))).toBe("b");
    expect(textOf(replacedAt(tree, [0], leaf("a", true)))).toBe("not a and b");
    const depending = dependingAt(tree, []);
    expect(textOf(addedAt(depending, [1], c))).toBe("a and b if p.c");
    expect(textOf(removedAt(addedAt(depending, [1], c), [1]))).toBe("a and b");
    expect(textOf(removedAt(tree, []))).toBe("");
  });
});
