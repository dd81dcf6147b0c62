import { holdsAt, MAY_TAKE, MAY_UNDO, movesOf } from "@sextant/engine";
import { describe, expect, test } from "vitest";
import { compile, movesOfParty, statesOf } from "./helpers.js";

const SMALL = `
sextant: 1
title: A small case
parties:
  north:
    name: North
    options:
      talk: Talks
      arms: { name: Gives up its arms, reversible: false }
  south:
    name: South
    short: S
    options:
      aid: { name: Gives aid, onlyWhen: north.talk }
      drill: { name: Holds exercises, onlyUndone: true }
statusQuo: { south.drill: {}, north.talk: , north.arms: false }
terms:
  peace: not drill
rules:
  - { id: quiet, never: arms and drill }
outcomes:
  deal: { name: Deal, when: arms and aid }
  rest: { name: Something else, when: not deal }
goals:
  north: { fed: { text: Enough to eat, when: aid, cite: [] } }
preferences:
  north:
    statements:
      - fed
      - { id: calm, prefer: peace, redLine: true }
      - not north.arms if north.talk
  south:
    weights: { arms: 0.1, talk: 0.2, "aid": -0.3 }
`;

describe("a small case in option form", () => {
  const view = compile(SMALL);
  const { model, states } = view;

  test("has the states that keep the rules, in the order of their patterns", () => {
    expect(statesOf(view)).toEqual([
      "1 NNNN",
      "2 YNNN",
      "3 NYNN",
      "4 YYNN",
      "5 NNYN",
      "6 YNYN",
      "7 NYYN",
      "8 YYYN",
      "9 NNNY",
      "10 YNNY",
      "11 NNYY",
      "12 YNYY",
    ]);
    expect(view.statusQuo).toBe(states.find("YNNY"));
    expect(view.parties.map((p) => p.short)).toEqual(["North", "S"]);
  });

  test("has directions and guards", () => {
    if (model.form !== "option") throw new Error("option form expected");
    expect([...model.owner]).toEqual([0, 0, 1, 1]);
    expect([...model.direction]).toEqual([
      MAY_TAKE | MAY_UNDO,
      MAY_TAKE,
      MAY_TAKE | MAY_UNDO,
      MAY_UNDO,
    ]);
    const guard = model.guards[2];
    expect(guard === null ? [] : [0, 1, 2, 3].map((s) => holdsAt(guard, s))).toEqual([
      false,
      true,
      false,
      true,
    ]);
    const south = movesOfParty(view, (s) => movesOf(model, s, 1));
    expect(south.filter((move) => move.startsWith("10>"))).toEqual(["10>2", "10>6", "10>12"]);
    expect(south.filter((move) => move.startsWith("1>"))).toEqual([]);
  });

  test("knows its outcomes and statements", () => {
    expect(states.outcomes(states.find("YYYN"))).toEqual(["deal"]);
    expect(states.outcomes(0)).toEqual(["rest"]);
    expect(view.statements[0].map((s) => [s.id, s.goal, s.rank, s.redLine])).toEqual([
      ["fed", "fed", 0, false],
      ["calm", null, 1, true],
      ["#3", null, 2, false],
    ]);
    expect(view.statements[0][0].goalText).toBe("Enough to eat");
    expect(view.statements[1]).toEqual([]);
  });

  test("orders states by statements, and by exact weights", () => {
    const level = (party: number, pattern: string) => model.levels[party][states.find(pattern)];
    expect(level(0, "NNYN")).toBe(6);
    expect(level(0, "YYYN")).toBe(5);
    expect(level(0, "NNYY")).toBe(4);
    expect(Math.min(...model.levels[0])).toBe(1);
    // 0.1 + 0.2 - 0.3 is nought, as nothing is.
    expect(level(1, "YYYN")).toBe(level(1, "NNNN"));
    expect(level(1, "YYNN")).toBe(Math.max(...model.levels[1]));
  });

  test("finds states by id and pattern, and refuses others", () => {
    expect(states.find(12)).toBe(11);
    expect(states.find("nnyy")).toBe(10);
    expect(states.find("NY-N".replace("-", "Y"))).toBe(6);
    for (const [ref, code] of [
      [13, "SX_MODEL_UNKNOWN_STATE"],
      ["NYNY", "SX_MODEL_UNKNOWN_STATE"],
      ["NY-N", "SX_MODEL_AMBIGUOUS_STATE"],
      ["elsewhere", "SX_MODEL_UNKNOWN_STATE"],
    ] as const) {
      expect(() => states.find(ref)).toThrow(expect.objectContaining({ code }));
    }
  });

  test("evaluates any condition", () => {
    const truth = view.condition("deal or (talk iff drill)");
    const holding = statesOf(view).filter((_, s) => holdsAt(truth, s));
    expect(holding).toEqual([
      "1 NNNN",
      "3 NYNN",
      "5 NNYN",
      "7 NYYN",
      "8 YYYN",
      "10 YNNY",
      "12 YNYY",
    ]);
    expect(() => view.condition("deel")).toThrow(
      expect.objectContaining({ code: "SX_CONDITION_UNKNOWN_NAME" }),
    );
  });
});

