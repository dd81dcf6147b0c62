import { describe, expect, it } from "vitest";
import { ListDrawer } from "../../../src/robustness/sampling/draw-list.js";
import { influence } from "../../../src/robustness/sampling/influence.js";
import { Mallows } from "../../../src/robustness/sampling/mallows.js";
import { SampleStream } from "../../../src/robustness/sampling/random.js";
import { wilson } from "../../../src/robustness/sampling/wilson.js";

function permutations(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, i) =>
    permutations([...items.slice(0, i), ...items.slice(i + 1)]).map((rest) => [item, ...rest]),
  );
}

/** Pairs of an order that are turned round: Kendall's distance from 0, 1, 2, … */
function distanceOf(order: readonly number[]): number {
  return order.reduce(
    (sum, x, i) => sum + order.slice(i + 1).filter((later) => later < x).length,
    0,
  );
}

const DRAWS = 20_000;
/** Chi-square at 0.1 % for 23 and for 5 degrees of freedom. */
const LIMITS: Readonly<Record<number, number>> = { 24: 49.73, 6: 20.52 };

describe("the Mallows model", () => {
  for (const [n, phi] of [
    [4, 0.3],
    [4, 0.8],
    [3, 0.5],
  ] as const) {
    it(`draws orders of ${n} with probability in proportion to ${phi} to the distance`, () => {
      const all = permutations(Array.from({ length: n }, (_, k) => k));
      const weights = all.map((order) => phi ** distanceOf(order));
      const sum = weights.reduce((a, b) => a + b, 0);
      const seen = new Map(all.map((order) => [order.join(), 0]));
      const mallows = new Mallows(n, phi);
      const stream = new SampleStream();
      const order = new Int32Array(n);
      for (let k = 0; k < DRAWS; k++) {
        stream.begin(17, k);
        const distance = mallows.draw(stream, order);
        expect(distance).toBe(distanceOf([...order]));
        seen.set(order.join(), seen.get(order.join())! + 1);
      }
      const chiSquare = all.reduce((total, each, k) => {
        const expected = (DRAWS * weights[k]) / sum;
        return total + (seen.get(each.join())! - expected) ** 2 / expected;
      }, 0);
      expect(chiSquare).toBeLessThan(LIMITS[all.length]);
    });
  }

  it("keeps the stated order where the dispersion is 0", () => {
    const order = new Int32Array(5);
    expect(new Mallows(5, 0).draw(new SampleStream(), order)).toBe(0);
    expect([...order]).toEqual([0, 1, 2, 3, 4]);
  });
});

describe("a drawn list", () => {
  it("keeps fixed places, orders unknown ties evenly and leaves out by probability", () => {
    const drawer = new ListDrawer({
      places: [0, 1, 2, 2, 2, 3],
      probabilities: [1, 1, 1, 1, 1, 0.25],
      fixed: [false, true, false, false],
      unordered: [false, false, true, false],
      dispersion: 0.6,
    });
    const stream = new SampleStream();
    const orders = new Map<string, number>();
    let belongs = 0;
    for (let k = 0; k < DRAWS; k++) {
      stream.begin(3, k);
      drawer.draw(stream);
      expect(drawer.stands[1] === 1 || drawer.stands[1] === 3).toBe(true);
      const tie = [2, 3, 4].sort((a, b) => drawer.stands[a] - drawer.stands[b]).join();
      orders.set(tie, (orders.get(tie) ?? 0) + 1);
      belongs += drawer.belongs[5];
      expect(drawer.count).toBe(5 + drawer.belongs[5]);
      expect(new Set(drawer.groups.subarray(0, drawer.count)).size).toBe(drawer.count);
    }
    expect(orders.size).toBe(6);
    const even = DRAWS / 6;
    const chiSquare = [...orders.values()].reduce((sum, n) => sum + (n - even) ** 2 / even, 0);
    expect(chiSquare).toBeLessThan(LIMITS[6]);
    expect(Math.abs(belongs / DRAWS - 0.25)).toBeLessThan(0.01);
  });
});

describe("shares and influences", () => {
  it("gives the score interval of Wilson", () => {
    // The roots of (share - p)² = z² p (1 - p) / n, which is the definition.
    const { low, high } = wilson(30, 200);
    for (const p of [low, high])
      expect((0.15 - p) ** 2).toBeCloseTo((1.959963984540054 ** 2 * p * (1 - p)) / 200, 12);
    expect(wilson(0, 50).low).toBe(0);
    expect(wilson(50, 50).high).toBe(1);
    expect(wilson(0, 0)).toMatchObject({ low: 0, high: 1 });
  });

  it("gives all of the variance to a judgement that decides, and none to one that does not", () => {
    const counts = {
      samples: 100,
      holds: [40],
      equilibria: [],
      judgements: [
        [
          { samples: 60, holds: [0] },
          { samples: 40, holds: [40] },
        ],
        [
          { samples: 50, holds: [20] },
          { samples: 50, holds: [20] },
        ],
        [
          { samples: 100, holds: [40] },
          { samples: 0, holds: [0] },
        ],
      ],
    };
    expect(influence(counts, 0, 0)).toMatchObject({ index: 1, clear: true, shares: [0, 1] });
    expect(influence(counts, 1, 0)).toMatchObject({ index: 0, clear: false });
    expect(influence(counts, 2, 0)).toMatchObject({ index: 0, clear: false, shares: [0.4, null] });
    expect(influence({ ...counts, holds: [100] }, 0, 0)).toBeNull();
  });
});
