import { expect, test } from "vitest";
import { afterSent, type Pending } from "../../src/model/pending.js";

const edit = (key: string, base: number): Pending => ({
  kind: "edit",
  key,
  name: key,
  edits: [],
  base,
});
const undo = (base: number): Pending => ({ kind: "undo", key: "u", base });
const bases = (queue: readonly Pending[]): number[] => queue.map(({ base }) => base);

test("where nobody came between, what follows stands on what was sent", () => {
  const [a, b, c] = [edit("a", 5), edit("b", 5), undo(5)];
  expect(bases(afterSent([a, b, c], a, 6, true))).toEqual([6, 6]);
});

test("where somebody came between, edits are merged too, and an undo is of what was just made", () => {
  const [a, b, c] = [edit("a", 5), edit("b", 5), undo(5)];
  expect(bases(afterSent([a, b, c], a, 9, false))).toEqual([5, 9]);
});

test("what a closed tab left stands on its own revision", () => {
  const [own, left] = [edit("own", 8), edit("left", 5)];
  expect(bases(afterSent([own, left], own, 9, true))).toEqual([5]);
});
