import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Model } from "../../src/graph-model/model.js";
import { equilibriaAmong } from "../../src/inverse/reference/list-changes-reference.js";
import { weakOrders } from "../../src/inverse/reference/weak-orders.js";
import { halvesBetween, raiseDistance, smallestRaises } from "../../src/inverse/smallest-raise.js";
import { stableTargets } from "../../src/inverse/targets-held.js";
import { analyseStability } from "../../src/stability/analyse.js";
import { CONCEPT_BIT, SEQUENTIAL_CONCEPTS } from "../../src/stability/concepts.js";
import { graphModels } from "../arbitraries/graph-model.js";
import { mergedModels } from "../arbitraries/merged-model.js";
import { runs } from "../arbitraries/settings.js";

const concepts = fc.constantFrom(...SEQUENTIAL_CONCEPTS);

describe("the smallest raise", () => {
  test("is as near as any weak order that makes the state stable for the party", () => {
    fc.assert(
      fc.property(graphModels(5), concepts, fc.nat(), fc.nat(), (model, concept, p, t) => {
        const party = p % model.partyCount;
        const state = t % model.stateCount;
        let least = Number.POSITIVE_INFINITY;
        for (const order of weakOrders(model.stateCount)) {
          const levels = model.levels.map((own, i) => (i === party ? order : own));
          const { verdicts } = analyseStability({ ...model, levels }, { sim: false });
          if ((verdicts[party][state] & CONCEPT_BIT[concept]) === 0) continue;
          least = Math.min(least, halvesBetween(model.levels[party], order));
        }
        let raised = Number.POSITIVE_INFINITY;
        for (let level = model.levels[party][state]; level <= model.stateCount; level++) {
          const own = model.levels[party].slice();
          own[state] = level;
          const levels = model.levels.map((old, i) => (i === party ? own : old));
          if (stableTargets({ ...model, levels }, [state], concept)[party][0] === 0) continue;
          const moved =
            level === model.levels[party][state]
              ? 0
              : raiseDistance(model.levels[party], state, level);
          expect(moved).toBe(halvesBetween(model.levels[party], own));
          raised = moved;
          break;
        }
        expect(raised).toBe(least);
      }),
      runs(60),
    );
  });

  test("over two parties is exact under Nash, GMR and SMR and bounds the others", () => {
    const two = graphModels(4).map(
      (model): Model => ({
        ...model,
        partyCount: 2,
        levels: model.levels.slice(0, 2),
        arcs: model.arcs.slice(0, 2),
      }),
    );
    fc.assert(
      fc.property(two, concepts, fc.nat(), (model, concept, t) => {
        const state = t % model.stateCount;
        const found = smallestRaises(model, [state], concept, Uint8Array.of(1, 1));
        const orders = weakOrders(model.stateCount);
        const near = model.levels.map((own) => orders.map((order) => halvesBetween(own, order)));
        let least = Number.POSITIVE_INFINITY;
        orders.forEach((first, a) => {
          orders.forEach((second, b) => {
            const halves = near[0][a] + near[1][b];
            if (halves >= least) return;
            const changed = { ...model, levels: [first, second] };
            if (equilibriaAmong(changed, [state], concept).length > 0) least = halves;
          });
        });
        expect(found.halves).toBeGreaterThanOrEqual(least);
        expect(found.lowerBound).toBeLessThanOrEqual(least);
        if (concept !== "seq" && concept !== "sseq") expect(found.halves).toBe(least);
      }),
      runs(40),
    );
  });

  test("makes the state an equilibrium in larger models", () => {
    fc.assert(
      fc.property(mergedModels(4), concepts, fc.nat(), (model, concept, t) => {
        const state = t % model.stateCount;
        const all = new Uint8Array(model.partyCount).fill(1);
        const { at } = smallestRaises(model, [state], concept, all);
        const levels = model.levels.map((own, party) => {
          const raise = at[0].raises.find((r) => r.party === party);
          if (raise === undefined) return own;
          const changed = own.slice();
          changed[state] = raise.level;
          return changed;
        });
        expect(equilibriaAmong({ ...model, levels }, [state], concept)).toEqual([state]);
      }),
      runs(150),
    );
  });
});
