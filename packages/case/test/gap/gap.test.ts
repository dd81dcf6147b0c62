import { kendallTau } from "@sextant/engine";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closingOf, levelsOf, type Placed, takeOver } from "../../src/gap/closing.js";
import {
  CaseError,
  type Closing,
  explainGap,
  gapJson,
  type PreferenceFactor,
} from "../../src/index.js";
import { gapSchema } from "../../src/schemas.js";
import { viewOf, viewOfFolder } from "../alignment/view.js";

const STATES = 24;
const statement = fc.record({
  truth: fc.uint32Array({ minLength: 1, maxLength: 1 }),
  factor: fc.constantFrom<PreferenceFactor>("means", "interests"),
  tied: fc.boolean(),
});
/** Lists with ties: a tied statement has the rank of the one before it. */
const list = fc.array(statement, { minLength: 1, maxLength: 5 }).map((items): Placed[] => {
  let rank = -1;
  return items.map(({ truth, factor, tied }) => {
    if (rank < 0 || !tied) rank++;
    return { truth: truth as Uint32Array<ArrayBuffer>, factor, rank };
  });
});
const measure = { stateCount: STATES, outcomes: [] };

describe("taking over a factor", () => {
  it("changes nothing without factors, and everything with both", () => {
    fc.assert(
      fc.property(list, list, (a, b) => {
        expect(levelsOf(takeOver(a, b, []), measure)).toEqual(levelsOf(a, measure));
        expect(levelsOf(takeOver(a, b, ["means", "interests"]), measure)).toEqual(
          levelsOf(b, measure),
        );
      }),
      { numRuns: 200 },
    );
  });

  it("keeps each party's own order, and puts the taker's own first at the same place", () => {
    const at = (rank: number, factor: PreferenceFactor): Placed => ({
      truth: Uint32Array.of(rank),
      rank,
      factor,
    });
    const taker = [at(0, "means"), at(1, "interests"), at(2, "interests")];
    const giver = [at(0, "interests"), at(1, "means"), at(2, "means")];
    const merged = takeOver(taker, giver, ["means"]);
    // Places: the taker's interests at 2/4 and 3/4, the giver's means at 2/4 and 3/4.
    expect(merged.map(({ factor, truth }) => `${factor} ${truth[0]}`)).toEqual([
      "interests 1",
      "means 1",
      "interests 2",
      "means 2",
    ]);
    expect(merged.map(({ rank }) => rank)).toEqual([0, 1, 2, 3]);
  });

  it("shares the gap out exactly, each share between the least and the most its factor closes", () => {
    fc.assert(
      fc.property(list, list, (a, b) => {
        const { states } = closingOf(a, b, measure);
        const whole = kendallTau(levelsOf(a, measure), levelsOf(b, measure)).tau;
        if (states === null || whole === null) return;
        const { none, means, interests, share, interaction } = states;
        expect(none).toBeCloseTo(1 - whole, 12);
        expect(share.means + share.interests).toBeCloseTo(none, 12);
        expect(none - means + (none - interests) + interaction).toBeCloseTo(none, 12);
        // By the definition: the mean of what it closes first and what it closes last.
        const orders = (alone: number, other: number): number => (none - alone + other) / 2;
        expect(share.means).toBeCloseTo(orders(means, interests), 12);
        expect(share.interests).toBeCloseTo(orders(interests, means), 12);
      }),
      { numRuns: 200 },
    );
  });
});

const CASE = `
sextant: 1
title: Two models
parties:
  a: { name: A, options: { x: Pays } }
  b: { name: B, options: { y: Presses } }
outcomes:
  bought: { name: Bought, when: a.x and not b.y }
  forced: { name: Forced, when: b.y }
preferences:
  a: { statements: [a.x, bought] }
  b: { statements: [a.x, forced] }
`;

describe("the gap between two parties", () => {
  it("takes statements that write an outcome's name for means, and others for interests", () => {
    const { divisions } = explainGap(viewOf(CASE), 0, 1);
    expect(divisions.map(({ factor, by }) => `${factor} ${by}`)).toEqual([
      "interests default",
      "means names-outcome",
      "interests default",
      "means names-outcome",
    ]);
  });

  it("closes wholly by the means where only these differ", () => {
    const { mean } = explainGap(viewOf(CASE), 0, 1);
    const { none, means, interests, share } = mean.states as Closing;
    expect(none).toBeGreaterThan(0);
    expect(means).toBe(0);
    expect(interests).toBe(none);
    expect(share).toEqual({ means: none, interests: 0 });
  });

  it("follows what the case says, a statement before its goal", () => {
    const text = CASE.replace(
      "preferences:\n  a: { statements: [a.x, bought] }",
      `goals: { a: { pay: { text: To pay, when: a.x, factor: means }, buy: { text: To buy, when: bought, factor: interests } } }
preferences:
  a: { statements: [pay, { prefer: buy, factor: means }] }`,
    );
    const { divisions } = explainGap(viewOf(text), 0, 1);
    expect(divisions.slice(0, 2).map(({ factor, by }) => `${factor} ${by}`)).toEqual([
      "means said",
      "means said",
    ]);
  });

  it("measures a gap between rankings, and says that it cannot be divided", () => {
    const text = CASE.replace("{ statements: [a.x, forced] }", "{ ranking: [forced], rest: last }");
    const gap = explainGap(viewOf(text), 0, 1);
    expect(gap.undivided).toEqual([1]);
    expect(gap.distance.states).toBeGreaterThan(0);
    expect(gap.ways).toEqual([]);
    expect(gapSchema.parse(gapJson(gap)).undivided).toEqual(["b"]);
  });

  it("refuses a gap of a party with itself", () => {
    expect(() => explainGap(viewOf(CASE), 1, 1)).toThrow(CaseError);
  });

  it("explains the gap of the six-party talks by both factors, as its sources do", () => {
    const gap = explainGap(viewOfFolder("six-party-talks"), 5, 1);
    const json = gapJson(gap);
    expect(gapSchema.parse(json)).toEqual(json);
    expect(json.statements.every(({ by }) => by === "said")).toBe(true);
    expect(json.claims?.map(({ factor, verdict }) => `${factor} ${verdict}`)).toEqual([
      "means agrees",
      "interests agrees",
    ]);
    expect(json.orders).toHaveLength(2);
    const back = explainGap(viewOfFolder("six-party-talks"), 1, 5);
    expect(back.mean.states?.share.means).toBeCloseTo(gap.mean.states?.share.means as number, 12);
  });
});
