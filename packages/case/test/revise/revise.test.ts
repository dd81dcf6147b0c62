import { describe, expect, test } from "vitest";
import {
  brokenConditions,
  type CaseDocument,
  namesStatesByNumber,
  usesOf,
  withKey,
  withOptionAt,
  withOptions,
  withoutPart,
  withPartyAt,
} from "../../src/index.js";

const TALKS: CaseDocument = {
  sextant: 1,
  title: "Talks",
  parties: {
    north: {
      name: "North",
      options: { talk: "Talks", arm: { name: "Arms", onlyWhen: "south.arm" } },
    },
    south: { name: "South", options: { talk: "Talks", arm: "Arms", aid: "Gives aid" } },
  },
  statusQuo: { "north.arm": {}, "south.aid": {} },
  stateNames: { "YN---": "North talks", NNNNN: "Silence" },
  terms: { both: "north.talk and south.talk", generous: { when: "aid" } },
  rules: [{ id: "r", never: "both and north.arm" }, { atMostOne: ["north.talk", "south.aid"] }],
  outcomes: { peace: { name: "Peace", when: "both and not south.aid" } },
  goals: { north: { safe: { text: "Be safe", when: "not south.arm" } }, south: {} },
  preferences: {
    north: { statements: ["safe", { prefer: "peace" }, { tie: ["north.talk", "both"] }] },
    south: { ranking: ["peace", ["YNNNN", 3], "Silence"], rest: "last" },
  },
  expect: [{ party: "south", better: "peace", than: "north.arm" }],
  views: {
    seen: {
      holder: "north",
      ignores: ["south.aid"],
      parties: { south: { options: { aid: { name: "Pretends to give aid" } } } },
      goals: { north: { glory: { text: "Glory", when: "north.arm" } } },
    },
  },
};

const places = (uses: ReturnType<typeof usesOf>): string[] =>
  uses.map(({ kind, path }) => `${kind}: ${path.join(".")}`);

describe("usesOf", () => {
  test("an option: conditions by its full and its bare name, and what goes with it", () => {
    expect(places(usesOf(TALKS, { kind: "option", party: "south", key: "aid" }))).toEqual([
      "goes-with-it: statusQuo.south.aid",
      "condition: terms.generous.when",
      "condition: rules.1.atMostOne.1",
      "condition: outcomes.peace.when",
      "goes-with-it: views.seen.ignores.0",
      "goes-with-it: views.seen.parties.south.options.aid",
    ]);
  });

  test("a bare name that means two things is no use of either", () => {
    const two = { ...TALKS, terms: { x: "talk" }, rules: [], preferences: {}, outcomes: {} };
    expect(usesOf(two, { kind: "option", party: "north", key: "talk" })).toEqual([]);
  });

  test("a party: conditions of others that name its options, what goes with it and what needs it", () => {
    const found = places(usesOf(TALKS, { kind: "party", party: "north" }));
    expect(found).toContain("condition: terms.both");
    expect(found).toContain("goes-with-it: preferences.north");
    expect(found).toContain("needs-it: views.seen.holder");
    expect(found).not.toContain("condition: preferences.north.statements.0");
  });

  test("a term and an outcome", () => {
    expect(places(usesOf(TALKS, { kind: "term", key: "both" }))).toEqual([
      "condition: rules.0.never",
      "condition: outcomes.peace.when",
      "condition: preferences.north.statements.2.tie.1",
    ]);
    expect(places(usesOf(TALKS, { kind: "outcome", key: "peace" }))).toEqual([
      "condition: preferences.north.statements.1.prefer",
      "goes-with-it: preferences.south.ranking.0",
      "condition: expect.0.better",
    ]);
  });
});

