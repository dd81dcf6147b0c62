import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evolve } from "../../src/evolution/evolve.js";
import { evolveOptions } from "../../src/evolution/evolve-options.js";
import { evolveReference, pathsReference } from "../../src/evolution/evolve-reference.js";
import { shortestPaths } from "../../src/evolution/shortest-paths.js";
import { holdsAt } from "../../src/graph-model/bit-column.js";
import type { Model } from "../../src/graph-model/model.js";
import { arcsOf, graphModels } from "../arbitraries/graph-model.js";
import { optionModels } from "../arbitraries/option-model.js";
import { runs, SEED } from "../arbitraries/settings.js";
import { PRISONERS } from "../arbitraries/small-models.js";

const WAYS = ["moves", "improvements"] as const;

function checkEvolution(model: Model, place: number): void {
  const from = place % model.stateCount;
  for (const by of WAYS) {
    const found = evolve(model, from, by);
    const right = evolveReference(model, from, by);
    expect([...found.distance]).toEqual(right.distance);
    expect(found.reached).toBe(right.distance.filter((d) => d >= 0).length);
    for (let s = 0; s < model.stateCount; s++) {
      const movers = found.lastMovers.flatMap((column, i) => (holdsAt(column, s) ? [i] : []));
      expect(movers).toEqual(s === from ? [] : right.lastMovers[s]);
    }
  }
}

function checkPaths(model: Model, place: number): void {
  const from = place % model.stateCount;
  for (const by of WAYS) {
    const evolution = evolve(model, from, by);
    for (let to = 0; to < model.stateCount; to++) {
      const steps = evolution.distance[to];
      if (steps > 4) continue;
      const right = steps < 0 ? [] : pathsReference(model, from, to, by, steps);
      const all = shortestPaths(model, evolution, to, 100_000);
      expect(all.truncated).toBe(false);
      expect(new Set(all.paths.map((path) => JSON.stringify(path)))).toEqual(
        new Set(right.map((path) => JSON.stringify(path))),
      );
      expect(all.paths.length).toBe(right.length);
      if (right.length === 0) continue;
      const one = shortestPaths(model, evolution, to, 1);
      expect(one.paths.length).toBe(1);
      expect(one.truncated).toBe(right.length > 1);
    }
  }
}

const anyPlace = fc.nat(1000);

describe(`evolution agrees with the definition (seed ${SEED})`, () => {
  it("in option form", () => {
    fc.assert(fc.property(optionModels(4), anyPlace, checkEvolution), runs(600));
  });

  it("in option form, column by column from the first state on", () => {
    fc.assert(
      fc.property(optionModels(5), anyPlace, (model, place) => {
        const from = place % model.stateCount;
        for (const by of WAYS)
          expect(evolveOptions(model, from, by, 0)).toEqual(evolveOptions(model, from, by));
      }),
      runs(600),
    );
  });

  it("in graph form", () => {
    fc.assert(fc.property(graphModels(9), anyPlace, checkEvolution), runs(600));
  });

  it("in all shortest paths of option form", () => {
    fc.assert(fc.property(optionModels(3), anyPlace, checkPaths), runs(200));
  });

  it("in all shortest paths of graph form", () => {
    fc.assert(fc.property(graphModels(7), anyPlace, checkPaths), runs(400));
  });
});

describe("evolution of small models", () => {
  it("goes from silence to confession by improvements, and never back", () => {
    const fromSilence = evolve(PRISONERS, 0, "improvements");
    expect([...fromSilence.distance]).toEqual([0, 1, 1, 2]);
    expect(shortestPaths(PRISONERS, fromSilence, 3, 10)).toEqual({
      paths: [
        [
          { party: 0, to: 1 },
          { party: 1, to: 3 },
        ],
        [
          { party: 1, to: 2 },
          { party: 0, to: 3 },
        ],
      ],
      truncated: false,
    });
    const fromConfession = evolve(PRISONERS, 3, "improvements");
    expect([...fromConfession.distance]).toEqual([-1, -1, -1, 0]);
    expect(fromConfession.reached).toBe(1);
    expect(shortestPaths(PRISONERS, fromConfession, 3, 10).paths).toEqual([[]]);
    expect(shortestPaths(PRISONERS, fromConfession, 0, 10).paths).toEqual([]);
  });

  it("waits for another party where no party may move twice in a row", () => {
    // Party 0 moves 0 -> 1 -> 2 only; party 1 can bring 1 back to 1 by 1 -> 3 -> (0) 1.
    const model: Model = {
      form: "graph",
      partyCount: 2,
      stateCount: 4,
      levels: [Int32Array.of(1, 1, 1, 1), Int32Array.of(1, 1, 1, 1)],
      arcs: [arcsOf([[1], [2], [], []]), arcsOf([[3], [], [], [1]])],
    };
    expect([...evolve(model, 0, "moves").distance]).toEqual([0, 1, -1, 1]);
    const longer: Model = {
      ...model,
      arcs: [arcsOf([[1], [2], [], [1]]), arcsOf([[], [3], [], []])],
    };
    expect([...evolve(longer, 0, "moves").distance]).toEqual([0, 1, -1, 2]);
    const round: Model = {
      ...model,
      arcs: [arcsOf([[1], [2], [], [0]]), arcsOf([[1], [3], [], []])],
    };
    // 0 -> 1 by party 1 leaves party 0 free to go on to 2.
    const evolution = evolve(round, 0, "moves");
    expect(evolution.distance[2]).toBe(2);
    expect(shortestPaths(round, evolution, 2, 10).paths).toEqual([
      [
        { party: 1, to: 1 },
        { party: 0, to: 2 },
      ],
    ]);
  });

  it("refuses a state that the model does not have", () => {
    expect(() => evolve(PRISONERS, 4, "moves")).toThrow(RangeError);
    const evolution = evolve(PRISONERS, 0, "moves");
    expect(() => shortestPaths(PRISONERS, evolution, -1, 1)).toThrow(RangeError);
    expect(() => shortestPaths(PRISONERS, evolution, 1, 0)).toThrow(RangeError);
  });
});
