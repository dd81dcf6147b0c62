import { describe, expect, it } from "vitest";
import { compileView } from "../../../src/compile/compile-view.js";
import type { CompiledView } from "../../../src/compile/compiled-view.js";
import { CaseError } from "../../../src/problem.js";
import { readCase } from "../../../src/read/index.js";
import { samplingParameters } from "../../../src/robustness/sampling/parameters.js";
import { planSampling } from "../../../src/robustness/sampling/plan.js";
import { sampleView, shareOf } from "../../../src/robustness/sampling/sampling.js";
import { samplingJson } from "../../../src/robustness/sampling/sampling-json.js";
import {
  mergeSampling,
  type NamedPart,
  readSamplingPart,
  samplingPart,
} from "../../../src/robustness/sampling/sampling-part.js";
import { samplingShape } from "../../../src/schemas.js";

/** A guard, a tie of unknown order, a red line, a confidence and a party with a ranking. */
const CASE = `
sextant: 1
title: Two and a third
parties:
  a: { name: A, options: { x: Takes x, y: Takes y } }
  b: { name: B, options: { z: { name: Takes z, onlyWhen: a.x } } }
  c: { name: C, options: { w: Takes w } }
statusQuo: [a.y]
outcomes:
  deal: { name: Deal, when: a.x and b.z }
  none: { name: None, when: not a.x and not b.z }
preferences:
  a:
    order: { judgement: mine }
    statements:
      - { id: first, prefer: not a.y, redLine: true }
      - { id: second, prefer: b.z, confidence: 0.5 }
      - { id: third, prefer: not a.x if not b.z, hedge: apparently }
      - { id: fourth, prefer: a.x }
  b:
    statements:
      - { id: unsure, order: unknown, tie: [ { id: p, prefer: a.x }, { id: q, prefer: not b.z } ] }
      - { id: last, prefer: c.w }
  c: { ranking: [deal], rest: last }
`;

function viewOf(text = CASE): CompiledView {
  return compileView(
    readCase("case.yaml", (path) => (path === "case.yaml" ? new TextEncoder().encode(text) : null)),
  );
}

const view = viewOf();
const OPTIONS = { samples: 97, seed: 5 };

function partsOf(shards: number, of = view, options: object = OPTIONS): NamedPart[] {
  return Array.from({ length: shards }, (_, shard) => {
    const result = sampleView(of, { ...options, shards, shard });
    const text = JSON.stringify(samplingPart(result, shards, shard));
    return readSamplingPart(`part-${shard}.json`, text);
  });
}

function codeOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof CaseError) return error.code;
    throw error;
  }
  return "no error";
}

describe("sampling a view", () => {
  it("takes probabilities from confidence, hedges and sources, and keeps red lines and rankings", () => {
    const plan = planSampling(view, samplingParameters(view));
    expect(
      plan.parties.map(({ list }) => list?.statements.map((s) => [s.probability, s.because])),
    ).toEqual([
      [
        [1, "red line"],
        [0.5, "confidence"],
        [0.7, "uncited"],
        [0.7, "uncited"],
      ],
      [
        [0.7, "uncited"],
        [0.7, "uncited"],
        [0.7, "uncited"],
      ],
      undefined,
    ]);
    const moved = planSampling(view, samplingParameters(view, { moveRedLines: true }));
    expect(moved.parties[0].list?.statements[0]).toEqual({ probability: 0.7, because: "uncited" });
    expect(moved.judgements.length).toBeGreaterThan(plan.judgements.length);
  });

  it("measures who belongs, who stands before whom, and how far an order is from the stated one", () => {
    const { judgements } = planSampling(view, samplingParameters(view));
    const told = judgements.map((j) =>
      j.kind === "belongs"
        ? `${j.party} has ${j.statement}`
        : j.kind === "order"
          ? `order of ${j.party}`
          : `${j.party}: ${j.first} before ${j.second}`,
    );
    expect(told).toEqual([
      "0 has 1",
      "0 has 2",
      "0 has 3",
      "0: 1 before 2",
      "0: 2 before 3",
      "order of 0",
      "1 has 0",
      "1 has 1",
      "1 has 2",
      "1: 0 before 1",
      "1: 0,1 before 2",
      "order of 1",
    ]);
  });

  it("gives what is certain in every sample where nothing is uncertain", () => {
    const result = sampleView(view, {
      samples: 10,
      dispersion: 0,
      citedDispersion: 0,
      hedged: 1,
      uncited: 1,
    });
    const again = sampleView(view, { samples: 400, seed: 2 });
    expect(shareOf(result, 0, "seq").samples).toBe(10);
    expect(shareOf(again, 2, "seq").count).toBeLessThan(400);
  });

  it("gives the same machine form from one run, one shard or many, in any order", () => {
    const whole = JSON.stringify(samplingJson(sampleView(view, OPTIONS)));
    for (const shards of [1, 2, 7, 200]) {
      const parts = partsOf(shards).reverse();
      expect(JSON.stringify(samplingJson(mergeSampling(view, parts)))).toBe(whole);
    }
    expect(samplingShape.safeParse(JSON.parse(whole)).success).toBe(true);
  });
});

describe("merging", () => {
  it("refuses parts that do not belong together", () => {
    const parts = partsOf(3);
    const other = viewOf(CASE.replace("Two and a third", "Another"));
    const seeded = partsOf(3, view, { ...OPTIONS, seed: 6 });
    expect(codeOf(() => mergeSampling(view, []))).toBe("SX_MERGE_MISSING");
    expect(codeOf(() => mergeSampling(view, parts.slice(1)))).toBe("SX_MERGE_MISSING");
    expect(codeOf(() => mergeSampling(view, [...parts, parts[1]]))).toBe("SX_MERGE_DUPLICATE");
    expect(codeOf(() => mergeSampling(other, parts))).toBe("SX_MERGE_FOREIGN");
    expect(codeOf(() => mergeSampling(view, [...parts.slice(0, 2), seeded[2]]))).toBe(
      "SX_MERGE_FOREIGN",
    );
    expect(codeOf(() => mergeSampling(view, [...parts.slice(0, 2), ...partsOf(2)]))).toBe(
      "SX_MERGE_FOREIGN",
    );
  });

  it("refuses what is no part, and counts that contradict one another", () => {
    const [{ part }] = partsOf(1);
    expect(codeOf(() => readSamplingPart("x", "{"))).toBe("SX_MERGE_GARBLED");
    expect(codeOf(() => readSamplingPart("x", "{}"))).toBe("SX_MERGE_GARBLED");
    const garbled = [
      { ...part, shard: 4 },
      { ...part, counts: { ...part.counts, samples: 96 } },
      { ...part, counts: { ...part.counts, holds: part.counts.holds.map((n) => n + 1) } },
      { ...part, counts: { ...part.counts, judgements: [] } },
    ];
    for (const each of garbled) {
      const code = codeOf(() => mergeSampling(view, [{ name: "x", part: each }]));
      expect(code).toBe("SX_MERGE_GARBLED");
    }
  });

  it("refuses parameters out of their range", () => {
    for (const wrong of [
      { samples: 0 },
      { samples: 1.5 },
      { seed: -1 },
      { seed: 2 ** 32 },
      { dispersion: 1 },
      { citedDispersion: -0.1 },
      { hedged: 1.1 },
      { uncited: Number.NaN },
    ])
      expect(codeOf(() => sampleView(view, wrong))).toBe("SX_SAMPLING_PARAMETER");
  });
});
