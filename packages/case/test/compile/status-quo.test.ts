import { describe, expect, test } from "vitest";
import { compile, faultOf } from "./helpers.js";

const withRest = (statusQuo: string, rest = "", rules = "[{ never: x and z }]") => `sextant: 1
title: Status quo
parties:
  a: { name: A, options: { x: X, z: Z } }
  b: { name: B, options: { y: Y } }
statusQuo: ${statusQuo}
rules: ${rules}
stateNames: { YNY: Deal, NY-: Half, NNN: NNY }
${rest}
`;

const statusQuoOf = (text: string, view = "base"): string => {
  const { states, statusQuo } = compile(text, view);
  return statusQuo === null ? "none" : `${states.id(statusQuo)} ${states.pattern(statusQuo)}`;
};

describe("a status quo given as a state", () => {
  test.each([
    ["2", "2 YNN"],
    ["6", "6 NYY"],
    ["Deal", "5 YNY"],
    ["YNN", "2 YNN"],
    // A name comes before a pattern.
    ["NNY", "1 NNN"],
    ["Y-Y", "5 YNY"],
  ])("%s", (given, expected) => {
    expect(statusQuoOf(withRest(given))).toBe(expected);
  });

  test("is a number where all combinations are feasible", () => {
    expect(statusQuoOf(withRest("7", "", "[]"))).toBe("7 NYY");
  });

  test("may be a merged state, by its name", () => {
    const text = withRest("End", "merge: [{ when: y, name: End }]");
    expect(statusQuoOf(text)).toBe("4 --Y");
  });

  test("may be a label or a number of the list of states", () => {
    const listed = (given: string) =>
      withRest(given, "feasible: { s9: YNY, s4: NNN, s2: NYN, s3: NYY }", "[]");
    expect(statusQuoOf(listed("s4"))).toBe("2 NNN");
    expect(statusQuoOf(listed("1"))).toBe("1 YNY");
  });

  test.each([
    ["7", "SX_MODEL_STATUS_QUO 6:12"],
    ["Nowhere", "SX_MODEL_STATUS_QUO 6:12"],
    ["Half", "SX_MODEL_STATUS_QUO 6:12"],
    ["YY-", "SX_MODEL_STATUS_QUO 6:12"],
    ["YYN", "SX_MODEL_STATUS_QUO_INFEASIBLE 6:12"],
  ])("%s is refused", (given, fault) => {
    expect(faultOf(withRest(given))).toBe(fault);
  });

  test("may stand in a view, with what it ignores and rules of its own", () => {
    const views = `views:
  there: { statusQuo: 3 }
  named: { statusQuo: Deal }
  blind: { statusQuo: 5, ignores: [z] }
  strict: { rules: { add: [{ never: y }] }, ignores: [x] }`;
    const text = withRest("YNN", views);
    expect(statusQuoOf(text, "there")).toBe("3 NYN");
    expect(statusQuoOf(text, "named")).toBe("5 YNY");
    expect(statusQuoOf(text, "blind")).toBe("5 YNY");
    expect(compile(text, "blind").states.count).toBe(4);
    expect(statusQuoOf(text, "strict")).toBe("2 YNN");
    expect(faultOf(withRest("2", views), "strict")).toBe("SX_MODEL_STATUS_QUO 6:12");
  });
});
