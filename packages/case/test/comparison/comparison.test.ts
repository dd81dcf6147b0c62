import { existsSync, readdirSync, readFileSync } from "node:fs";
import { CancelledError, verifyWitness } from "@sextant/engine";
import { describe, expect, it } from "vitest";
import { orderedView } from "../../src/comparison/ordered-view.js";
import {
  CaseError,
  type Comparison,
  type CompiledView,
  compareOutcomes,
  comparisonJson,
  compileView,
  readCase,
  viewNames,
} from "../../src/index.js";
import { comparisonSchema } from "../../src/schemas.js";

const CASES = new URL("../../../../cases/", import.meta.url);

function viewsOfFile(path: string): CompiledView[] {
  const file = new URL(path, CASES);
  const loaded = readCase(path.slice(path.lastIndexOf("/") + 1), (inside) => {
    const at = new URL(inside, file);
    return existsSync(at) ? new Uint8Array(readFileSync(at)) : null;
  });
  return viewNames(loaded).map((name) => compileView(loaded, name));
}

function viewOf(text: string): CompiledView {
  const bytes = new TextEncoder().encode(text);
  return compileView(readCase("case.yaml", (path) => (path === "case.yaml" ? bytes : null)));
}

/** North gives up its arms for good; South can withdraw its promise, and would. */
const BARGAIN = `
sextant: 1
title: A bargain
parties:
  north: { name: Northland, options: { disarm: { name: Disarms, reversible: false } } }
  south: { name: Southland, options: { promise: Promises peace } }
statusQuo: []
outcomes:
  deal: { name: Deal, when: north.disarm and south.promise }
  sucker: { name: Disarmed for nothing, when: north.disarm and not south.promise }
  never: { name: Impossible, when: north.disarm and not north.disarm }
preferences:
  north: { statements: [{ prefer: not north.disarm or south.promise }, { prefer: south.promise }] }
  south: { statements: [{ prefer: north.disarm }, { id: free, prefer: not south.promise }] }
`;

const SIX_PARTY = viewsOfFile("six-party-talks/case.yaml");
const sixParty = compareOutcomes(SIX_PARTY, ["ukrainian-model", "libyan-model", "stalemate"]);

const found = ({ views }: Comparison, view: string, index: number) => {
  const one = views.find((v) => v.view.view === view)?.main.outcomes[index];
  if (!one) throw new Error(`nothing found in ${view}`);
  return one;
};

describe("a commitment problem", () => {
  const view = viewOf(BARGAIN);
  const comparison = compareOutcomes([view], ["deal", "sucker"]);

  it("is a one-way step answered by a promise that can be withdrawn", () => {
    const { commitments, standing, blockers } = found(comparison, "base", 0);
    expect(standing).toBe("none");
    expect(commitments).toEqual([
      {
        bound: 0,
        free: 1,
        states: 1,
        open: 1,
        example: {
          state: view.states.find("YY"),
          to: view.states.find("YN"),
          open: true,
          steps: [0],
          withdrawn: [1],
          statusQuoBetter: true,
          stepRegretted: true,
        },
      },
    ]);
    expect(blockers).toEqual([{ party: 1, leaves: { nash: 1, seq: 1 }, out: { nash: 1, seq: 1 } }]);
  });

  it("is none where the step can be taken back, or the promise cannot", () => {
    for (const other of [
      BARGAIN.replace("{ name: Disarms, reversible: false }", "Disarms"),
      BARGAIN.replace("Promises peace", "{ name: Promises peace, reversible: false }"),
    ]) {
      expect(found(compareOutcomes([viewOf(other)], ["deal"]), "base", 0).commitments).toEqual([]);
    }
  });

  it("leaves a trap behind", () => {
    const { traps, standing } = found(comparison, "base", 1);
    expect(standing).toBe("nash");
    expect(traps).toEqual([{ party: 0, steps: [0], states: 1, example: view.states.find("YN") }]);
  });
});

