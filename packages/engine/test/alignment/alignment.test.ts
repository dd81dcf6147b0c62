import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { averageLinkage } from "../../src/alignment/average-linkage.js";
import { classicalScaling } from "../../src/alignment/classical-scaling.js";
import { kendallTau } from "../../src/alignment/kendall-tau.js";
import { averageLinkageReference } from "../../src/alignment/reference/average-linkage.js";
import { kendallTauReference } from "../../src/alignment/reference/kendall-tau.js";
import { symmetricEigen } from "../../src/alignment/symmetric-eigen.js";

const rankings = fc
  .record({ items: fc.integer({ min: 0, max: 40 }), grades: fc.constantFrom(1, 2, 3, 9, 60) })
  .chain(({ items, grades }) => {
    const levels = fc
      .array(fc.integer({ min: 1, max: grades }), { minLength: items, maxLength: items })
      .map((a) => Int32Array.from(a));
    return fc.tuple(levels, levels);
  });

describe("Kendall's tau-b", () => {
  it("is what the definition says, on random rankings with ties", () => {
    fc.assert(
      fc.property(rankings, ([a, b]) => {
        expect(kendallTau(a, b)).toEqual(kendallTauReference(a, b));
      }),
      { numRuns: 300 },
    );
  });

  it("is exactly 1 for the same ranking and -1 for its reverse, and null without an order", () => {
    fc.assert(
      fc.property(rankings, ([a]) => {
        const ordered = new Set(a).size > 1;
        const reverse = a.map((level) => 61 - level);
        expect(kendallTau(a, a).tau).toBe(ordered ? 1 : null);
        expect(kendallTau(a, reverse).tau).toBe(ordered ? -1 : null);
      }),
      { numRuns: 100 },
    );
  });

  it("gives a worked example with ties", () => {
    // Pairs: 6; tied in the first 1 (items 2, 3), in the second 1 (items 1, 2); C = 4, D = 0.
    const found = kendallTau(Int32Array.of(1, 2, 2, 3), Int32Array.of(1, 1, 2, 3));
    expect(found).toMatchObject({ concordant: 4, discordant: 0, tiedInFirst: 1, tiedInSecond: 1 });
    expect(found.tau).toBeCloseTo(4 / 5, 12);
  });

  it("counts exactly where there are many items", () => {
    const n = 200_000;
    const up = Int32Array.from({ length: n }, (_, i) => i + 1);
    const down = up.map((level) => n + 1 - level);
    expect(kendallTau(up, down)).toMatchObject({ discordant: (n * (n - 1)) / 2, tau: -1 });
  });
});

const distances = fc.integer({ min: 1, max: 7 }).chain((n) =>
  fc
    .array(fc.constantFrom(0, 0.25, 0.5, 0.8, 1, 1.1, 2), {
      minLength: (n * (n - 1)) / 2,
      maxLength: (n * (n - 1)) / 2,
    })
    .map((upper) => {
      const rows = Array.from({ length: n }, () => new Array<number>(n).fill(0));
      let k = 0;
      for (let i = 0; i < n; i++)
        for (let j = i + 1; j < n; j++) rows[i][j] = rows[j][i] = upper[k++];
      return rows;
    }),
);

describe("average linkage", () => {
  it("joins as the definition says, ties included", () => {
    fc.assert(
      fc.property(distances, (d) => {
        const fast = averageLinkage(d);
        const literal = averageLinkageReference(d);
        expect(fast.map(({ clusters, members }) => ({ clusters, members }))).toEqual(
          literal.map(({ clusters, members }) => ({ clusters, members })),
        );
        fast.forEach((join, k) => {
          expect(join.distance).toBeCloseTo(literal[k].distance, 9);
        });
      }),
      { numRuns: 200 },
    );
  });

  it("never joins at a smaller distance than before", () => {
    fc.assert(
      fc.property(distances, (d) => {
        averageLinkage(d).reduce((before, { distance }) => {
          expect(distance).toBeGreaterThan(before - 1e-9);
          return distance;
        }, 0);
      }),
      { numRuns: 100 },
    );
  });
});

describe("classical scaling", () => {
  it("finds eigenvalues and orthonormal vectors", () => {
    fc.assert(
      fc.property(distances, (matrix) => {
        const { values, vectors } = symmetricEigen(matrix);
        vectors.forEach((v, k) => {
          matrix.forEach((row, i) => {
            const product = row.reduce((sum, x, j) => sum + x * v[j], 0);
            expect(product).toBeCloseTo(values[k] * v[i], 9);
          });
          vectors.forEach((w, l) => {
            const dot = v.reduce((sum, x, i) => sum + x * w[i], 0);
            expect(dot).toBeCloseTo(k === l ? 1 : 0, 9);
          });
        });
      }),
      { numRuns: 150 },
    );
  });

  it("gives back the distances of points of a plane, and explains all of them", () => {
    const point = fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 }));
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 7 }), (points) => {
        const d = points.map(([x, y]) => points.map(([u, v]) => Math.hypot(x - u, y - v)));
        const map = classicalScaling(d);
        map.points.forEach(([x, y], i) => {
          map.points.forEach(([u, v], j) => {
            expect(Math.hypot(x - u, y - v)).toBeCloseTo(d[i][j], 6);
          });
        });
        const apart = d.some((row) => row.some((x) => x > 0));
        if (apart) expect(map.explained).toBeCloseTo(1, 9);
        else expect(map.explained).toBeNull();
      }),
      { numRuns: 150 },
    );
  });

  it("says how much a map leaves out", () => {
    // Four points at equal distance need three dimensions, each as long as the others.
    const d = [0, 1, 2, 3].map((i) => [0, 1, 2, 3].map((j) => (i === j ? 0 : 1)));
    expect(classicalScaling(d).explained).toBeCloseTo(2 / 3, 9);
  });
});