describe("without rules", () => {
  test("every combination is feasible and no patterns are kept", () => {
    const view = compile(`
sextant: 1
title: Free
parties:
  a: { name: A, options: { x: X } }
  b: { name: B, options: { y: Y } }
preferences: { a: { statements: [x] }, b: { statements: [x iff y] } }
`);
    expect(view.model).toMatchObject({ form: "option", patterns: null, words: 1, stateCount: 4 });
    expect(view.statusQuo).toBeNull();
    expect(view.model.levels.map((l) => [...l])).toEqual([
      [1, 2, 1, 2],
      [2, 1, 1, 2],
    ]);
  });
});

describe("many options", () => {
  test("70 options in groups of ten, one each, need three words a state", () => {
    const groups = Array.from({ length: 7 }, (_, g) =>
      Array.from({ length: 10 }, (_, k) => `o${10 * g + k}`),
    );
    const rules = groups
      .map((group, g) =>
        g < 4
          ? `  - { always: ${group[3]} }\n  - { exactlyOne: [${group.join(", ")}] }`
          : `  - { exactlyOne: [${group.join(", ")}] }`,
      )
      .join("\n");
    const options = groups
      .flat()
      .map((o) => `      ${o}: Option ${o}`)
      .join("\n");
    const view = compile(`
sextant: 1
title: Many
parties:
  a:
    name: A
    options:
${options}
  b: { name: B, options: { z: Z } }
rules:
${rules}
`);
    expect(view.states.count).toBe(2000);
    expect(view.model).toMatchObject({ form: "option", words: 3 });
    expect(view.states.id(1999)).toBe(2000);
    expect(view.states.find(view.states.pattern(1234))).toBe(1234);
  });
});

describe("listed states", () => {
  const listed = (feasible: string, more = "") => `
sextant: 1
title: Listed
parties:
  a: { name: A, options: { x: X } }
  b: { name: B, options: { y: Y } }
feasible: ${feasible}
${more}
`;

  test("keep the file's order in their ids, whatever the patterns", () => {
    const view = compile(listed("[YY, NN, YN]", "statusQuo: [x]"));
    expect(statesOf(view)).toEqual(["2 NN", "3 YN", "1 YY"]);
    expect(view.states.id(view.statusQuo as number)).toBe(3);
    expect(view.states.find(1)).toBe(2);
  });

  test("may have labels, by which rankings name them", () => {
    const view = compile(
      listed(
        "{ deal: YY, s7: NN, war: YN }",
        "preferences: { a: { ranking: [deal, [war, s7]] }, b: { ranking: [NN], rest: first } }",
      ),
    );
    expect(view.states.label(2)).toBe("deal");
    expect(view.model.levels.map((l) => [...l])).toEqual([
      [1, 1, 2],
      [1, 2, 2],
    ]);
  });
});