describe("the six-party case", () => {
  it("counts the equilibria that analyse counts", () => {
    for (const { main } of sixParty.views) {
      main.outcomes.forEach((one, index) => {
        const { analysis } = main;
        const same = analysis.outcomes.find(
          ({ outcome }) => analysis.view.outcomes[outcome].key === sixParty.outcomes[index],
        );
        expect(one?.verdict).toEqual(same);
      });
    }
  });

  it("has the commitment problem in Moscow's view, in every state, undeterred", () => {
    const { commitments, standing, blockers } = found(sixParty, "seen-from-moscow", 0);
    expect(standing).toBe("none");
    const view = sixParty.views[0].view;
    const [problem] = commitments;
    expect([view.parties[problem.bound].key, view.parties[problem.free].key]).toEqual([
      "dprk",
      "usa",
    ]);
    expect([problem.states, problem.open]).toEqual([80, 80]);
    expect(problem.example.withdrawn.map((o) => view.options[o].key)).toEqual(["usa.guarantee"]);
    expect(blockers[0]).toMatchObject({ party: problem.free, out: { seq: 80 } });
  });

  it("hangs on the order that is left unknown, and on one hedged statement", () => {
    const [{ orders, critical }] = sixParty.views;
    expect(orders.map(({ comparison }) => comparison.outcomes.map((o) => o?.standing))).toEqual([
      ["nash", "threats", "nash"],
      ["seq", "nash", "nash"],
    ]);
    const [, seq] = critical?.[1] ?? [];
    expect(seq.overturnedBy.map(({ statements }) => statements.map(({ id }) => id))).toEqual([
      ["libyan-preferred"],
    ]);
  });

  it("keeps the levels of the orders, and their statements one by one", () => {
    const [{ view }] = sixParty.views;
    for (const alternative of view.alternatives) {
      const ordered = orderedView(view, alternative);
      const list = ordered.statements[alternative.party];
      expect(list.map(({ id }) => id)).toEqual(alternative.order);
      expect(new Set(list.map(({ rank }) => rank)).size).toBe(list.length);
      expect(ordered.model.levels[alternative.party]).toBe(alternative.levels);
      expect(ordered.partial.some(Boolean)).toBe(false);
    }
  });

  it("tells who has to act together", () => {
    const [ukrainian, libyan] = sixParty.views[0].main.outcomes;
    expect(ukrainian?.reach?.improving.map(({ coalition }) => coalition)).toEqual([[0, 1, 5]]);
    expect(libyan?.reach?.improving).toEqual([]);
    expect(sixParty.views[0].main.outcomes[2]?.reach).toBeNull();
  });
});

describe("every case of the library", () => {
  const files = readdirSync(new URL("library/", CASES), { recursive: true })
    .map(String)
    .filter((file) => file.endsWith(".yaml") && !/evidence|expected/.test(file));
  const compared = files.flatMap((file) => {
    const views = viewsOfFile(`library/${file}`);
    return views[0].outcomes.length === 0 ? [] : [{ file, result: compareOutcomes(views, []) }];
  });

  it("gives JSON that follows the schema, the same twice", () => {
    expect(compared.length).toBeGreaterThan(1);
    for (const { result } of [...compared, { result: sixParty }]) {
      const json = comparisonJson(result);
      expect(comparisonSchema.parse(JSON.parse(JSON.stringify(json)))).toEqual(json);
    }
  });

  it("gives witnesses that the independent verifier accepts", () => {
    for (const { result } of [...compared, { result: sixParty }]) {
      for (const { main, orders } of result.views) {
        for (const { analysis, outcomes } of [main, ...orders.map((o) => o.comparison)]) {
          for (const { witness } of outcomes.flatMap((one) => one?.example ?? [])) {
            expect(verifyWitness(analysis.view.model, witness)).toEqual({ ok: true });
          }
        }
      }
    }
  });
});

describe("what cannot be compared", () => {
  const codeOf = (run: () => unknown): string => {
    try {
      run();
    } catch (error) {
      if (error instanceof CaseError) return error.code;
      throw error;
    }
    return "nothing";
  };
  const view = viewOf(BARGAIN);

  it("is refused with its code", () => {
    expect(codeOf(() => compareOutcomes([view], ["dael"]))).toBe("SX_COMPARE_UNKNOWN_OUTCOME");
    expect(codeOf(() => compareOutcomes([view], ["deal", "Deal"]))).toBe("SX_COMPARE_REPEATED");
    expect(codeOf(() => compareOutcomes([view], ["never"]))).toBe("SX_USAGE_OUTCOME_EMPTY");
    const negated = viewOf(`sextant: 1
title: an outcome that its rule excludes
parties:
  p: { name: P, options: { a: A } }
  q: { name: Q, options: { b: B } }
statusQuo: [p.a]
rules: [{ never: not p.a }]
outcomes:
  empty: { name: Empty, when: not p.a }
  full: { name: Full, when: q.b }
preferences: { p: { statements: [q.b] }, q: { statements: [q.b] } }
`);
    expect(codeOf(() => compareOutcomes([negated], ["empty"]))).toBe("SX_USAGE_OUTCOME_EMPTY");
    expect(compareOutcomes([negated], []).outcomes).toEqual(["full"]);
    const bare = viewOf(BARGAIN.replace(/outcomes:[\s\S]*?preferences/, "preferences"));
    expect(codeOf(() => compareOutcomes([bare], []))).toBe("SX_COMPARE_NO_OUTCOME");
    expect(() => compareOutcomes([view], ["dael"])).toThrow(/no outcome/);
  });

  it("leaves out outcomes without states where none is named", () => {
    expect(compareOutcomes([view], []).outcomes).toEqual(["deal", "sucker"]);
  });

  it("stops when told to", () => {
    expect(() => compareOutcomes([view], [], { signal: { aborted: true } })).toThrow(
      CancelledError,
    );
  });
});
