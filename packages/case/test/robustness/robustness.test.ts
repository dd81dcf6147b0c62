import {
  analyseStability,
  CancelledError,
  CONCEPT_BIT,
  levelsFromStatements,
} from "@sextant/engine";
import { describe, expect, it } from "vitest";
import {
  type CompiledView,
  criticalStatements,
  fewestSwaps,
  robustness,
  robustnessJson,
  strengthOfPreference,
  unknownOrder,
} from "../../src/index.js";
import { robustnessSchema } from "../../src/schemas.js";
import { SMALL, viewOf, viewOfFolder } from "./cases.js";

const small = viewOf(SMALL);
const talks = viewOfFolder("six-party-talks");
const named = (view: CompiledView, key: string): number =>
  view.outcomes.findIndex((outcome) => outcome.key === key);

describe("critical statements", () => {
  it("are those whose deletion or exchange overturns a verdict, by a whole analysis of each", () => {
    const { verdicts } = criticalStatements(small, { concepts: ["nash", "seq"] });
    for (const { subject, concept, equilibria, states, overturnedBy } of verdicts) {
      const count = (levels: readonly Int32Array[]): number => {
        const found = analyseStability({ ...small.model, levels }, { sim: false }).verdicts;
        return Array.from({ length: small.states.count }, (_, s) => s).filter(
          (s) =>
            (subject.kind === "statusQuo"
              ? s === subject.state
              : small.states.outcomes(s).includes(small.outcomes[subject.outcome].key)) &&
            found.every((column) => (column[s] & CONCEPT_BIT[concept]) !== 0),
        ).length;
      };
      expect(count(small.model.levels)).toBe(equilibria);
      expect(equilibria).toBeLessThanOrEqual(states);
      const dropped = small.statements.flatMap((list, party) =>
        list.flatMap((_, gone) => {
          const left = list.filter((_s, k) => k !== gone);
          const levels = small.model.levels.slice();
          levels[party] = levelsFromStatements(
            left.map((s) => s.truth),
            left.map((s) => s.rank),
            small.states.count,
          );
          const after = count(levels);
          return after > 0 === equilibria > 0 ? [] : [{ party, gone, after }];
        }),
      );
      expect(
        overturnedBy
          .filter(({ kind }) => kind === "dropped")
          .map((c) => ({ party: c.party, gone: c.positions[0], after: c.equilibria })),
      ).toEqual(dropped);
    }
  });

  it("are the same by looking up as by analysing each change whole", () => {
    const view = viewOfFolder("library/ukraine-1994");
    const quick = criticalStatements(view, { concept: "seq" });
    const whole = criticalStatements(view, { concepts: ["seq", "gmr"] });
    expect(whole.verdicts.filter(({ concept }) => concept === "seq")).toEqual(quick.verdicts);
  });

  it("tell on which sentence the Libyan model hangs, and with what hedge", () => {
    const { verdicts } = criticalStatements(talks, { outcomes: [named(talks, "libyan-model")] });
    const [statusQuo, libyan] = verdicts;
    expect(statusQuo.holds).toBe(true);
    expect(statusQuo.overturnedBy).toEqual([]);
    expect(libyan.overturnedBy.map(({ kind, statements }) => [kind, statements[0].id])).toEqual([
      ["dropped", "libyan-preferred"],
    ]);
    expect(libyan.overturnedBy[0].statements[0].basis.hedge).toBe("apparently");
    expect(libyan.overturnedBy[0].equilibria).toBe(0);
  });

  it("say what they cannot do, and stop when told to", () => {
    expect(() => criticalStatements(talks, { concept: "sim" })).toThrow(
      expect.objectContaining({ code: "SX_USAGE_CONCEPT" }),
    );
    expect(() => criticalStatements(small, { signal: { aborted: true } })).toThrow(CancelledError);
  });
});

