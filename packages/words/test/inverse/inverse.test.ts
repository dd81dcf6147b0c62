import { readFileSync } from "node:fs";
import { countTargetOrders, findInverse } from "@sextant/case";
import { describe, expect, it } from "vitest";
import { inverseFindings, ordersFindings } from "../../src/index.js";
import { textOf, viewOf, viewOfFolder } from "../cases.js";

const GARRISON = "../../../../cases/library/hipel-fraser-1980/garrison.yaml";
const moscow = viewOfFolder("six-party-talks", "seen-from-moscow");
const base = viewOfFolder("six-party-talks");

describe("what it would take, in words", () => {
  it("answers first, with the citations that the change rests on", () => {
    const result = findInverse(base, "ukrainian-model", { concept: "nash" });
    const { sections, tables } = inverseFindings(result);
    expect(sections[0].key).toBe("answer");
    const answer = textOf(sections, "answer");
    expect(sections[0].sentences[0].text).toMatch(
      /^Whether “Ukrainian model” holds under Nash hangs on an order .* does not if .*E14.*apparently/,
    );
    expect(answer).toMatch(/smallest change of preferences that would then make it hold is one/);
    expect(answer).toMatch(/cannot withdraw “Gives North Korea a security guarantee”/);
    const cited = sections[0].sentences.flatMap(({ about }) => about?.cite ?? []);
    expect(cited).toContain("E14");
    for (const { table } of tables) {
      for (const row of table.rows) expect(row.length).toBe(table.columns.length);
    }
  });

  it("tells what was kept out of reach and what is only proven in part", () => {
    const result = findInverse(moscow, "ukrainian-model", {
      kinds: ["statements"],
      keep: ["six-party-format"],
      most: 1,
    });
    const { sections } = inverseFindings(result);
    expect(textOf(sections, "search")).toMatch(/Kept as they are: six-party-format/);
    expect(textOf(sections, "search")).toMatch(/--max/);
    // A change of two that is found otherwise is the smallest, since one is proven not enough.
    expect(textOf(sections, "answer")).toMatch(/smallest change of preferences .* is two/);
  });

  it("has no empty section and no undefined word in any kind of change", () => {
    const view = viewOf(`
sextant: 1
title: Two
parties:
  a: { name: A, options: { x: Gives way } }
  b: { name: B, options: { y: Gives way too } }
outcomes: { both: { name: Both, when: a.x and b.y } }
preferences:
  a: { statements: [not a.x, b.y] }
  b: { ranking: [[YN], [YY], [NN], [NY]] }
`);
    const { sections, tables } = inverseFindings(findInverse(view, "both"));
    for (const { sentences } of sections) {
      expect(sentences.length).toBeGreaterThan(0);
      for (const { text } of sentences) expect(text).not.toMatch(/undefined|null|NaN/);
    }
    expect(sections.map(({ key }) => key)).toEqual([
      "answer",
      "statements",
      "rankings",
      "moves",
      "search",
    ]);
    expect(tables[0].table.rows.length).toBeGreaterThan(0);
  });

  it("says which state an opponent comes to prefer, and what is not proven", () => {
    const garrison = viewOf(readFileSync(new URL(GARRISON, import.meta.url), "utf8"));
    const told = (work?: number): string => {
      const options = { kinds: ["rankings"] as const, ...(work === undefined ? {} : { work }) };
      return textOf(inverseFindings(findInverse(garrison, "12", options)).sections, "rankings");
    };
    expect(told()).toMatch(/US support comes to prefer state 14 to state 15 \(3\)/);
    expect(told()).toMatch(/proven smallest/);
    expect(told(10)).toMatch(/not proven smallest: the search ended/);
  });

  it("tells counts of orders", () => {
    const syria = viewOf(`
sextant: 1
title: One
parties:
  a: { name: A, options: { x: Gives way } }
  b: { name: B, options: { y: Gives way too } }
preferences:
  a: { statements: [not a.x, b.y] }
  b: { statements: [not b.y, a.x] }
`);
    const { sections } = ordersFindings(countTargetOrders(syria, "1", "a"));
    // Of four states, A can go from the first to one other: it is better in half of the orders.
    expect(textOf(sections, "answer")).toMatch(/12 of its 24 strict orders under Nash/);
  });
});
