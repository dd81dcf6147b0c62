import { coalesceColumn, holdsAt } from "@sextant/engine";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { compileOptionForm } from "../../src/compile/compile-option-form.js";
import { readView } from "../../src/compile/view/view-document.js";
import { compile, load } from "./helpers.js";

const conditions: fc.Arbitrary<string> = fc.letrec<{ condition: string }>((tie) => ({
  condition: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom("x", "y", "z", "u", "v", "w", "kept", "true", "false"),
    tie("condition").map((c) => `not (${c})`),
    fc
      .tuple(tie("condition"), fc.constantFrom("and", "or", "if", "iff"), tie("condition"))
      .map(([a, word, b]) => `(${a}) ${word} (${b})`),
  ),
})).condition;

test("truth over merged states, found by words, is truth in every member", () => {
  const loaded = load(`sextant: 1
title: Merged
parties:
  a: { name: A, options: { x: X, y: Y, z: Z } }
  b: { name: B, options: { u: U, v: V, w: W } }
rules: [{ never: y and z and u }]
merge: [{ when: x and u, name: One }, { when: y and v and not x, name: Two, final: true }]
outcomes: { kept: { name: Kept, states: [One, 1, NNNYYY] } }
`);
  const form = compileOptionForm(loaded, readView(loaded, "base"), 2 ** 20);
  const { merged, evaluator, truth, frame } = form;
  if (merged === null) throw new Error("merged states expected");
  fc.assert(
    fc.property(conditions, (text) => {
      const formula = frame.scope.formula(text, ["condition"]);
      const fast = truth(formula);
      const literal = coalesceColumn(evaluator.truth(formula), merged);
      for (let c = 0; c < merged.classCount; c++) {
        expect(holdsAt(fast, c)).toBe(holdsAt(literal, c));
      }
    }),
    { numRuns: 300 },
  );
});

test("a merge of no state leaves the model its options, and with them SIM", () => {
  const view = compile(`sextant: 1
title: Idle
parties:
  a: { name: A, options: { x: X } }
  b: { name: B, options: { y: Y } }
merge: [{ when: x and not x, name: Never }]
`);
  expect(view.model.form).toBe("option");
  expect(view.states.count).toBe(4);
});
