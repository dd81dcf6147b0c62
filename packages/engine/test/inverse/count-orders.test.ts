import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countOrders } from "../../src/inverse/count-orders.js";
import { countOrdersReference } from "../../src/inverse/reference/count-orders-reference.js";
import { levelsFromStatements } from "../../src/preference/levels-from-statements.js";
import { SEQUENTIAL_CONCEPTS } from "../../src/stability/concepts.js";
import { graphModels } from "../arbitraries/graph-model.js";
import { optionModels } from "../arbitraries/option-model.js";
import { runs } from "../arbitraries/settings.js";
import { freeModel } from "../arbitraries/small-models.js";

describe("counting strict orders", () => {
  test("agrees with trying every order", () => {
    const models = fc.oneof(
      graphModels(6),
      optionModels(3).filter(({ stateCount }) => stateCount <= 6),
    );
    fc.assert(
      fc.property(
        models,
        fc.constantFrom(...SEQUENTIAL_CONCEPTS),
        fc.nat(),
        fc.nat(),
        (model, concept, p, t) => {
          const party = p % model.partyCount;
          const state = t % model.stateCount;
          const { orders, total } = countOrders(model, party, state, concept);
          expect(Number(orders)).toBe(countOrdersReference(model, party, state, concept));
          expect(Number(total)).toBe(
            Array.from({ length: model.stateCount }, (_, k) => k + 1).reduce((a, b) => a * b, 1),
          );
        },
      ),
      runs(50),
    );
  });

  // Syria releases (bit 0) or escalates (bit 1), not both; Iraq attacks (bit 2). Target: release.
  test("gives the counts of the conflict over the Euphrates", () => {
    const patterns = Uint32Array.of(0, 1, 2, 4, 5, 6);
    const whole = freeModel([0, 0, 1], [[], []], { patterns, stateCount: 6 });
    const states = [...patterns];
    const statements = [1, 4, 6, 0, 5].map((wanted) =>
      Uint32Array.of(states.reduce((bits, p, s) => bits | (p === wanted ? 1 << s : 0), 0)),
    );
    const iraq = levelsFromStatements(statements, [0, 1, 2, 3, 4], 6);
    const model = { ...whole, levels: [new Int32Array(6).fill(1), iraq] };
    const count = (concept: "nash" | "gmr" | "smr" | "seq"): bigint =>
      countOrders(model, 0, 1, concept).orders;
    expect([count("nash"), count("gmr"), count("smr"), count("seq")]).toEqual([
      240n,
      384n,
      300n,
      384n,
    ]);
    for (const concept of ["nash", "gmr", "smr", "seq"] as const) {
      expect(countOrdersReference(model, 0, 1, concept)).toBe(Number(count(concept)));
    }
  });
});
