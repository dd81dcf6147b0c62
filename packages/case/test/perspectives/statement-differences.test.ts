import { emptyColumn, setAt } from "@sextant/engine";
import { describe, expect, it } from "vitest";
import type { CompiledStatement } from "../../src/compile/compiled-view.js";
import { statementDifferences } from "../../src/perspectives/statement-differences.js";

/** "a b|c d" is a list in which b and c are tied; a capital letter holds where a small one does not. */
function list(text: string): CompiledStatement[] {
  return text
    .split(" ")
    .filter((word) => word !== "")
    .flatMap((group, rank) =>
      group.split("|").map((letter) => {
        const truth = emptyColumn(2);
        setAt(truth, letter === letter.toUpperCase() ? 1 : 0);
        return {
          party: 0,
          id: letter.toLowerCase(),
          text: letter,
          truth,
          rank,
          order: "count",
          redLine: false,
          goal: null,
          goalText: null,
          basis: {},
        };
      }),
    );
}

const told = (own: string, believed: string, replacements: readonly [string, string][] = []) =>
  statementDifferences({
    own: list(own),
    believed: list(believed),
    common: [
      [0, 0],
      [1, 1],
    ],
    replacements: new Map(replacements),
  }).map(({ kind, believed: b, own: o }) => `${kind} ${o?.id ?? "-"} ${b?.id ?? "-"}`);

describe("how two lists differ", () => {
  it("is nothing for the same list", () => {
    expect(told("a b|c d", "a b|c d")).toEqual([]);
    expect(told("", "")).toEqual([]);
  });
  it("names what is added and left out", () => {
    expect(told("a b", "x a")).toEqual(["added - x", "dropped b -"]);
  });
  it("says that as few as possible have moved", () => {
    expect(told("a b c d", "d a b c")).toEqual(["moved d d"]);
    expect(told("a b c d", "b c d a")).toEqual(["moved a a"]);
  });
  it("counts leaving or joining a tie as a move", () => {
    expect(told("a b|c", "a b c").length).toBe(2);
    expect(told("a b c", "a b|c").length).toBe(2);
    expect(told("a b|c", "a b")).toEqual(["dropped c -"]);
  });
  it("tells a statement that means another thing, or stands in another's place", () => {
    expect(told("a b", "A b")).toEqual(["replaced a a"]);
    expect(told("a b", "x b", [["a", "x"]])).toEqual(["replaced a x"]);
    expect(told("a b", "x a b", [["a", "x"]])).toEqual(["added - x"]);
  });
});
