import { expect, test } from "vitest";
import { type CaseError, compileView } from "../../src/index.js";
import { BASE, faults, read } from "./helpers.js";

test("factors are read, in views too", () => {
  const { document, warnings } = read(`${BASE}factors:
  give: { name: Giving way, when: a.x, judgement: so read }
  gap: { name: The gap, between: [a, b] }
  wants: { name: What they want, factor: means }
influences: [{ from: give, to: gap, sign: "-" }, { from: wants, to: gap, sign: + }]
views: { seen: { factors: { give: { name: Giving way, when: not a.x } } } }
`);
  expect(warnings).toEqual([]);
  expect(Object.keys(document.factors ?? {})).toEqual(["give", "gap", "wants"]);
  expect(document.views?.seen.factors?.give.when).toBe("not a.x");
});

test("an unknown name in a factor's condition is an error at its place", () => {
  const loaded = read(`${BASE}factors:\n  give: { name: Giving way, when: a.z }\n`);
  try {
    compileView(loaded);
  } catch (error) {
    const [problem] = (error as CaseError).problems;
    expect(problem.code).toBe("SX_CONDITION_UNKNOWN_NAME");
    expect(problem.place).toMatchObject({ line: 8, column: 35 });
    return;
  }
  throw new Error("The condition was accepted.");
});

test("a gap is between two different parties of the case", () => {
  const gap = (between: string): string[] =>
    faults(`${BASE}factors:\n  gap: { name: The gap, between: ${between} }\n`);
  expect(gap("[a, q]")).toEqual(["SX_CASE_UNKNOWN_PARTY 8:38"]);
  expect(gap("[a, a]")).toEqual(["SX_CASE_BAD_VALUE 8:34"]);
  expect(gap("[a]")[0]).toMatch(/^SX_CASE_/);
});

test("a factor of preferences is means or interests", () => {
  expect(
    faults(`${BASE}preferences:\n  a: { statements: [{ prefer: a.x, factor: ends }] }\n`)[0],
  ).toMatch(/^SX_CASE_BAD_VALUE 8:/);
});

test("a misspelt factor is warned of, free words are not", () => {
  const { warnings } = read(`${BASE}factors:
  pressure: { name: Pressure, when: a.x }
influences: [{ from: presure, to: A long way to peace, sign: + }]
`);
  expect(warnings.map(({ code, place }) => `${code} ${place?.line}:${place?.column}`)).toEqual([
    "SX_CASE_FACTOR_NEAR 9:16",
  ]);
});
