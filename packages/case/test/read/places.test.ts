import { expect, test } from "vitest";
import { BASE, read } from "./helpers.js";

const loaded = read(
  `${BASE}goals:
  a:
    standing:
      text: >-
        To be recognised
      when: a.x   # why
      serves:
        - other
    other: { text: Peace, when: "not b.y" }
terms:
  t: &t { when: a.x }
  u: *t
synopsis:
`.replace("synopsis:\n", 'synopsis: ""\n'),
);

const at = (path: (string | number)[], part?: "key" | "value"): string => {
  const { line, column } = loaded.place(path, part);
  return `${line}:${column}`;
};

test("values and keys", () => {
  expect(at(["title"])).toBe("2:8");
  expect(at(["title"], "key")).toBe("2:1");
  expect(at(["goals", "a", "standing", "when"])).toBe("12:13");
  expect(at(["goals", "a", "standing", "when"], "key")).toBe("12:7");
  expect(at(["goals", "a", "standing", "serves", 0])).toBe("14:11");
  expect(at(["goals", "a", "other", "when"])).toBe("15:33");
});

test("an empty path is the beginning of the file", () => {
  expect(at([])).toBe("1:1");
});

test("what is not there has the place of what would hold it", () => {
  expect(at(["goals", "a", "other", "reading"])).toBe("15:12");
  expect(at(["goals", "b", "other"])).toBe("8:3");
  expect(at(["title", "x"])).toBe("2:8");
  expect(at(["goals", "a", "standing", "serves", 7])).toBe("14:9");
});

test("through an alias to what it stands for", () => {
  expect(at(["terms", "u"])).toBe("18:6");
  expect(at(["terms", "u", "when"])).toBe("17:17");
});
