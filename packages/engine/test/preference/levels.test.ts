import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { setAt } from "../../src/graph-model/bit-column.js";
import { parseDecimal } from "../../src/preference/decimal.js";
import { levelsFromRanking } from "../../src/preference/levels-from-ranking.js";
import { levelsFromRankingReference } from "../../src/preference/levels-from-ranking-reference.js";
import { levelsFromStatements } from "../../src/preference/levels-from-statements.js";
import { levelsFromStatementsReference } from "../../src/preference/levels-from-statements-reference.js";
import { levelsFromWeights } from "../../src/preference/levels-from-weights.js";
import { levelsFromWeightsReference } from "../../src/preference/levels-from-weights-reference.js";
import { runs } from "../arbitraries/settings.js";

/** Columns over up to 90 states, and the ties they form. */
const lists = fc.integer({ min: 0, max: 90 }).chain((count) =>
  fc.record({
    count: fc.constant(count),
    columns: fc.array(
      fc
        .array(fc.integer(), {
          minLength: (count + 31) >>> 5,
          maxLength: (count + 31) >>> 5,
        })
        .map((words) => Uint32Array.from(words)),
      { maxLength: 24 },
    ),
    joins: fc.array(fc.boolean(), { minLength: 24, maxLength: 24 }),
  }),
);

const groupsOf = (joins: readonly boolean[], count: number): number[] => {
  const groups: number[] = [];
  for (let c = 0; c < count; c++) {
    groups.push(c === 0 ? 0 : groups[c - 1] + (joins[c] ? 0 : 1));
  }
  return groups;
};

describe("levels from statements", () => {
  test("agree with the comparison of truth vectors", () => {
    fc.assert(
      fc.property(lists, ({ count, columns, joins }) => {
        const groups = groupsOf(joins, columns.length);
        expect(levelsFromStatements(columns, groups, count)).toEqual(
          levelsFromStatementsReference(columns, groups, count),
        );
      }),
      runs(300),
    );
  });

  test("are exact for 200 statements, where 2^200 would be lost in a double", () => {
    // State s satisfies exactly statement s; one more satisfies all but the first.
    const count = 201;
    const columns = Array.from({ length: 200 }, (_, c) => {
      const column = new Uint32Array(7);
      setAt(column, c);
      if (c > 0) setAt(column, 200);
      return column;
    });
    const groups = columns.map((_, c) => c);
    const levels = levelsFromStatements(columns, groups, count);
    expect(levels[0]).toBe(201);
    expect(levels[200]).toBe(200);
    for (let s = 1; s < 200; s++) expect(levels[s]).toBe(200 - s);
    expect(levels).toEqual(levelsFromStatementsReference(columns, groups, count));
  });

  test("a tie counts how many of its members hold", () => {
    const columns = [0b0110, 0b1010, 0b1100].map((word) => Uint32Array.of(word));
    expect(levelsFromStatements(columns, [0, 0, 0], 4)).toEqual(Int32Array.of(1, 2, 2, 2));
    expect(levelsFromStatements(columns, [0, 1, 2], 4)).toEqual(Int32Array.of(1, 4, 3, 2));
  });

  test("without statements all states are equal, and without states there are none", () => {
    expect(levelsFromStatements([], [], 3)).toEqual(Int32Array.of(1, 1, 1));
    expect(levelsFromStatements([new Uint32Array(0)], [0], 0)).toEqual(new Int32Array(0));
  });

  test("classes are renumbered in order when their numbers outgrow the states", () => {
    // 40 statements over 70,000 states: far more combinations than fit in 31 bits unrefined.
    const count = 70_000;
    let seed = 7;
    const columns = Array.from({ length: 40 }, () => {
      const column = new Uint32Array((count + 31) >>> 5);
      for (let w = 0; w < column.length; w++) {
        seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) | 0;
        column[w] = seed;
      }
      return column;
    });
    const levels = levelsFromStatements(
      columns,
      columns.map((_, c) => c),
      count,
    );
    const bits = (s: number): bigint =>
      columns.reduce((sum, c) => sum * 2n + BigInt((c[s >>> 5] >>> (s & 31)) & 1), 0n);
    for (let k = 0; k < 3000; k++) {
      const a = (k * 7919) % count;
      const b = (k * 104_729 + 13) % count;
      expect(Math.sign(levels[a] - levels[b])).toBe(
        bits(a) > bits(b) ? 1 : bits(a) < bits(b) ? -1 : 0,
      );
    }
  });
});

describe("levels from weights", () => {
  const decimal = (text: string) => {
    const parsed = parseDecimal(text);
    if (parsed === null) throw new Error(text);
    return parsed;
  };

  test("agree with sums in BigInt", () => {
    const weights = fc.oneof(
      fc.integer({ min: -50, max: 50 }).map((n) => `${n / 10}`),
      fc.constantFrom("0.1", "0.2", "0.3", "-1e-3", "123456789012345678901234567890.5", "1e20"),
    );
    fc.assert(
      fc.property(lists, fc.array(weights, { minLength: 24, maxLength: 24 }), (list, texts) => {
        const decimals = list.columns.map((_, c) => decimal(texts[c]));
        expect(levelsFromWeights(list.columns, decimals, list.count)).toEqual(
          levelsFromWeightsReference(list.columns, decimals, list.count),
        );
      }),
      runs(200),
    );
  });

  test("0.1 + 0.2 ties with 0.3", () => {
    const columns = [0b01, 0b01, 0b10].map((word) => Uint32Array.of(word));
    const levels = levelsFromWeights(columns, ["0.1", "0.2", "0.3"].map(decimal), 2);
    expect(levels).toEqual(Int32Array.of(1, 1));
  });

  test("decimals are read as written, and nothing else is", () => {
    expect(parseDecimal("-1.25e1")).toEqual({ units: -125n, places: 1 });
    expect(parseDecimal(".5")).toEqual({ units: 5n, places: 1 });
    expect(parseDecimal("3e2")).toEqual({ units: 300n, places: 0 });
    for (const text of ["", ".", "1,5", "0x10", "1e9999", "NaN", "Infinity", "--1"]) {
      expect(parseDecimal(text)).toBeNull();
    }
  });
});

describe("levels from a ranking", () => {
  test("agree with the number of classes below", () => {
    const rankings = fc
      .array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 30 })
      .map((places) => ({
        count: places.length,
        classes: Array.from({ length: 7 }, (_, c) =>
          places.flatMap((p, s) => (p === c ? [s] : [])),
        ),
      }));
    fc.assert(
      fc.property(rankings, ({ count, classes }) => {
        expect(levelsFromRanking(classes, count)).toEqual(
          levelsFromRankingReference(classes, count),
        );
      }),
      runs(200),
    );
  });

  test("say which state is repeated, and which are missing", () => {
    expect(levelsFromRanking([[0], [1, 0]], 2)).toEqual({
      kind: "repeated",
      state: 0,
      places: [0, 1],
    });
    expect(levelsFromRanking([[0]], 3)).toEqual({ kind: "missing", states: [1, 2] });
  });
});
