import * as fc from "fast-check";
import { filterArcs } from "../../src/graph-model/arc-list.js";
import { coalesce } from "../../src/graph-model/coalesce.js";
import { toGraphForm } from "../../src/graph-model/graph-form.js";
import type { GraphModel } from "../../src/graph-model/model.js";
import { randomLevels } from "./levels.js";
import { optionModels } from "./option-model.js";
import { randomFrom } from "./random.js";

/** Option models with some states merged, some merged states final, and some moves taken away. */
export function mergedModels(maxOptions = 4): fc.Arbitrary<GraphModel> {
  return fc
    .tuple(optionModels(maxOptions), fc.noBias(fc.integer()), fc.constantFrom(0, 0.1, 0.3))
    .map(([option, seed, forbidden]) => {
      const random = randomFrom(seed);
      const graph = toGraphForm(option);
      const restricted = {
        ...graph,
        arcs: graph.arcs.map((arcs) => filterArcs(arcs, () => !random.chance(forbidden))),
      };
      const classOf = new Int32Array(graph.stateCount);
      let classCount = 0;
      for (let s = 0; s < graph.stateCount; s++) {
        classOf[s] = s > 0 && random.chance(0.3) ? random.below(classCount) : classCount++;
      }
      const final = Uint8Array.from({ length: classCount }, () => (random.chance(0.1) ? 1 : 0));
      const levels = graph.levels.map(() => randomLevels(random, classCount, 6));
      return coalesce(restricted, { classOf, classCount, final }, levels);
    });
}