describe("withoutPart", () => {
  test("takes an option with its place in the status quo, in views and in patterns", () => {
    const after = withoutPart(TALKS, { kind: "option", party: "south", key: "talk" });
    expect(Object.keys(after.parties.south.options ?? {})).toEqual(["arm", "aid"]);
    expect(after.stateNames).toEqual({ "YN--": "North talks", NNNN: "Silence" });
    expect(after.preferences?.south.ranking).toEqual(["peace", ["YNNN", 3], "Silence"]);
    // What a condition should say instead is for the analyst to decide.
    expect(after.terms?.both).toBe("north.talk and south.talk");
  });

  test("takes a party with what is said of it alone", () => {
    const after = withoutPart(TALKS, { kind: "party", party: "south" });
    expect(after.statusQuo).toEqual({ "north.arm": {} });
    expect(Object.keys(after.preferences ?? {})).toEqual(["north"]);
    expect(after.expect).toEqual([]);
    expect(after.views?.seen.ignores).toEqual([]);
    expect(after.stateNames).toEqual({ YN: "North talks", NN: "Silence" });
  });
});

describe("withKey", () => {
  test("every reference follows a party", () => {
    const after = withKey(TALKS, { kind: "party", party: "south" }, "rok");
    expect(Object.keys(after.parties)).toEqual(["north", "rok"]);
    expect(after.terms).toEqual({ both: "north.talk and rok.talk", generous: { when: "aid" } });
    expect(after.statusQuo).toEqual({ "north.arm": {}, "rok.aid": {} });
    expect(after.views?.seen.ignores).toEqual(["rok.aid"]);
    expect(Object.keys(after.views?.seen.parties ?? {})).toEqual(["rok"]);
    expect(after.expect?.[0].party).toBe("rok");
  });

  test("every reference follows an option, under its full and its bare name", () => {
    const after = withKey(TALKS, { kind: "option", party: "south", key: "aid" }, "help");
    expect(after.terms?.generous).toEqual({ when: "help" });
    expect(after.outcomes?.peace.when).toBe("both and not south.help");
    expect(Object.keys(after.views?.seen.parties?.south.options ?? {})).toEqual(["help"]);
    expect(after.stateNames).toEqual(TALKS.stateNames);
  });

  test("every reference follows a term and an outcome", () => {
    expect(withKey(TALKS, { kind: "term", key: "both" }, "deal").rules?.[0].never).toBe(
      "deal and north.arm",
    );
    const after = withKey(TALKS, { kind: "outcome", key: "peace" }, "calm");
    expect(after.preferences?.south.ranking?.[0]).toBe("calm");
  });
});

describe("patterns follow the options", () => {
  test("moved", () => {
    expect(withOptionAt(TALKS, "north", "arm", 0).stateNames).toEqual({
      "NY---": "North talks",
      NNNNN: "Silence",
    });
    expect(withPartyAt(TALKS, "south", 0).stateNames).toEqual({
      "---YN": "North talks",
      NNNNN: "Silence",
    });
  });

  test("added: open in names, not taken in lists", () => {
    const listed = { ...TALKS, feasible: ["YNNNN", "NNNNY"] };
    const after = withOptions(listed, "north", { wait: "Waits" });
    expect(after.stateNames).toEqual({ "YN----": "North talks", "NN-NNN": "Silence" });
    expect(after.feasible).toEqual(["YNNNNN", "NNNNNY"]);
  });

  test("the document given stays as it was", () => {
    const before = JSON.stringify(TALKS);
    withOptions(TALKS, "north", { wait: "Waits" });
    withoutPart(TALKS, { kind: "party", party: "north" });
    expect(JSON.stringify(TALKS)).toBe(before);
  });

  test("numbers of states are told from names", () => {
    expect(namesStatesByNumber(TALKS)).toBe(true);
    expect(namesStatesByNumber({ ...TALKS, preferences: {} })).toBe(false);
  });
});

describe("brokenConditions", () => {
  test("none in a sound case, a goal's key as a statement included", () => {
    expect(brokenConditions(TALKS)).toEqual([]);
  });

  test("each that names what is gone, and none that only names one of those", () => {
    const after = withoutPart(TALKS, { kind: "option", party: "south", key: "aid" });
    expect(brokenConditions(after).map(({ path }) => path.join("."))).toEqual([
      "terms.generous.when",
      "rules.1.atMostOne.1",
      "outcomes.peace.when",
    ]);
  });
});
