import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { elementaryCycles } from "../../src/causal-map/elementary-cycles.js";
import { elementaryCyclesReference } from "../../src/causal-map/elementary-cycles-reference.js";

const graphs = fc
  .record({ nodes: fc.integer({ min: 0, max: 6 }), dense: fc.constantFrom(0.15, 0.3, 0.6) })
  .chain(({ nodes, dense }) =>
    fc
      .array(fc.double({ min: 0, max: 1, noNaN: true }), {
        minLength: nodes * nodes,
        maxLength: nodes * nodes,
      })
      .map((draws) =>
        Array.from({ length: nodes }, (_, v) =>
          Array.from({ length: nodes }, (_, w) => w).filter((w) => draws[v * nodes + w] < dense),
        ),
      ),
  );

const ordered = (cycles: readonly (readonly number[])[]): string[] =>
  cycles.map((c) => c.join(" ")).sort();

describe("elementary cycles", () => {
  it("are those of the definition, each once", () => {
    fc.assert(
      fc.property(graphs, (next) => {
        const { cycles, complete } = elementaryCycles(next);
        expect(complete).toBe(true);
        expect(ordered(cycles)).toEqual(ordered(elementaryCyclesReference(next)));
      }),
      { numRuns: 300 },
    );
  });

  it("are cut at the limit, and said to be", () => {
    const all = Array.from({ length: 12 }, (_, v) =>
      Array.from({ length: 12 }, (_, w) => w).filter((w) => w !== v),
    );
    const { cycles, complete } = elementaryCycles(all, { limit: 500 });
    expect(complete).toBe(false);
    expect(cycles.length).toBe(500);
    expect(new Set(ordered(cycles)).size).toBe(500);
  });

  it("takes long chains and long rings without recursion", () => {
    const n = 50_000;
    const ring = Array.from({ length: n }, (_, v) => [(v + 1) % n]);
    expect(elementaryCycles(ring).cycles[0].length).toBe(n);
    const chain = Array.from({ length: n }, (_, v) => (v + 1 < n ? [v + 1] : []));
    expect(elementaryCycles(chain).cycles).toEqual([]);
  });

  it("stops when told to", () => {
    expect(() => elementaryCycles([[1], [0]], { signal: { aborted: true } })).toThrow(/cancelled/);
  });
});
