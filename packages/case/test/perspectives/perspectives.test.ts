import { analyseStability, CONCEPT_BIT, STATE_KINDS } from "@sextant/engine";
import { describe, expect, it } from "vitest";
import { compileView } from "../../src/compile/compile-view.js";
import {
  type Perspectives,
  type PerspectivesOptions,
  perspectives,
  perspectivesToJson,
} from "../../src/perspectives/index.js";
import { CaseError } from "../../src/problem.js";
import { perspectivesSchema } from "../../src/schemas.js";
import { load } from "../compile/helpers.js";

/**
 * Two that would both rather disarm together; in the eyes of `a` the other wants its arms above all.
 */
const ARMS = `
sextant: 1
title: Arms
parties:
  a: { name: A, options: { arm: Arms } }
  b: { name: B, options: { arm: Arms } }
statusQuo: [a.arm, b.arm]
outcomes:
  race: { name: Race, when: a.arm and b.arm }
  peace: { name: Peace, when: not a.arm and not b.arm }
preferences:
  a: { statements: [{ id: safe, prefer: a.arm or not b.arm }, { id: other, prefer: not b.arm }, { id: own, prefer: not a.arm }] }
  b: { statements: [{ id: safe, prefer: b.arm or not a.arm }, { id: other, prefer: not a.arm }, { id: own, prefer: not b.arm }] }
`;
const SEEN = `
views:
  of-a:
    holder: a
    judgement: for the test
    preferences: { b: { edit: [{ insert: { id: arms, prefer: b.arm, cite: [] }, to: 1 }] } }
`;

const find = (text: string, options: PerspectivesOptions = {}): Perspectives => {
  const loaded = load(text);
  return perspectives(loaded, (name) => compileView(loaded, name), options);
};
const code = (text: string, options?: PerspectivesOptions): string => {
  try {
    find(text, options);
  } catch (error) {
    if (error instanceof CaseError) return error.code;
    throw error;
  }
  throw new Error("Nothing was refused.");
};

