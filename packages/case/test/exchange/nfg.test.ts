import { spawnSync } from "node:child_process";
import { MAY_TAKE, MAY_UNDO, type OptionModel } from "@sextant/engine";
import { describe, expect, it } from "vitest";
import type { CompiledView } from "../../src/compile/compiled-view.js";
import { exportNfg, type NfgLabels } from "../../src/exchange/export-nfg.js";
import { labelText } from "../../src/exchange/gambit-labels.js";
import { CaseError } from "../../src/problem.js";
import { prisoners, smallView } from "../result/small-view.js";
import { type Game, parseNfg, pureEquilibria } from "./nfg-game.js";

/**
 * The same game by the definition, without the engine's moves: every choice of own options, the
 * legal ones among them, put together letter by letter.
 */
function byDefinition(view: CompiledView, s: number): { equilibria: string[]; profiles: number } {
  const from = view.states.pattern(s);
  const level = new Map<string, number[]>();
  for (let t = 0; t < view.states.count; t++) {
    level.set(
      view.states.pattern(t),
      view.model.levels.map((l) => l[t]),
    );
  }
  const flip = (pattern: string, o: number): string =>
    pattern.slice(0, o) + (pattern[o] === "Y" ? "N" : "Y") + pattern.slice(o + 1);
  const choices = view.parties.map((_, i) => {
    let list: number[][] = [[]];
    view.options.forEach((option, o) => {
      const free = option.reversible || from[o] === "N";
      if (option.party === i && free) list = [...list, ...list.map((c) => [...c, o])];
    });
    return list.filter((c) => level.has(c.reduce(flip, from)));
  });
  const profiles = choices.reduce<number[][][]>(
    (all, list) => all.flatMap((p) => list.map((c) => [...p, c])),
    [[]],
  );
  const worth = (profile: number[][], i: number): number => {
    const levels = level.get(profile.flat().reduce(flip, from));
    return levels ? levels[i] : profile[i].length === 0 ? 0 : -1;
  };
  const equilibria = profiles.filter((profile) =>
    profile.every((_, i) =>
      choices[i].every(
        (c) =>
          worth(
            profile.map((own, k) => (k === i ? c : own)),
            i,
          ) <= worth(profile, i),
      ),
    ),
  );
  return {
    equilibria: equilibria.map((p) => p.flat().reduce(flip, from)).sort(),
    profiles: profiles.length,
  };
}

function patternsOf(view: CompiledView, s: number, game: Game, labels: NfgLabels): string[] {
  return pureEquilibria(game)
    .map((chosen) => {
      const letters = [...view.states.pattern(s)];
      chosen.forEach((k, i) => {
        for (const [key, letter] of Object.entries(labels.parties[i].strategies[k].changes)) {
          letters[labels.options.indexOf(key)] = letter;
        }
      });
      return letters.join("");
    })
    .sort();
}

/** Random models with rules and one-way options, from a small seeded generator. */
function randomView(seed: number): CompiledView {
  let x = seed;
  const random = (n: number): number => {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    return (x >>> 0) % n;
  };
  const names = ["a", "b", "c"].slice(0, 2 + random(2));
  const parties = Object.fromEntries(
    names.map((n) => [
      n,
      ["x", "y"].slice(0, 1 + random(2)).map((o) => o + (random(4) === 0 ? "!" : "")),
    ]),
  );
  const count = Object.values(parties).flat().length;
  const feasible = Array.from({ length: 2 ** count }, (_, s) =>
    Array.from({ length: count }, (_, o) => ((s >>> o) & 1 ? "Y" : "N")).join(""),
  ).filter((_, s) => s === 0 || random(4) > 0);
  const ranking = () => {
    const classes: string[][] = [];
    for (const p of feasible) {
      const k = random(5);
      classes[k] ??= [];
      classes[k].push(p);
    }
    return classes.filter((c) => c);
  };
  return smallView({
    parties,
    feasible,
    rankings: Object.fromEntries(names.map((n) => [n, ranking()])),
  });
}