describe("merged states", () => {
  const merged = compile(`
sextant: 1
title: Merged
parties:
  a: { name: A, options: { war: { name: War, reversible: false } } }
  b: { name: B, options: { y: Y } }
  c: { name: C, options: { z: Z } }
merge: [{ when: war, name: The war, final: true }]
stateNames: { "NN-": Quiet }
preferences:
  a: { statements: [y] }
  b: { ranking: [The war, [NNN, NNY], NYN, NYY] }
`);

  test("are one state with the lowest id of their members, named, final, and - where they differ", () => {
    expect(statesOf(merged)).toEqual(["1 NNN", "2 Y--", "3 NYN", "5 NNY", "7 NYY"]);
    const war = merged.states.find("The war");
    expect(merged.states.id(war)).toBe(2);
    expect(merged.states.isFinal(war)).toBe(true);
    expect(merged.states.isFinal(0)).toBe(false);
    expect(merged.states.find("YNY")).toBe(war);
    expect(merged.states.find("Y--")).toBe(war);
    expect(() => merged.states.find("Quiet")).toThrow(
      expect.objectContaining({ code: "SX_MODEL_AMBIGUOUS_STATE" }),
    );
  });

  test("satisfy only what all members satisfy", () => {
    expect(merged.statements[0].length).toBe(1);
    expect([...merged.model.levels[0]]).toEqual([1, 1, 2, 1, 2]);
    expect([...merged.model.levels[1]]).toEqual([3, 4, 2, 3, 1]);
  });

  test("are reached from every state by whoever may, and never left", () => {
    expect(merged.model).toMatchObject({ form: "graph", origin: { words: 1 } });
    expect(movesOfParty(merged, (s) => movesOf(merged.model, s, 0))).toEqual([
      "1>2",
      "3>2",
      "5>2",
      "7>2",
    ]);
  });
});

describe("restricted moves", () => {
  const restricted = (moves: string) =>
    compile(`
sextant: 1
title: Restricted
parties:
  a: { name: A, options: { x: X, w: W } }
  b: { name: B, options: { y: Y } }
moves: { a: ${moves} }
`);

  test("only: exactly these", () => {
    const view = restricted("{ only: [[NNN, YNN], [YNN, YYN]] }");
    expect(movesOfParty(view, (s) => movesOf(view.model, s, 0))).toEqual(["1>2", "2>4"]);
    expect(movesOfParty(view, (s) => movesOf(view.model, s, 1)).length).toBe(8);
  });

  test("except: all but these", () => {
    const view = restricted("{ except: [[1, 2], [1, 4]] }");
    const moves = movesOfParty(view, (s) => movesOf(view.model, s, 0));
    expect(moves.length).toBe(22);
    expect(moves.filter((move) => move.startsWith("1>"))).toEqual(["1>3"]);
  });

  test("a move that the options do not allow stays impossible, with a warning", () => {
    const view = restricted("{ only: [[NNN, NNY]] }");
    expect(movesOfParty(view, (s) => movesOf(view.model, s, 0))).toEqual([]);
    expect(view.warnings.map((w) => w.code)).toEqual(["SX_CHECK_MOVE_IDLE"]);
  });
});

describe("ties of unknown order", () => {
  test("give levels for every strict order, and leave the relation partial", () => {
    const view = compile(`
sextant: 1
title: Unknown
parties:
  a: { name: A, options: { x: X } }
  b: { name: B, options: { y: Y } }
preferences:
  a: { statements: [{ tie: [x, y], order: unknown }] }
  b: { statements: [{ tie: [x, y] }] }
`);
    expect(view.partial).toEqual([true, false]);
    expect(view.model.levels.map((l) => [...l])).toEqual([
      [1, 2, 2, 3],
      [1, 2, 2, 3],
    ]);
    expect(view.alternatives.map((a) => [a.party, a.order.join(), ...a.levels])).toEqual([
      [0, "#1.1,#1.2", 1, 3, 2, 4],
      [0, "#1.2,#1.1", 1, 2, 3, 4],
    ]);
  });
});