describe("perspectives", () => {
  it("without a picture are the base, all pairs assumed", () => {
    const found = find(ARMS);
    expect(found.pairs).toEqual({ differs: 0, agrees: 0, assumed: 2 });
    expect(found.pictures.every(({ assumed }) => assumed)).toBe(true);
    const { seq } = found.equilibria;
    expect(seq?.hypergame).toEqual(seq?.base);
    const { verdicts } = analyseStability(found.base.model);
    const states = [...verdicts[0].keys()].filter((s) =>
      verdicts.every((own) => (own[s] & CONCEPT_BIT.seq) !== 0),
    );
    expect([...(seq?.base ?? [])]).toEqual(states);
    expect([...found.kinds].every((k) => ["steady", "unstable"].includes(STATE_KINDS[k]))).toBe(
      true,
    );
  });

  it("name what is believed, and what would follow from seeing it right", () => {
    const found = find(ARMS + SEEN);
    const [ofA, ofB] = found.perceptions;
    expect(found.pairs).toEqual({ differs: 1, agrees: 0, assumed: 1 });
    expect(ofA.statements.map(({ kind, believed }) => [kind, believed?.id])).toEqual([
      ["added", "arms"],
    ]);
    expect(ofA.agreement).toBeLessThan(1);
    expect(ofB).toMatchObject({ status: "assumed", agreement: 1, correction: null });
    expect(found.joint).toMatchObject([
      { parties: [0, 1], outcomes: ["peace"], kind: "doubted", pictures: [0, 1], inFact: 1 },
    ]);
    expect(ofA.correction?.jointGained).toEqual([{ parties: [0, 1], outcomes: ["peace"] }]);
    expect(["fact", "expectation"]).toContain(ofA.correction?.weight);
  });

  it("only those asked for are told, all are counted", () => {
    const found = find(ARMS + SEEN, { party: "b" });
    expect(found.perceptions.map(({ holder }) => holder)).toEqual([1]);
    expect(found.pairs.differs).toBe(1);
    expect(find(ARMS + SEEN, { about: "b" }).perceptions.map(({ holder }) => holder)).toEqual([0]);
  });

  it("give JSON that follows the schema, the same each time", () => {
    const json = perspectivesToJson(find(ARMS + SEEN));
    expect(perspectivesSchema.parse(json)).toEqual(json);
    expect(JSON.stringify(perspectivesToJson(find(ARMS + SEEN)))).toBe(JSON.stringify(json));
  });

  it("see no states in which an option is taken that their holder does not recognise", () => {
    const found = find(`${ARMS}
views:
  of-a: { holder: a, judgement: for the test, ignores: [b.arm] }
`);
    const [a, b] = found.pictures.map(({ view }) => view.states.count);
    expect([a, b, found.universe.states.length]).toEqual([2, 4, 4]);
    expect(found.perceptions[0]).toMatchObject({ status: "differs", ignored: ["b.arm"] });
    const unseen = found.universe.states.flatMap((_, u) =>
      found.stability.seen[0][u] < 0 ? [u] : [],
    );
    expect(unseen.length).toBe(2);
    for (const u of unseen) {
      expect(["hidden", "apparent", "unstable"]).toContain(STATE_KINDS[found.kinds[u]]);
    }
    expect(found.perceptions[1].correction).toBeNull();
  });

  it("match merged states by name where a view takes members away", () => {
    const merged = `
sextant: 1
title: War
parties:
  a: { name: A, options: { war: Makes war, talk: Talks } }
  b: { name: B, options: { talk: Talks } }
statusQuo: [b.talk]
merge: [{ when: a.war, name: War, final: true }]
preferences:
  a: { statements: [not a.war] }
  b: { statements: [not a.war] }
views:
  of-b: { holder: b, judgement: for the test, ignores: [b.talk] }
`;
    const found = find(merged);
    const wars = found.universe.states.filter(
      ({ view, state }) => view.states.name(state) === "War",
    );
    expect(wars.length).toBe(1);
  });

  it("say whether a perception weighs the same under each order that is left unknown", () => {
    const unknown = ARMS.replace(
      "b: { statements: [{ id: safe, prefer: b.arm or not a.arm }, { id: other, prefer: not a.arm }, { id: own, prefer: not b.arm }] }",
      "b: { statements: [{ id: safe, prefer: b.arm or not a.arm }, { order: unknown, tie: [{ id: other, prefer: not a.arm }, { id: own, prefer: b.arm }] }] }",
    );
    const [ofA] = find(unknown + SEEN).perceptions;
    expect(ofA.correction?.byOrder.map(({ order }) => order)).toEqual([
      ["other", "own"],
      ["own", "other"],
    ]);
    for (const { order, weight } of ofA.correction?.byOrder ?? []) {
      const strict = unknown.replace(
        "{ order: unknown, tie: [{ id: other, prefer: not a.arm }, { id: own, prefer: b.arm }] }",
        order[0] === "other"
          ? "{ id: other, prefer: not a.arm }, { id: own, prefer: b.arm }"
          : "{ id: own, prefer: b.arm }, { id: other, prefer: not a.arm }",
      );
      const [again] = find(strict + SEEN).perceptions;
      if (again.correction !== null) expect(again.correction.weight).toBe(weight);
      else expect(weight).toBe("nothing");
    }
    expect(find(ARMS + SEEN).perceptions[0].correction?.byOrder).toEqual([]);
  });

  it("take in what a party believes that another sees", () => {
    const second = find(`${ARMS}
views:
  of-a:
    holder: a
    judgement: for the test
    views:
      b-as-a-believes:
        holder: b
        judgement: for the test
        preferences: { a: { edit: [{ insert: { id: arms, prefer: a.arm }, to: 1 }] } }
`).secondLevel;
    expect(second.map(({ party, believed }) => [party, believed.map((b) => b.view.view)])).toEqual([
      [0, ["of-a/b-as-a-believes"]],
    ]);
    const [{ stability }] = second;
    // In a's own game both share a's picture; the game it ascribes to b is another.
    expect(stability.hypergame.games[1].model).not.toBe(stability.hypergame.games[0].model);
  });

  it("use the first of several views of a holder, or the one chosen", () => {
    const two = `${ARMS}
views:
  first: { holder: a, judgement: for the test }
  second: { holder: a, judgement: for the test }
  nobody: { title: Another assumption }
`;
    const used = (options?: PerspectivesOptions) => {
      const [{ view, others }] = find(two, options).pictures;
      return [view.view, ...others];
    };
    expect(used()).toEqual(["first", "second"]);
    expect(used({ views: ["second"] })).toEqual(["second", "first"]);
    for (const views of [["nobody"], ["third"], ["first", "second"]]) {
      expect(code(two, { views })).toBe("SX_USAGE_VIEW");
    }
  });

  it("refuse beliefs about oneself, nested views of nobody, and unknown parties", () => {
    const nested = (inner: string) => `${ARMS}
views:
  of-a: { holder: a, judgement: for the test, views: { inner: ${inner} } }
`;
    expect(code(nested("{ holder: a, judgement: for the test }"))).toBe("SX_CASE_BELIEF_LOOP");
    expect(code(nested("{ judgement: for the test }"))).toBe("SX_CASE_BELIEF_HOLDER");
    expect(code(ARMS, { party: "c" })).toBe("SX_USAGE_PARTY");
    expect(code(ARMS, { party: "a", about: "a" })).toBe("SX_USAGE_PARTY");
    expect(
      code(`${ARMS}\nmerge: [{ when: a.arm and b.arm, name: Both }]\n`, { concept: "sim" }),
    ).toBe("SX_USAGE_CONCEPT");
  });
});