describe("the fewest swaps", () => {
  it("agree with the single ones, and name as many exchanges", () => {
    const single = criticalStatements(small, { concepts: ["nash", "seq"] });
    const found = fewestSwaps(small, { most: 5000 });
    expect(found?.exhausted || found?.verdicts.every(({ swaps }) => swaps !== null)).toBe(true);
    found?.verdicts.forEach(({ swaps, ways, never }, v) => {
      const bySwap = single.verdicts[v].overturnedBy.some(({ kind }) => kind === "swapped");
      expect(swaps === 1).toBe(bySwap);
      expect(never).toBe(swaps === null);
      for (const way of ways) expect(way).toHaveLength(swaps ?? -1);
    });
  });

  it("say more than so many where the work is bounded, and none for a trap", () => {
    const outcomes = ["ukrainian-model", "war"].map((key) => named(talks, key));
    const found = fewestSwaps(talks, { concepts: ["seq"], outcomes, most: 200 });
    expect(found?.tried).toBe(200);
    const [, ukrainian, war] = found?.verdicts ?? [];
    expect(ukrainian).toMatchObject({ swaps: null, moreThan: found?.complete, never: false });
    expect(war).toMatchObject({ holds: true, never: true });
  });
});

describe("an unknown order", () => {
  it("is told with every reading, and verdicts that hang on it are marked", () => {
    const found = unknownOrder(talks, { outcomes: [named(talks, "ukrainian-model")] });
    expect(found.parties.map((i) => talks.parties[i].key)).toEqual(["usa"]);
    const nash = found.verdicts.find((v) => v.concept === "nash" && v.subject.kind === "outcome");
    expect(nash).toMatchObject({
      counted: 1,
      types: { a: 0, b: 1, c: 0, d: 1 },
      orders: [1, 0],
      depends: true,
    });
  });

  it("has nothing to tell where every order is known", () => {
    expect(unknownOrder(viewOfFolder("library/libya-2003"))).toEqual({
      parties: [],
      orders: [],
      verdicts: [],
    });
  });
});

describe("unknown pairs of states", () => {
  const RANKED = `
sextant: 1
title: Ranked
states: [s, t, u]
parties: { a: { name: A }, b: { name: B } }
moves: { a: [[s, t]], b: [[t, u]] }
statusQuo: s
preferences:
  a: { ranking: [s, t, u], unknown: [[s, t]] }
  b: { ranking: [t, s, u] }
`;

  it("leave the relation partial: a would go where it does not know by types a and c", () => {
    const view = viewOf(RANKED);
    expect(view.partial).toEqual([true, false]);
    const { parties, verdicts } = unknownOrder(view);
    expect(parties).toEqual([0]);
    expect(verdicts.find((v) => v.concept === "nash" && v.subject.kind === "statusQuo")).toEqual({
      subject: { kind: "statusQuo", state: 0 },
      concept: "nash",
      states: 1,
      counted: 1,
      types: { a: 0, b: 1, c: 0, d: 1 },
      orders: [],
      depends: true,
    });
  });

  it("name two states of the case", () => {
    expect(() => viewOf(RANKED.replace("unknown: [[s, t]]", "unknown: [[s, x]]"))).toThrow(
      expect.objectContaining({ code: "SX_MODEL_UNKNOWN_STATE" }),
    );
    expect(() => viewOf(RANKED.replace("unknown: [[s, t]]", "unknown: [[s, s]]"))).toThrow(
      expect.objectContaining({ code: "SX_CASE_BAD_VALUE" }),
    );
  });
});

describe("strength", () => {
  it("comes from red lines: no more strong equilibria than equilibria", () => {
    const { parties, verdicts } = strengthOfPreference(talks);
    expect(parties.map((i) => talks.parties[i].key)).toEqual(["dprk", "usa", "china", "japan"]);
    for (const { strong, equilibria, weakFor } of verdicts) {
      expect(strong).toBeLessThanOrEqual(equilibria);
      expect(weakFor.length > 0).toBe(strong < equilibria);
    }
    expect(strengthOfPreference(viewOf(SMALL.replace("redLine: true, ", ""))).verdicts).toEqual([]);
  });
});

describe("the machine form", () => {
  it("follows its schema, in ids and keys, with only the parts asked for", () => {
    const json = robustnessJson(robustness(small, { concepts: ["seq"], combinations: 50 }));
    expect(robustnessSchema.parse(json)).toEqual(json);
    expect(json.parameters).toEqual({
      parts: ["unknown", "strength", "statements", "sampling"],
      concepts: ["seq"],
      outcomes: ["quiet", "loud"],
      combinations: 50,
    });
    const one = robustnessJson(robustness(small, { parts: ["strength"] }));
    expect(Object.keys(one)).toEqual(["case", "view", "engine", "parameters", "strength"]);
  });

  it("is the same in every run", () => {
    const text = () => JSON.stringify(robustnessJson(robustness(viewOf(SMALL))));
    expect(text()).toBe(text());
  });
});
