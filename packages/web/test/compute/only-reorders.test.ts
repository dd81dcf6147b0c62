import { expect, test } from "vitest";
import { onlyReorders } from "../../src/compute/only-reorders.js";

const list = ["preferences", "russia", "statements"] as const;
const edit = (...edits: object[]) => ({ file: "case.yaml", edits }) as never;

test("a move inside a list puts it in another order, and nothing else does", () => {
  const inside = { path: [...list, 0], move: [...list, 2] };
  expect(onlyReorders(edit(inside))).toBe(true);
  expect(onlyReorders(edit(inside, { path: [...list, 1], delete: true }))).toBe(false);
  expect(onlyReorders(edit({ path: [...list, 0], move: [...list, 1, "tie", 0] }))).toBe(false);
  expect(onlyReorders(edit({ path: ["goals", "a", 0], move: ["goals", "b", 0] }))).toBe(false);
  expect(onlyReorders({ file: "case.yaml", text: "sextant: 1" } as never)).toBe(false);
});
