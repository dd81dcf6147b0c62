import { applyEdit, type CaseDocument } from "@sextant/case";
import { describe, expect, test } from "vitest";
import { movedEntry } from "../../src/views/model/moved-entry.js";
import { nextOf } from "../../src/views/model/places.js";
import { takenEdits, takenOptions } from "../../src/views/model/status-quo-edits.js";
import { viewChain } from "../../src/views/model/view-docs.js";

const DOCUMENT: CaseDocument = {
  sextant: 1,
  title: "Talks",
  parties: {
    north: { name: "North", options: { talk: "Talks", arm: "Arms" } },
    south: { name: "South", options: { aid: "Gives aid" } },
  },
  views: {
    first: { holder: "north", views: { inner: { extends: "second" }, own: {} } },
    second: { extends: "first" },
    round: { extends: "round" },
  },
};

describe("the status quo", () => {
  const after = (document: CaseDocument, option: string, taken: boolean, pattern = "") => {
    let value: unknown = document;
    for (const edit of takenEdits(document, pattern, option, taken)) {
      const applied = applyEdit(value, edit);
      if (!applied.ok) throw new Error(applied.message);
      value = applied.value;
    }
    return (value as CaseDocument).statusQuo;
  };

  test("not said yet: written out, so that each option can say what it rests on", () => {
    expect(after(DOCUMENT, "south.aid", true)).toEqual({ "south.aid": {} });
  });

  test("a list stays a list, and bare names in it are known", () => {
    const listed = { ...DOCUMENT, statusQuo: ["aid"] };
    expect(takenOptions(listed, null)).toEqual([{ option: "south.aid", basis: {} }]);
    expect(after(listed, "north.arm", true)).toEqual(["aid", "north.arm"]);
    expect(after(listed, "south.aid", true)).toEqual(["aid"]);
    expect(after(listed, "south.aid", false)).toEqual([]);
  });

  test("a map keeps what the others rest on; an option said not to be taken can be", () => {
    const map = { ...DOCUMENT, statusQuo: { "north.talk": { cite: ["E1"] }, aid: false } };
    expect(takenOptions(map, null).map(({ option }) => option)).toEqual(["north.talk"]);
    expect(after(map, "south.aid", true)).toEqual({ "north.talk": { cite: ["E1"] }, aid: {} });
    expect(after(map, "north.talk", false)).toEqual({ aid: false });
  });

  test("a state is written out as the options that are taken in it", () => {
    const state = { ...DOCUMENT, statusQuo: "Deadlock" };
    expect(after(state, "north.talk", true, "NYN")).toEqual({ "north.talk": {}, "north.arm": {} });
    expect(after(state, "north.arm", false, "NYY")).toEqual({ "south.aid": {} });
  });
});

test("a view is made from those that it extends, else from the one it stands in", () => {
  const { first, second, round } = DOCUMENT.views ?? {};
  expect(viewChain(DOCUMENT, "second")).toEqual([second, first]);
  expect(viewChain(DOCUMENT, "first/inner")).toEqual([first.views?.inner, second, first]);
  expect(viewChain(DOCUMENT, "first/own")).toEqual([first.views?.own, first]);
  expect(viewChain(DOCUMENT, "round")).toEqual([round]);
  expect(viewChain(DOCUMENT, "base")).toEqual([]);
});

test("the focus goes to what takes the place of what is gone", () => {
  expect(nextOf(["a", "b", "c"], "b")).toBe("c");
  expect(nextOf(["a", "b", "c"], "c")).toBe("b");
  expect(nextOf(["a"], "a")).toBeNull();
});

test("an entry at another place", () => {
  expect(movedEntry([1, 2, 3, 4], 0, 2)).toEqual([2, 3, 1, 4]);
  expect(movedEntry([1, 2, 3, 4], 3, 1)).toEqual([1, 4, 2, 3]);
});
