import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Model } from "../../src/graph-model/model.js";
import { equilibriaAmong } from "../../src/inverse/reference/list-changes-reference.js";
import { weakOrders } from "../../src/inverse/reference/weak-orders.js";
import type { SearchedConcept } from "../../src/inverse/searched-concept.js";
import {
  halvesBetween,
  type RaiseAt,
  raiseDistance,
  smallestRaises,
} from "../../src/inverse/smallest-raise.js";
import { stableTargets } from "../../src/inverse/targets-held.js";
import { analyseStability } from "../../src/stability/analyse.js";
import { CONCEPT_BIT, SEQUENTIAL_CONCEPTS } from "../../src/stability/concepts.js";
import { graphModels } from "../arbitraries/graph-model.js";
import { mergedModels } from "../arbitraries/merged-model.js";
import { optionModels } from "../arbitraries/option-model.js";
import { runs } from "../arbitraries/settings.js";

const concepts = fc.constantFrom(...SEQUENTIAL_CONCEPTS);

/** The rankings after a change. */
function changedLevels(model: Model, { state, raises, shifts }: RaiseAt): Int32Array[] {
  const levels = [...model.levels];
  for (const { party, level } of raises) {
    levels[party] = levels[party].slice();
    levels[party][state] = level;
  }
  for (const shift of shifts) levels[shift.party] = shift.levels;
  return levels;
}

/** The least distance from the definition: every combination of weak orders, nearest first. */
function leastOfAll(
  model: Model,
  state: number,
  concept: SearchedConcept,
  changeable: Uint8Array,
): number | null {
  const orders = weakOrders(model.stateCount);
  let least: number | null = null;
  const visit = (levels: readonly Int32Array[], halves: number): void => {
    if (least !== null && halves >= least) return;
    const party = levels.length;
    if (party === model.partyCount) {
      if (equilibriaAmong({ ...model, levels }, [state], concept).length > 0) least = halves;
      return;
    }
    const own = model.levels[party];
    for (const order of changeable[party] === 1 ? orders : [own]) {
      visit([...levels, order], halves + halvesBetween(own, order));
    }
  };
  visit([], 0);
  return least;
}

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

  test("over several parties is as near as any of their weak orders, under every concept", () => {
    // Every combination of weak orders is tried: three states where there are three parties.
    const two = graphModels(4).map(
      (model): Model => ({
        ...model,
        partyCount: 2,
        levels: model.levels.slice(0, 2),
        arcs: model.arcs.slice(0, 2),
      }),
    );
    const small = (model: Model): boolean =>
      model.stateCount <= (model.partyCount > 2 ? 3 : 4) && model.partyCount <= 3;
    const models: fc.Arbitrary<Model> = fc.oneof(
      two,
      graphModels(3).filter(small),
      optionModels(2).filter(small),
    );
    fc.assert(
      fc.property(models, concepts, fc.nat(), fc.nat(7), (model, concept, t, mask) => {
        const state = t % model.stateCount;
        const changeable = Uint8Array.from(model.levels, (_, p) => (mask >> p) & 1);
        const found = smallestRaises(model, [state], concept, changeable);
        const least = leastOfAll(model, state, concept, changeable);
        expect(found).toMatchObject({ halves: least, lowerBound: least, ended: false });
        for (const one of found.at) {
          const levels = changedLevels(model, one);
          expect(equilibriaAmong({ ...model, levels }, [state], concept)).toEqual([state]);
          const far = levels.map((own, p) => halvesBetween(model.levels[p], own));
          expect(far.reduce((sum, own) => sum + own, 0)).toBe(least);
          for (const { party, conditions } of one.shifts) {
            expect(conditions.length).toBeGreaterThan(0);
            for (const { better, worse, strict } of conditions) {
              const above = levels[party][better] - levels[party][worse];
              expect(above).toBeGreaterThanOrEqual(strict ? 1 : 0);
            }
          }
        }
        // With too little work the bounds still hold.
        const short = smallestRaises(model, [state], concept, changeable, { work: 40 });
        if (least === null) return;
        expect(short.halves ?? least).toBeGreaterThanOrEqual(least);
        expect(short.lowerBound).toBeLessThanOrEqual(least);
      }),
      runs(150),
    );
  });

  test("makes the state an equilibrium in larger models", () => {
    fc.assert(
      fc.property(mergedModels(4), concepts, fc.nat(), (model, concept, t) => {
        const state = t % model.stateCount;
        const all = new Uint8Array(model.partyCount).fill(1);
        const { at } = smallestRaises(model, [state], concept, all);
        const levels = changedLevels(model, at[0]);
        expect(equilibriaAmong({ ...model, levels }, [state], concept)).toEqual([state]);
      }),
      runs(150),
    );
  });
});
