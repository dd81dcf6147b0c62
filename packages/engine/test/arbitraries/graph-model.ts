import * as fc from "fast-check";
import type { Arcs, GraphModel, Model } from "../../src/graph-model/model.js";
import { movesOf } from "../../src/graph-model/moves.js";
import { randomLevels } from "./levels.js";
import { randomFrom } from "./random.js";

/** Random graph models of 2 to 5 parties; the arcs are arbitrary and so not transitive. */
export function graphModels(maxStates = 12): fc.Arbitrary<GraphModel> {
  return fc
    .record({
      seed: fc.noBias(fc.integer()),
      parties: fc.integer({ min: 2, max: 5 }),
      states: fc.integer({ min: 1, max: maxStates }),
      density: fc.constantFrom(0.05, 0.1, 0.2, 0.4),
      grades: fc.constantFrom(2, 3, 4, 8, 64),
      origin: fc.boolean(),
    })
    .map(({ seed, parties, states, density, grades, origin }) => {
      const random = randomFrom(seed);
      const rows = Array.from({ length: parties }, () =>
        Array.from({ length: states }, (_, s) =>
          Array.from({ length: states }, (_, t) => t).filter(
            (t) => t !== s && random.chance(density),
          ),
        ),
      );
      const model: GraphModel = {
        form: "graph",
        partyCount: parties,
        stateCount: states,
        levels: rows.map(() => randomLevels(random, states, grades)),
        arcs: rows.map(arcsOf),
      };
      if (!origin) return model;
      const patterns = Uint32Array.from({ length: states }, () => random.below(64));
      const varies = random.chance(0.5)
        ? Uint32Array.from({ length: states }, () => (random.chance(0.3) ? random.below(64) : 0))
        : null;
      return { ...model, origin: { words: 1, patterns, varies } };
    });
}

/** Rows of ascending targets, compressed. */
export function arcsOf(rows: readonly (readonly number[])[]): Arcs {
  const offsets = new Int32Array(rows.length + 1);
  rows.forEach((row, s) => {
    offsets[s + 1] = offsets[s] + row.length;
  });
  return { offsets, targets: Int32Array.from(rows.flat()) };
}

/** The same moves and levels in graph form. */
export function toGraphForm(model: Model): GraphModel {
  return {
    form: "graph",
    partyCount: model.partyCount,
    stateCount: model.stateCount,
    levels: model.levels,
    arcs: Array.from({ length: model.partyCount }, (_, i) =>
      arcsOf(Array.from({ length: model.stateCount }, (_, s) => [...movesOf(model, s, i)])),
    ),
  };
}
