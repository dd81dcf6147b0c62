import { expect, test } from "vitest";
import { afterSent, type Pending, sendable, withoutStepsOf } from "../../src/model/pending.js";

const edit = (key: string, base: number): Pending => ({
  kind: "edit",
  key,
  name: key,
  edits: [],
  base,
});
const undo = (base: number): Pending => ({ kind: "undo", key: "u", base });
const ALONE = { alone: true, changed: true };
const bases = (queue: readonly Pending[]): number[] => queue.map(({ base }) => base);

test("where nobody came between, what follows stands on what was sent", () => {
  const [a, b, c] = [edit("a", 5), edit("b", 5), undo(5)];
  expect(bases(afterSent([a, b, c], a, 6, ALONE))).toEqual([6, 6]);
});

test("where somebody came between, edits are merged too, and an undo is of what was just made", () => {
  const [a, b, c] = [edit("a", 5), edit("b", 5), undo(5)];
  expect(bases(afterSent([a, b, c], a, 9, { alone: false, changed: true }))).toEqual([5, 9]);
});

test("what a closed tab left stands on its own revision", () => {
  const [own, left] = [edit("own", 8), edit("left", 5)];
  expect(bases(afterSent([own, left], own, 9, ALONE))).toEqual([5]);
});

test("an edit made behind an undo that was not seen yet is merged with it", () => {
  const [step, a] = [undo(5), edit("a", 5)];
  expect(bases(afterSent([step, a], step, 6, ALONE))).toEqual([5]);
});

test("an undo names the edit it is of, and is let go where that changed nothing or was refused", () => {
  const [a, b] = [edit("a", 5), edit("b", 5)];
  const redo: Pending = { kind: "redo", key: "r", base: 5 };
  expect(afterSent([a, undo(5), b], a, 6, ALONE)[0]).toMatchObject({ kind: "undo", of: 6 });
  const held = { alone: false, changed: false };
  expect(afterSent([a, undo(5), redo, b], a, 9, held)).toEqual([b]);
  expect(withoutStepsOf([a, undo(5), undo(5), b], a)).toEqual([undo(5), b]);
  expect(withoutStepsOf([a, b, undo(5)], a)).toEqual([b, undo(5)]);
});

test("an edit can be sent whatever its name and its size", () => {
  const one = { path: ["title"], value: "x" };
  const many = { file: "case.yaml", edits: Array.from({ length: 2500 }, () => one) };
  const text = { file: "notes.txt", text: "x" };
  const sent = sendable("𝛼".repeat(700), [many, text]);
  expect([...sent.name].length).toBe(301);
  expect(sent.edits.map((part) => ("edits" in part ? part.edits.length : part.text))).toEqual([
    1000,
    1000,
    500,
    "x",
  ]);
});
