import { describe, expect, test } from "vitest";
import { compileView } from "../../src/compile/compile-view.js";
import { CaseError } from "../../src/problem.js";
import { faultOf, load } from "./helpers.js";

/** Line 7 of every case is the first of `rest`. */
const withRest = (rest: string) => `sextant: 1
title: Faulty
parties:
  a: { name: A, options: { x: X, w: W } }
  b: { name: B, options: { y: Y, w: W } }
terms: { high: x or y }
${rest}
`;

describe("what is wrong is refused with its place", () => {
  test.each([
    // Conditions
    ["rules: [{ never: x and z }]", "SX_CONDITION_UNKNOWN_NAME 7:24"],
    ["rules: [{ never: 'x and hihg' }]", "SX_CONDITION_UNKNOWN_NAME 7:25"],
    ["rules: [{ never: x and w }]", "SX_CONDITION_AMBIGUOUS_NAME 7:24"],
    ["rules: [{ never: x and and }]", "SX_CONDITION_SYNTAX 7:24"],
    ["rules: [{ atMostOne: [x, 'y if x if a.w'] }]", "SX_CONDITION_NON_ASSOCIATIVE 7:34"],
    ["rules:\n  - never: >-\n      x\n      and z", "SX_CONDITION_UNKNOWN_NAME 8:12"],
    [
      "outcomes: { o: { name: O, when: p }, p: { name: P, when: not o } }",
      "SX_CONDITION_CYCLE 7:62",
    ],
    [
      "goals: { a: { g: { text: G } } }\npreferences: { a: { statements: [g] } }",
      "SX_CONDITION_NO_CONDITION 8:34",
    ],
    [
      "goals: { a: { g: { text: G } } }\nrules: [{ never: x and g }]",
      "SX_CONDITION_NO_CONDITION 8:24",
    ],
    [
      "goals: { a: { w: { text: G, when: y } } }\npreferences: { a: { statements: [w] } }",
      "SX_CONDITION_AMBIGUOUS_NAME 8:34",
    ],
    // Rules and states
    ["rules: [{ always: x and y }, { never: high }]", "SX_MODEL_NO_STATE 7:9"],
    ["rules: [{ always: x and y }, { never: high }]\nstatusQuo: [x]", "SX_MODEL_NO_STATE 7:9"],
    ["rules: [{ never: high }]\nstatusQuo: [x]", "SX_MODEL_STATUS_QUO_INFEASIBLE 8:12"],
    ["statusQuo: [z]", "SX_CASE_UNKNOWN_OPTION 7:13"],
    ["statusQuo: [w]", "SX_CASE_UNKNOWN_OPTION 7:13"],
    ["statusQuo: { a.z: {} }", "SX_CASE_UNKNOWN_OPTION 7:14"],
    ["feasible: [NNNN, YNN]", "SX_MODEL_BAD_PATTERN 7:18"],
    ["feasible: [NNNN, YNN-]", "SX_MODEL_BAD_PATTERN 7:18"],
    ["feasible: [NNNN, YNNN, NNNN]", "SX_MODEL_DUPLICATE_STATE 7:24"],
    ["feasible: [NNNN, YNNN]\nrules: [{ never: x }]", "SX_MODEL_INFEASIBLE_PATTERN 7:18"],
    ["feasible: [NNNN, YNNN]\nstatusQuo: [y]", "SX_MODEL_STATUS_QUO_INFEASIBLE 8:12"],
    ["stateNames: { YN: Far }", "SX_MODEL_BAD_PATTERN 7:15"],
    ["merge: [{ when: x, name: P }, { when: y, name: Q }]", "SX_MODEL_MERGE_OVERLAP 7:31"],
    // Moves
    ["moves: { a: { only: [[NNNN, NNN]] } }", "SX_MODEL_UNKNOWN_STATE 7:29"],
    ["moves: { a: { except: [[NNNN, 1]] } }", "SX_MODEL_MOVE_SELF 7:24"],
    // Preferences
    ["preferences: { a: { ranking: [[1, 2], 3] } }", "SX_MODEL_RANKING_MISSES 7:30"],
    ["preferences: { a: { ranking: [[1, 2], 1], rest: last } }", "SX_MODEL_RANKING_REPEATS 7:39"],
    ["preferences: { a: { ranking: [[1, 1]], rest: last } }", "SX_MODEL_RANKING_REPEATS 7:31"],
    ["preferences: { a: { ranking: [1, 17], rest: last } }", "SX_MODEL_UNKNOWN_STATE 7:34"],
    ["preferences: { a: { weights: { z: 1 } } }", "SX_CONDITION_UNKNOWN_NAME 7:32"],
    [
      "goals: { a: { g: { text: G, when: y } } }\npreferences: { a: { statements: [g, x, g] } }",
      "SX_CASE_DUPLICATE_ID 8:40",
    ],
  ])("%s: %s", (rest, fault) => {
    expect(faultOf(withRest(rest))).toBe(fault);
  });

  test("a guard over the owner's own option, also through a term", () => {
    const text = withRest("").replace(
      "w: W } }\n  b",
      "w: { name: W, onlyWhen: y and high } } }\n  b",
    );
    expect(faultOf(text)).toBe("SX_MODEL_GUARD_OWN_OPTION 4:58");
  });

  test("an option that can be neither taken nor undone", () => {
    const text = withRest("").replace(
      "w: W } }\n  b",
      "w: { name: W, reversible: false, onlyUndone: true } } }\n  b",
    );
    expect(faultOf(text)).toBe("SX_MODEL_DIRECTION 4:37");
  });

  test("a contradiction names the rules that make it and no others", () => {
    const text = withRest(
      "rules: [{ id: one, never: a.w }, { id: two, always: high }, { id: three, never: x }, { id: four, never: y }]",
    );
    expect(() => compileView(load(text))).toThrow(/two; three; four/);
    expect(() => compileView(load(text))).not.toThrow(/one/);
  });

  test("a cycle is shown", () => {
    const text = withRest("").replace("high: x or y", "high: mid, mid: not low, low: high or x");
    expect(faultOf(text)).toBe("SX_CONDITION_CYCLE 6:40");
    expect(() => compileView(load(text))).toThrow(/high -> mid -> low -> high/);
  });

  test("terms nested 5,000 deep are refused, not left to the stack", () => {
    const terms = Array.from({ length: 5000 }, (_, i) => `  t${i}: not t${i + 1}`).join("\n");
    const text = withRest("").replace("terms: { high: x or y }", `terms:\n${terms}\n  t5000: x`);
    expect(faultOf(text)).toMatch(/^SX_CONDITION_TOO_DEEP /);
  });

  test("an unknown name is answered with the nearest, an ambiguous one with both meanings", () => {
    const mendOf = (rest: string) => {
      try {
        compileView(load(withRest(rest)));
      } catch (error) {
        if (error instanceof CaseError) return error.problems[0];
      }
      throw new Error("compiled");
    };
    expect(mendOf("rules: [{ never: hihg }]").mend).toBe("Did you mean high?");
    expect(mendOf("rules: [{ never: w }]").message).toContain("the option a.w; the option b.w");
  });

  test("too many states are refused with the exact count before memory is taken", () => {
    const options = Array.from({ length: 40 }, (_, i) => `o${i}: O`).join(", ");
    const text = `sextant: 1
title: Large
parties:
  a: { name: A, options: { ${options} } }
  b: { name: B, options: { y: Y } }
`;
    expect(() => compileView(load(text))).toThrow(/2199023255552 feasible states/);
    expect(faultOf(text)).toBe("SX_MODEL_TOO_MANY_STATES");
    const small = load(withRest(""));
    expect(() => compileView(small, "base", { maxStates: 15 })).toThrow(/leave 16 feasible/);
    expect(compileView(small, "base", { maxStates: 16 }).states.count).toBe(16);
  });

  test("more than 720 strict orders of unknown ties are refused", () => {
    const options = Array.from({ length: 7 }, (_, i) => `o${i}`);
    const text = `sextant: 1
title: Orders
parties:
  a: { name: A, options: { ${options.map((o) => `${o}: O`).join(", ")} } }
  b: { name: B, options: { y: Y } }
preferences: { a: { statements: [{ tie: [${options.join(", ")}], order: unknown }] } }
`;
    expect(faultOf(text)).toBe("SX_MODEL_TOO_MANY_ORDERS 6:19");
  });
});
