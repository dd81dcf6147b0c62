import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeEdits, singleEdits } from "../src/merge/merge-edits.js";
import { TouchSet } from "../src/merge/touch-set.js";
import { overlaps, touchesOf } from "../src/merge/touches.js";
import type { FileEdit } from "../src/types.js";

type Path = (string | number)[];
const set = (...path: Path): FileEdit => ({ file: "case.yaml", edits: [{ path, value: "x" }] });
const del = (...path: Path): FileEdit => ({ file: "case.yaml", edits: [{ path, delete: true }] });
const put = (...path: Path): FileEdit => ({ file: "case.yaml", edits: [{ path, insert: "x" }] });
const move = (path: Path, to: Path): FileEdit => ({
  file: "case.yaml",
  edits: [{ path, move: to }],
});
const heldPaths = (mine: FileEdit[], theirs: FileEdit[]): unknown[] =>
  mergeEdits(singleEdits(mine), touchesOf(theirs)).held.map((one) =>
    "edit" in one ? one.edit.path : one.file,
  );

describe("merging by object", () => {
  it.each<[string, FileEdit, FileEdit, boolean]>([
    ["the same value", set("a", "b"), set("a", "b"), true],
    ["a part of what they set", set("a", "b", "c"), set("a", "b"), true],
    ["what holds what they set", set("a"), set("a", "b"), true],
    ["a neighbour", set("a", "b"), set("a", "c"), false],
    ["a name that begins alike", set("a", "bc"), set("a", "b"), false],
    ["another entry of a list", set("l", 1), set("l", 2), false],
    ["a list that they deleted from", set("l", 1), del("l", 2), true],
    ["a list that I delete from", del("l", 1), set("l", 2, "name"), true],
    ["a list beside it", del("l", 1), set("m", 1), false],
    ["a list that they deleted from by a text", set("l", 1), del("l", "0"), true],
    ["a list that I delete from by a text", del("l", "0"), set("l", 2, "name"), true],
    ["a key that only begins as a number", del("l", "01"), set("l", 2), false],
    ["a list that they insert into", set("l", 1), put("l", 2), true],
    ["a list that I insert into", put("l", 1), set("l", 2, "name"), true],
    ["a list that they move entries of", set("l", 1), move(["l", 2], ["l", 0]), true],
    ["a list that they move an entry to", set("m", 1), move(["l", 2], ["m", 0]), true],
    ["a list beside the one I move in", move(["l", 2], ["l", 0]), set("m", 1), false],
    ["a key that is a number here and a text there", set("a", 1), set("a", "1"), true],
    ["a file that they wrote whole", set("a"), { file: "case.yaml", text: "" }, true],
    ["another file", set("a"), { file: "evidence.yaml", text: "" }, false],
    ["a file that both delete", { file: "x", text: null }, { file: "x", text: null }, true],
  ])("holds or lets pass an edit of %s", (_, mine, theirs, held) => {
    expect(heldPaths([mine], [theirs])).toHaveLength(held ? 1 : 0);
    expect(touchesOf([mine]).some((a) => touchesOf([theirs]).some((b) => overlaps(b, a)))).toBe(
      held,
    );
  });

  it("holds what follows upon a held edit, and keeps the order of the others", () => {
    const mine = [set("a"), set("b"), set("a", "x"), set("c")];
    const { apply } = mergeEdits(singleEdits(mine), touchesOf([set("a", "y")]));
    expect(heldPaths(mine, [set("a", "y")])).toEqual([["a"], ["a", "x"]]);
    expect(apply).toEqual([set("b"), set("c")]);
  });

  it("splits a list of edits of one file", () => {
    const mine: FileEdit = {
      file: "f",
      edits: [
        { path: ["a"], value: 1 },
        { path: ["b"], value: 2 },
      ],
    };
    const { apply, held } = mergeEdits(singleEdits([mine]), [{ file: "f", path: ["a"] }]);
    expect(apply).toEqual([{ file: "f", edits: [{ path: ["b"], value: 2 }] }]);
    expect(held).toEqual([{ file: "f", edit: { path: ["a"], value: 1 } }]);
  });

  it("finds in a set what a look at each touch finds", () => {
    const key = fc.constantFrom<string | number>("a", "b", 0, "0");
    const touch = fc.record({
      file: fc.constantFrom("f", "g"),
      path: fc.array(key, { maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.array(touch, { maxLength: 6 }), touch, (touches, place) => {
        const set = new TouchSet(touches);
        const found = touches.filter((one) => overlaps(one, place));
        const above = found.map(({ path }) => path.length).filter((n) => n <= place.path.length);
        expect(set.overlaps(place)).toBe(found.length > 0);
        expect(set.holder(place)).toBe(above.length === 0 ? null : Math.min(...above));
      }),
    );
  });
});
