import { describe, expect, test } from "vitest";
import { checkCase } from "../../src/check/check-case.js";
import { load } from "../compile/helpers.js";

/** "CODE line:column" of every problem, less the notes on shares and bases that every case has. */
function found(text: string, extra: Readonly<Record<string, string>> = {}): string[] {
  return checkCase(load(text, extra))
    .filter(({ code }) => code !== "SX_CHECK_STATEMENT_SHARE" && code !== "SX_CHECK_BASIS")
    .filter(({ code }) => code !== "SX_CHECK_UNCITED")
    .map(({ code, place }) => `${code} ${place?.line}:${place?.column}`);
}

const messages = (text: string, code: string): string[] =>
  checkCase(load(text))
    .filter((problem) => problem.code === code)
    .map((problem) => problem.message);

/** Nothing to complain of; line 8 is the first of `rest`. */
const withRest = (rest: string, preferences = "a: { statements: [y] }, b: { statements: [x] }") =>
  `sextant: 1
title: Checked
parties:
  a: { name: A, options: { x: X, u: { name: U, reversible: false } } }
  b: { name: B, options: { y: Y } }
statusQuo: [x]
preferences: { ${preferences} }
${rest}
`;

describe("check", () => {
  test("finds nothing in a case without faults", () => {
    expect(found(withRest(""))).toEqual([]);
  });

  test.each([
    // Rules
    ["rules: [{ never: x and y }]", ["SX_CHECK_RULE_TAKES_MOVES 8:9"]],
    ["rules: [{ never: x and u }]", []],
    ["rules: [{ never: x and y and not x }]", ["SX_CHECK_RULE_IDLE 8:9"]],
    [
      "rules: [{ never: u }, { never: u and x }]",
      ["SX_CHECK_RULE_IDLE 8:23", "SX_CHECK_OPTION_FIXED 4:37"],
    ],
    // Outcomes
    [
      "outcomes: { o: { name: O, when: x and not x }, p: { name: P, when: 'true' } }",
      ["SX_CHECK_OUTCOME_EMPTY 8:16"],
    ],
    [
      "outcomes: { o: { name: O, when: x }, p: { name: P, when: not x or u } }",
      ["SX_CHECK_OUTCOMES_OVERLAP 8:41"],
    ],
    ["outcomes: { o: { name: O, when: x } }", ["SX_CHECK_STATE_WITHOUT_OUTCOME 8:11"]],
    // Moves and merges
    ["moves: { a: { except: [[YNN, YNY]] } }", ["SX_CHECK_MOVE_IDLE 8:24"]],
    ["merge: [{ when: x and not x, name: Never }]", ["SX_CHECK_MERGE_IDLE 8:9"]],
    ["merge: [{ when: u, name: End, final: true }]", varies()],
    [
      "merge: [{ when: u, name: End }]\noutcomes: { o: { name: O, when: x }, p: { name: P, when: not x and not u } }",
      [...varies(), "SX_CHECK_VARIES_IN_MERGE 9:16", "SX_CHECK_STATE_WITHOUT_OUTCOME 9:11"],
    ],
    // Goals
    ["goals: { a: { g: { text: G } } }", ["SX_CHECK_GOAL_UNMODELLED 8:18"]],
    ["goals: { a: { g: { text: G, when: y } } }", ["SX_CHECK_GOAL_NOT_RANKED 8:18"]],
    // Expectations
    ["expect: [{ party: a, better: y, than: not y }]", []],
    ["expect: [{ party: a, better: not y, than: y }]", ["SX_CHECK_EXPECTATION_FAILS 8:10"]],
    ["expect: [{ party: a, better: x, than: not x }]", ["SX_CHECK_EXPECTATION_FAILS 8:10"]],
    // Views
    [
      "views: { v: { holder: a, preferences: { a: { statements: [not y] } } } }",
      ["SX_CHECK_HOLDER_DIFFERS 8:44"],
    ],
    [
      "views: { v: { holder: a, preferences: { b: { statements: [x, y if x] } } } }",
      undeterrable(),
    ],
    ["views: { v: { terms: { t: q } } }", ["SX_CONDITION_UNKNOWN_NAME 8:27"]],
  ])("%s: %j", (rest, wanted) => {
    expect(found(withRest(rest))).toEqual(wanted);
  });

  function varies(): string[] {
    // Both statements hold in some of the merged states.
    return ["SX_CHECK_VARIES_IN_MERGE 7:34", "SX_CHECK_VARIES_IN_MERGE 7:58"];
  }

  /** x belongs to a, who can undo it: nothing to report of b, however its list goes on. */
  function undeterrable(): string[] {
    return [];
  }

  test("an outcome behind a one-way option that was taken is unreachable", () => {
    const text = withRest("outcomes: { o: { name: O, when: u }, p: { name: P, when: not u } }");
    expect(found(text)).toEqual([]);
    expect(found(text.replace("statusQuo: [x]", "statusQuo: [u]"))).toEqual([
      "SX_CHECK_OUTCOME_UNREACHABLE 8:41",
    ]);
  });

  test("a guard that never opens, and a missing status quo", () => {
    const text = withRest("rules: [{ never: y }]").replace("x: X,", "x: { name: X, onlyWhen: y },");
    expect(found(text)).toEqual([
      "SX_CHECK_GUARD_NEVER 4:52",
      "SX_CHECK_OPTION_FIXED 5:31",
      "SX_CHECK_TRIVIAL_STATEMENT 7:34",
    ]);
    expect(found(withRest("").replace("statusQuo: [x]\n", ""))).toEqual([
      "SX_CHECK_STATUS_QUO_MISSING 1:1",
    ]);
  });

  test("preferences: missing, saying nothing, trivial in half of the states, of unknown order", () => {
    expect(found(withRest("", "b: { statements: [x] }"))).toEqual(["SX_CHECK_NO_PREFERENCE 7:14"]);
    expect(found(withRest("", "a: { statements: [y, 'true'] }, b: { statements: [x] }"))).toEqual([
      "SX_CHECK_TRIVIAL_STATEMENT 7:37",
    ]);
    const conditional = withRest("", "a: { statements: [y if x] }, b: { statements: [x] }");
    expect(found(conditional)).toEqual(["SX_CHECK_TRIVIAL_SHARE 7:34"]);
    expect(messages(conditional, "SX_CHECK_TRIVIAL_SHARE")[0]).toContain(
      "holds in 6 of 8 states (75 %); in 4 of 8 states (50 %) it is trivially true",
    );
    const unknown =
      "a: { statements: [{ tie: [y, not y], order: unknown }] }, b: { statements: [x] }";
    expect(found(withRest("", unknown))).toEqual(["SX_CHECK_UNKNOWN_ORDER 7:19"]);
  });

  test("a party is undeterrable where others cannot undo what it wants first", () => {
    // y is b's own, and no move of a touches it.
    expect(found(withRest("", "a: { statements: [y] }, b: { statements: [not y, x] }"))).toEqual([
      "SX_CHECK_UNDETERRABLE 7:58",
    ]);
    // The same wish in the second place, after one that a can thwart.
    expect(found(withRest("", "a: { statements: [y] }, b: { statements: [x, not y] }"))).toEqual(
      [],
    );
    // In the second place after one that holds everywhere: passed over, and named as trivial.
    const second = "a: { statements: [y] }, b: { statements: ['true', not y] }";
    expect(found(withRest("", second))).toEqual([
      "SX_CHECK_TRIVIAL_STATEMENT 7:58",
      "SX_CHECK_UNDETERRABLE 7:66",
    ]);
    // If a can make war of it, nothing is safe any more.
    const war = withRest(
      "merge: [{ when: u, name: War, final: true }]",
      "a: { statements: [y and not u] }, b: { statements: [not y and not u] }",
    );
    expect(found(war)).toEqual([]);
  });

  test("evidence: unused, later than the case, silenced by hindsight", () => {
    const evidence = `sextantEvidence: 1
sources:
  s: { title: Then, issued: "1994" }
  t: { title: Later, issued: "1995-03" }
statements:
  E1: { source: s, summary: One }
  E2: { source: t, summary: Two }
  E3: { source: s, summary: Three }
`;
    const text = withRest(
      'evidence: evidence.yaml\nasOf: "1994-06"\nunmodelled: [{ cite: [E1, E2], why: No option carries it. }]',
    );
    const files = { "evidence.yaml": evidence };
    expect(found(text, files)).toEqual(["SX_CHECK_EVIDENCE_UNUSED 8:11", "SX_CHECK_HINDSIGHT 9:7"]);
    const unused = checkCase(load(text, files)).find((p) => p.code === "SX_CHECK_EVIDENCE_UNUSED");
    expect(unused?.message).toContain(
      "1 of 3 statements of the evidence file are used nowhere: E3.",
    );
    expect(found(`${text}hindsight: true\n`, files)).toEqual(["SX_CHECK_EVIDENCE_UNUSED 8:11"]);
  });

  test("claims are counted by what they rest on", () => {
    const text = withRest("rules: [{ never: x and u, why: Meaning. }]");
    expect(messages(text, "SX_CHECK_BASIS")).toEqual([
      "Of 9 claims 0 cite a source, 1 are the analyst's judgement and 8 are uncited.",
    ]);
  });

  test("an error in one view leaves the other views checked", () => {
    const text = withRest(
      "views: { bad: { terms: { t: q } }, good: { preferences: { a: { statements: ['true'] } } } }",
    );
    expect(found(text)).toEqual([
      "SX_CONDITION_UNKNOWN_NAME 8:29",
      "SX_CHECK_TRIVIAL_STATEMENT 8:77",
    ]);
  });

  test("graph form is checked too", () => {
    const text = `sextant: 1
title: Graph
parties: { a: { name: A }, b: { name: B } }
states: [s1, s2, s3]
moves: { a: [[s1, s2]], b: [[s2, s1]] }
statusQuo: s1
outcomes: { far: { name: Far, when: s3 }, near: { name: Near, states: [1, 2] } }
preferences: { a: { ranking: [s2, s1, s3] }, b: { ranking: [[s1, s2, s3]] } }
`;
    expect(found(text)).toEqual(["SX_CHECK_OUTCOME_UNREACHABLE 7:18"]);
  });
});