describe("exportNfg", () => {
  it("writes the prisoner's dilemma as Gambit reads it", () => {
    const { nfg, labels } = exportNfg(prisoners(), 0);
    const game = parseNfg(nfg);
    expect(game.players).toEqual(["one", "two"]);
    expect(game.strategies).toEqual([
      ["stay put", "take cooperate"],
      ["stay put", "take cooperate"],
    ]);
    expect(game.payoffs).toEqual([
      [2, 2],
      [1, 4],
      [4, 1],
      [3, 3],
    ]);
    expect(pureEquilibria(game)).toEqual([[0, 0]]);
    const map = JSON.parse(labels) as NfgLabels;
    expect(map.parties[0].strategies[1]).toEqual({
      label: "take cooperate",
      changes: { "one.cooperate": "Y" },
      state: 2,
      pattern: "YN",
    });
    expect(map.from).toEqual({ state: 1, pattern: "NN" });
  });

  it("has the equilibria of the enumeration by definition, on 300 random models", () => {
    let infeasible = 0;
    for (let seed = 1; seed <= 300; seed++) {
      const view = randomView(seed * 7919);
      for (const s of [0, view.states.count - 1]) {
        const { nfg, labels } = exportNfg(view, s);
        const game = parseNfg(nfg);
        const expected = byDefinition(view, s);
        expect(game.payoffs.length).toBe(expected.profiles);
        expect(patternsOf(view, s, game, JSON.parse(labels) as NfgLabels)).toEqual(
          expected.equilibria,
        );
        // Staying put is feasible, and nothing that is not feasible is an equilibrium.
        expect(Math.min(...game.payoffs[0])).toBeGreaterThan(0);
        infeasible += game.payoffs.filter((p) => Math.max(...p) < 1).length;
        for (const pattern of expected.equilibria) {
          expect(() => view.states.find(pattern)).not.toThrow();
        }
      }
    }
    expect(infeasible).toBeGreaterThan(50);
  });

  it("agrees with gambit-enumpure where it is installed", (context) => {
    if (spawnSync("gambit-enumpure", ["-h"]).error) {
      console.warn("gambit-enumpure is not installed: the export was NOT compared with Gambit.");
      context.skip();
    }
    for (let seed = 1; seed <= 25; seed++) {
      const { nfg } = exportNfg(randomView(seed * 7919), 0);
      const run = spawnSync("gambit-enumpure", ["-q"], { input: nfg, encoding: "utf8" });
      expect(run.status).toBe(0);
      const theirs = run.stdout.trim().split("\n").filter(Boolean).sort();
      const game = parseNfg(nfg);
      const ours = pureEquilibria(game).map(
        (chosen) =>
          `NE,${chosen.flatMap((k, i) => game.strategies[i].map((_, n) => (n === k ? 1 : 0))).join(",")}`,
      );
      expect(theirs).toEqual(ours.sort());
    }
  });

  it("refuses graph form and too many combinations", () => {
    const graph = prisoners();
    const arcs = { offsets: new Int32Array(5), targets: new Int32Array(0) };
    const view: CompiledView = {
      ...graph,
      options: [],
      states: { ...graph.states, pattern: () => "" },
      model: {
        form: "graph",
        partyCount: 2,
        stateCount: 4,
        levels: graph.model.levels,
        arcs: [arcs, arcs],
      },
    };
    expect(codeOf(() => exportNfg(view, 0))).toBe("SX_EXCHANGE_NOT_EXPRESSIBLE");
    expect(codeOf(() => exportNfg(wideView(), 0))).toBe("SX_EXCHANGE_TOO_LARGE");
  });
});

describe("labelText", () => {
  it("writes other scripts readably in ASCII and as they are in UTF-8", () => {
    expect(labelText("북한", "ascii")).toBe("[U+BD81 U+D55C]");
    expect(labelText("북한", "utf8")).toBe("북한");
    expect(labelText("Écoute l’autre — øl", "ascii")).toBe("Ecoute l'autre - ol");
  });

  it("makes labels that Gambit accepts", () => {
    expect(labelText('  a  "b"\n\\c ', "ascii")).toBe("a 'b' /c");
    expect(labelText("\u202Eevil\u0000", "utf8")).toBe("[U+202E]evil[U+0000]");
    expect(labelText("", "ascii")).toBe("unnamed");
  });

  it("keeps labels apart", () => {
    const view = smallView({
      parties: { "x!": ["o"], y: ["o"] },
      rankings: { "x!": ["NN"], y: ["NN"] },
    });
    const renamed = { ...view, parties: view.parties.map((p) => ({ ...p, name: "Same" })) };
    expect(parseNfg(exportNfg(renamed, 0).nfg).players).toEqual(["Same", "Same (2)"]);
  });
});

/** Two parties with eleven free options each: 2^22 combinations of moves from any state. */
function wideView(): CompiledView {
  const small = prisoners();
  const options = Array.from({ length: 22 }, (_, o) => ({
    ...small.options[0],
    key: `p${o % 2}.o${o}`,
    party: o % 2,
  }));
  const stateCount = 2 ** 22;
  return {
    ...small,
    options,
    model: {
      ...(small.model as OptionModel),
      stateCount,
      optionCount: 22,
      owner: Uint8Array.from(options, (o) => o.party),
      direction: new Uint8Array(22).fill(MAY_TAKE | MAY_UNDO),
      guards: options.map(() => null),
    },
    states: {
      ...small.states,
      count: stateCount,
      pattern: (s) => options.map((_, o) => ((s >>> o) & 1 ? "Y" : "N")).join(""),
    },
  };
}

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof CaseError) return error.code;
    throw error;
  }
  return "none";
}
