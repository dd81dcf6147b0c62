import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arcsFromPairs, filterArcs, hasArc } from "../../src/graph-model/arc-list.js";
import { holdsAt } from "../../src/graph-model/bit-column.js";
import { coalesce, coalesceColumn } from "../../src/graph-model/coalesce.js";
import { countMovesAtMost, listMoves, toGraphForm } from "../../src/graph-model/graph-form.js";
import type { OptionModel } from "../../src/graph-model/model.js";
import { movesOf } from "../../src/graph-model/moves.js";
import { optionModels } from "../arbitraries/option-model.js";
import { runs } from "../arbitraries/settings.js";

/** A merging drawn from numbers: states with equal numbers are one, classes by lowest members. */
function mergingOf(model: OptionModel, draws: readonly number[]) {
  const classes = new Map<number, number>();
  const classOf = Int32Array.from({ length: model.stateCount }, (_, s) => {
    const draw = draws[s % draws.length] + (s % 3 === 0 ? 100 + s : 0);
    if (!classes.has(draw)) classes.set(draw, classes.size);
    return classes.get(draw) as number;
  });
  const final = Uint8Array.from({ length: classes.size }, (_, c) =>
    (draws[0] + c) % 4 === 0 ? 1 : 0,
  );
  return { classOf, classCount: classes.size, final };
}

const draws = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 12 });

describe("graph form of an option model", () => {
  test("lists exactly the moves of the definition", () => {
    fc.assert(
      fc.property(optionModels(5), (model) => {
        const graph = toGraphForm(model);
        let total = 0;
        for (let party = 0; party < model.partyCount; party++) {
          const { offsets, targets } = graph.arcs[party];
          total += targets.length;
          expect(listMoves(model, party)).toEqual(graph.arcs[party]);
          for (let s = 0; s < model.stateCount; s++) {
            expect(targets.slice(offsets[s], offsets[s + 1])).toEqual(movesOf(model, s, party));
          }
        }
        expect(countMovesAtMost(model)).toBeGreaterThanOrEqual(total);
      }),
      runs(60),
    );
  });
});

describe("merged states", () => {
  test("have every member's moves, except final ones, which have none", () => {
    fc.assert(
      fc.property(optionModels(5), draws, (model, numbers) => {
        const graph = toGraphForm(model);
        const merging = mergingOf(model, numbers);
        const merged = coalesce(graph, merging, []);
        for (let party = 0; party < model.partyCount; party++) {
          for (let c = 0; c < merging.classCount; c++) {
            const wanted = new Set<number>();
            for (let s = 0; s < model.stateCount; s++) {
              if (merging.classOf[s] !== c || merging.final[c] === 1) continue;
              for (const t of movesOf(model, s, party)) wanted.add(merging.classOf[t]);
            }
            wanted.delete(c);
            const found = [...movesOf(merged, c, party)];
            expect(found).toEqual([...wanted].sort((a, b) => a - b));
          }
        }
      }),
      runs(60),
    );
  });

  test("a condition holds where every member holds", () => {
    fc.assert(
      fc.property(optionModels(5), draws, fc.integer(), (model, numbers, bits) => {
        const merging = mergingOf(model, numbers);
        const column = new Uint32Array((model.stateCount + 31) >>> 5).fill(bits);
        const merged = coalesceColumn(column, merging);
        for (let c = 0; c < merging.classCount; c++) {
          let all = true;
          for (let s = 0; s < model.stateCount; s++) {
            if (merging.classOf[s] === c && !holdsAt(column, s)) all = false;
          }
          expect(holdsAt(merged, c)).toBe(all);
        }
      }),
      runs(60),
    );
  });

  test("remember where their members differ", () => {
    const graph = {
      form: "graph" as const,
      partyCount: 1,
      stateCount: 3,
      levels: [],
      arcs: [arcsFromPairs([0, 1], [1, 2], 3)],
      origin: { words: 1, patterns: Uint32Array.of(0b00, 0b01, 0b11), varies: null },
    };
    const merging = { classOf: Int32Array.of(0, 1, 1), classCount: 2, final: Uint8Array.of(0, 0) };
    const { origin } = coalesce(graph, merging, []);
    expect(origin).toEqual({
      words: 1,
      patterns: Uint32Array.of(0b00, 0b01),
      varies: Uint32Array.of(0b00, 0b10),
    });
  });
});

describe("lists of arcs", () => {
  test("are sorted, without loops and repeats", () => {
    const arcs = arcsFromPairs([2, 0, 0, 0, 1], [0, 2, 1, 2, 1], 3);
    expect(arcs).toEqual({ offsets: Int32Array.of(0, 2, 2, 3), targets: Int32Array.of(1, 2, 0) });
    expect(hasArc(arcs, 0, 2)).toBe(true);
    expect(hasArc(arcs, 1, 1)).toBe(false);
    expect(filterArcs(arcs, (from) => from === 2)).toEqual({
      offsets: Int32Array.of(0, 0, 0, 1),
      targets: Int32Array.of(0),
    });
  });
});
