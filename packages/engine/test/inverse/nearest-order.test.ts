import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { meets, OrderSpace } from "../../src/inverse/rankings/nearest-order.js";
import { weakOrders } from "../../src/inverse/reference/weak-orders.js";
import { halvesBetween } from "../../src/inverse/smallest-raise.js";
import { runs } from "../arbitraries/settings.js";

const cases = fc.integer({ min: 2, max: 5 }).chain((n) =>
  fc.tuple(
    fc.array(fc.integer({ min: 1, max: n }), { minLength: n, maxLength: n }),
    fc.array(
      fc
        .record({ better: fc.nat(n - 1), worse: fc.nat(n - 1), strict: fc.boolean() })
        .filter(({ better, worse }) => better !== worse),
      { maxLength: 4 },
    ),
  ),
);

describe("the nearest order under conditions", () => {
  test("is as near as any weak order that meets them", () => {
    fc.assert(
      fc.property(cases, ([levels, conditions]) => {
        const own = Int32Array.from(levels);
        const space = new OrderSpace(own);
        const least = (some: typeof conditions): number =>
          Math.min(
            ...weakOrders(own.length)
              .filter((order) => some.every((one) => meets(order, one)))
              .map((order) => halvesBetween(own, order)),
          );
        const found = space.nearest(conditions, () => undefined);
        if (found === null) expect(least(conditions)).toBe(Number.POSITIVE_INFINITY);
        else {
          expect(conditions.every((one) => meets(found!.levels, one))).toBe(true);
          expect(halvesBetween(own, found!.levels)).toBe(found!.halves);
          expect(found!.halves).toBe(least(conditions));
        }
        for (const one of conditions) expect(space.leastFor(one)).toBe(least([one]));
      }),
      runs(300),
    );
  });
});
