import fc from "fast-check";
import { expect, test } from "vitest";
import { applyEdit, editCase, editsBetween } from "../../src/index.js";

const applied = (before: unknown): ((edits: ReturnType<typeof editsBetween>) => unknown) => {
  return (edits) =>
    edits.reduce((value, edit) => {
      const result = applyEdit(value, edit);
      if (!result.ok) throw new Error(result.message);
      return result.value;
    }, before);
};

test("the edits between two documents lead from one to the other, order of keys included", () => {
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      fc.integer({ min: 0, max: 4 }),
      fc.constantFrom("a", "b"),
      fc.array(tie("value"), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom("p", "q", "r", "s", "t"), tie("value"), {
        noNullPrototype: true,
      }),
    ),
  }));
  const map = fc.dictionary(fc.constantFrom("p", "q", "r", "s", "t"), value, {
    noNullPrototype: true,
  });
  fc.assert(
    fc.property(map, map, (before, after) => {
      const result = applied(before)(editsBetween(before, after));
      expect(JSON.stringify(result)).toBe(JSON.stringify(after));
    }),
    { numRuns: 500 },
  );
});

test("what stays is not touched", () => {
  const before = { a: { x: 1, y: [1, 2, 3, 4] }, b: 1, c: { z: 1 } };
  expect(editsBetween(before, before)).toEqual([]);
  expect(editsBetween(before, { ...before, a: { x: 1, y: [1, 3, 4] } })).toEqual([
    { path: ["a", "y", 1], delete: true },
  ]);
  expect(editsBetween(before, { ...before, a: { x: 1, y: [1, 2, 9, 3, 4] } })).toEqual([
    { path: ["a", "y", 2], insert: 9 },
  ]);
  expect(editsBetween(before, { ...before, a: { x: 1, y: [1, 4, 2, 3] } })).toEqual([
    { path: ["a", "y", 3], move: ["a", "y", 1] },
  ]);
  expect(editsBetween(before, { ...before, a: { x: 1, y: [2, 3, 1, 4] } })).toEqual([
    { path: ["a", "y", 0], move: ["a", "y", 2] },
  ]);
  expect(editsBetween(before, { a: before.a, c: before.c, b: 1 })).toEqual([
    { path: ["b"], delete: true },
    { path: ["b"], value: 1 },
  ]);
});

test("comments of what stays survive in the text", () => {
  const text = "a:\n  x: 1 # one\n  v: 2\n  z: 3 # three\nb: 1 # b\n";
  const edits = editsBetween({ a: { x: 1, v: 2, z: 3 }, b: 1 }, { a: { x: 1, z: 3, v: 2 }, b: 1 });
  expect(editCase(text, edits)).toBe("a:\n  x: 1 # one\n  z: 3 # three\n  v: 2\nb: 1 # b\n");
});
