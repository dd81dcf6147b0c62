import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareInputs, compareInputsOfViews, type InputChange } from "../../src/index.js";
import { load } from "../compile/helpers.js";
import { smallCase } from "./small-cases.js";

const CASE = `
sextant: 1
title: Two
question: Why?
parties:
  a: { name: A, options: { x: Does x, y: { name: Does y, reversible: false } } }
  b: { name: B, options: { z: Does z } }
statusQuo: [a.x]
terms: { both: a.x and b.z }
rules:
  - { id: one, never: a.x and a.y }
  - never: a.y and b.z
outcomes: { o: { name: O, when: both } }
goals: { a: { g: { text: To have z, when: b.z } } }
preferences:
  a: { statements: [ g, { id: s1, prefer: a.x }, not a.y, b.z or a.y ] }
  b: { statements: [ not a.x ] }
views:
  seen:
    title: Seen
    holder: b
    preferences: { a: { edit: [ { move: s1, to: 1 }, { drop: g } ] } }
`;

const told = ({ object, kind, view, key, party, fields, places }: InputChange): string =>
  [
    object,
    kind,
    view === "base" ? "" : `@${view}`,
    party ?? "",
    key,
    fields.join(","),
    places ?? "",
  ]
    .filter((part) => String(part) !== "")
    .join(" ");

const between = (before: string, after: string): string[] =>
  compareInputs(load(before), load(after)).map(told);
const edited = (from: string, to: string): string[] => {
  expect(CASE).toContain(from);
  return between(CASE, CASE.replace(from, to));
};

describe("the input of two cases", () => {
  it("is the same where they say the same, in whatever form", () => {
    expect(between(CASE, CASE)).toEqual([]);
    expect(edited("x: Does x", "x: { name: Does x }")).toEqual([]);
    expect(edited("both: a.x and b.z", "both: { when: a.x and b.z }")).toEqual([]);
    expect(edited("statusQuo: [a.x]", "statusQuo: { a.x: , a.y: false }")).toEqual([]);
  });

  it("is told object by object", () => {
    expect(edited("question: Why?", "question: How?")).toEqual(["text changed question"]);
    expect(edited("name: B,", "name: Bee,")).toEqual(["party changed b name"]);
    expect(edited("reversible: false", "reversible: true")).toEqual([
      "option changed a a.y reversible",
    ]);
    expect(edited("statusQuo: [a.x]", "statusQuo: [b.z]")).toEqual([
      "statusQuo added b.z",
      "statusQuo dropped a.x",
    ]);
    expect(edited("both: a.x and b.z", "both: a.x or b.z")).toEqual(["term changed both when"]);
    expect(edited("text: To have z", "text: To get z")).toEqual(["goal changed a g text"]);
    expect(edited("name: O,", "name: Oh,")).toEqual(["outcome changed o name"]);
    expect(edited("title: Seen", "title: As seen")).toEqual(["view changed seen title"]);
  });

  it("knows rules without an id by what they say, or where they stand", () => {
    expect(edited("never: a.y and b.z", "never: a.y or b.z")[0]).toMatch(/^rule changed .* never$/);
    expect(edited("  - never: a.y and b.z\n", "")[0]).toMatch(/^rule dropped/);
    expect(edited("  - { id: one, never: a.x and a.y }\n", "")).toEqual(
      ["rule dropped one never"].map((x) => x.replace(" never", "")),
    );
  });

  it("tells statements that moved, came, went or say another thing", () => {
    const list = "[ g, { id: s1, prefer: a.x }, not a.y, b.z or a.y ]";
    const to = (next: string): string[] => edited(list, next);
    // As few as possible are said to have moved.
    expect(to("[ not a.y, g, { id: s1, prefer: a.x }, b.z or a.y ]")).toEqual([
      "statement moved a =not a.y 3,1",
    ]);
    expect(to("[ g, { id: s1, prefer: a.x }, b.z or a.y ]")).toEqual([
      "statement dropped a =not a.y 3,",
    ]);
    expect(to("[ b.z, g, { id: s1, prefer: a.x }, not a.y, b.z or a.y ]")).toEqual([
      "statement added a =b.z ,1",
    ]);
    expect(to("[ g, { id: s1, prefer: not a.x }, not a.y, b.z or a.y ]")).toEqual([
      "statement changed a s1 prefer 2,2",
    ]);
    expect(to("[ g, { id: s1, prefer: a.x }, not b.z, b.z or a.y ]")).toEqual([
      "statement changed a =not a.y prefer 3,3",
    ]);
  });

  it("tells once what a view inherits, and what differs in a view by its name", () => {
    expect(edited("not a.x ]", "not a.x, a.y ]")).toEqual(["statement added b =a.y ,2"]);
    expect(edited(", { drop: g }", "")).toEqual(["statement added @seen a g ,2"]);
    // What is left of the list stands as it stood.
    expect(compareInputsOfViews(load(CASE), "base", "seen").map(told)).toEqual([
      "statement dropped a g 1,",
    ]);
  });

  it("goes back as it went forth", () => {
    const back = { added: "dropped", dropped: "added", changed: "changed", moved: "moved" };
    fc.assert(
      fc.property(smallCase, smallCase, (one, other) => {
        const forth = compareInputs(one, other);
        const kinds = (changes: readonly InputChange[], turn: boolean): string[] =>
          changes
            .map(
              ({ object, kind, party }) => `${object} ${turn ? back[kind] : kind} ${party ?? ""}`,
            )
            .sort();
        expect(kinds(compareInputs(other, one), true)).toEqual(kinds(forth, false));
        expect(compareInputs(one, one)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
