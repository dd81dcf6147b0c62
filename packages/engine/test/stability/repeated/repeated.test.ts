import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Model } from "../../../src/graph-model/model.js";
import { analyseStability } from "../../../src/stability/analyse.js";
import { blocksOfArcs, findSinks } from "../../../src/stability/repeated/blocks-of-arcs.js";
import { prepareRepeated } from "../../../src/stability/repeated/prepare.js";
import { graphModels, toGraphForm } from "../../arbitraries/graph-model.js";
import { randomLevels } from "../../arbitraries/levels.js";
import { mergedModels } from "../../arbitraries/merged-model.js";
import { optionModels } from "../../arbitraries/option-model.js";
import { randomFrom } from "../../arbitraries/random.js";
import { runs } from "../../arbitraries/settings.js";

/** Several analyses on one prepared model, some parties' levels left as they were. */
function agrees(model: Model, seed: number): void {
  const random = randomFrom(seed);
  const repeated = prepareRepeated(model);
  let levels = model.levels.map((each) => each.slice());
  for (let turn = 0; turn < 4; turn++) {
    const expected = analyseStability({ ...model, levels }, { sim: false }).verdicts;
    const found = repeated.analyse(levels);
    expect(found.map((each) => [...each])).toEqual(expected.map((each) => [...each]));
    levels = levels.map((each) =>
      random.chance(0.3)
        ? each
        : randomLevels(random, model.stateCount, [2, 3, 8, 64][random.below(4)]),
    );
  }
}

describe("prepareRepeated gives the verdicts of analyseStability, again and again", () => {
  const seeds = fc.noBias(fc.integer());

  it("in option form, with infeasible patterns, one-way options and guards", () => {
    fc.assert(fc.property(optionModels(6), seeds, agrees), runs(250));
  });

  it("in graph form with transitive moves", () => {
    fc.assert(
      fc.property(optionModels(5), seeds, (model, seed) => agrees(toGraphForm(model), seed)),
      runs(250),
    );
  });

  it("with merged states, final ones and restricted moves", () => {
    fc.assert(fc.property(mergedModels(4), seeds, agrees), runs(250));
  });

  it("in graph form with arbitrary arcs", () => {
    fc.assert(fc.property(graphModels(10), seeds, agrees), runs(250));
  });
});

describe("blocks from arcs", () => {
  it("are found for every party of an option model, and only for transitive moves", () => {
    fc.assert(
      fc.property(optionModels(4), (model) => {
        const graph = toGraphForm(model);
        const sinks = findSinks(graph);
        graph.arcs.forEach((_, party) => {
          expect(blocksOfArcs(graph, party, sinks)).not.toBeNull();
        });
      }),
      runs(100),
    );
    fc.assert(
      fc.property(graphModels(6), (model) => {
        const sinks = findSinks(model);
        model.arcs.forEach(({ offsets, targets }, party) => {
          const row = (s: number) => [...targets.subarray(offsets[s], offsets[s + 1])];
          let transitive = true;
          for (let s = 0; s < model.stateCount; s++)
            for (const t of row(s))
              for (const u of row(t)) if (u !== s && !row(s).includes(u)) transitive = false;
          expect(blocksOfArcs(model, party, sinks) !== null).toBe(transitive);
        });
      }),
      runs(200),
    );
  });
});
