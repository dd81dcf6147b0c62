import { existsSync, readFileSync } from "node:fs";
import { analyseStability, CancelledError, CONCEPT_BIT } from "@sextant/engine";
import { describe, expect, it } from "vitest";
import {
  CaseError,
  type CompiledView,
  compileView,
  countTargetOrders,
  findInverse,
  type InverseOptions,
  inverseToJson,
  ordersJson,
  readCase,
} from "../../src/index.js";
import { inverseSchema, ordersSchema } from "../../src/schemas.js";

function viewOfFile(path: string, view = "base"): CompiledView {
  const file = new URL(path, new URL("../../../../cases/", import.meta.url));
  const loaded = readCase(path.slice(path.lastIndexOf("/") + 1), (inside) => {
    const at = new URL(inside, file);
    return existsSync(at) ? new Uint8Array(readFileSync(at)) : null;
  });
  return compileView(loaded, view);
}

const SIX_PARTY = "six-party-talks/case.yaml";
const SYRIA = "library/hipel-kilgour-kinsara-2014/syria-iraq.yaml";
const ELMIRA = "library/kinsara-kilgour-hipel-2014/elmira.yaml";

const base = viewOfFile(SIX_PARTY);
const moscow = viewOfFile(SIX_PARTY, "seen-from-moscow");
const syria = viewOfFile(SYRIA);

/** The machine form, checked against its schema. */
const json = (view: CompiledView, target: string, options?: InverseOptions) =>
  inverseSchema.parse(inverseToJson(findInverse(view, target, options)));

const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof CaseError) return error.code;
    throw error;
  }
  return "none";
};

describe("what it would take in the six-party talks", () => {
  it("names the state where the target holds already, and searches no change", () => {
    const { readings } = json(base, "ukrainian-model");
    expect(readings[0].held.length).toBeGreaterThan(0);
    expect(readings[0].statements).toBeUndefined();
    expect(readings[0].moves).toBeUndefined();
  });

  it("finds what is needed where an open order is settled against the target", () => {
    const { readings } = json(base, "ukrainian-model", { concept: "nash" });
    const against = readings.find(({ held }) => held.length === 0)!;
    expect(against.settled?.order.slice(-2)).toEqual(["libyan-preferred", "assurance-after"]);
    const { statements, moves } = against;
    expect(statements).toMatchObject({ size: 1, lowerBound: 1, complete: true });
    const [first] = statements!.alternatives;
    expect(first.changes).toMatchObject([
      { kind: "drop", party: "usa", statements: [{ id: "libyan-preferred", hedge: "apparently" }] },
    ]);
    expect(first.changes[0].statements[0].cite).toContain("E14");
    // A guarantee that cannot be withdrawn does it as well.
    expect(moves).toMatchObject({ size: 1, complete: true });
    expect(moves!.alternatives[0].changes).toEqual([{ kind: "kept", option: "usa.guarantee" }]);
  });

  it("leaves out what is kept", () => {
    const free = json(moscow, "ukrainian-model", { kinds: ["statements"] }).readings[0];
    expect(free.statements).toMatchObject({ size: 1, complete: true, found: 1 });
    const [{ changes }] = free.statements!.alternatives;
    const { id } = changes[0].statements[0];
    const kept = json(moscow, "ukrainian-model", { kinds: ["statements"], keep: [id] });
    expect(kept.parameters.keep).toEqual([id]);
    expect(kept.readings[0].statements!.lowerBound).toBeGreaterThan(1);
    for (const { changes: others } of kept.readings[0].statements!.alternatives) {
      expect(others.flatMap(({ statements }) => statements).map((s) => s.id)).not.toContain(id);
    }
    const without = json(moscow, "ukrainian-model", { kinds: ["moves"], keepParties: ["usa"] });
    expect(without.readings[0].moves!.alternatives).toEqual([]);
    expect(without.readings[0].moves!.lowerBound).toBe(3);
  });

  it("gives what is proven when its work is spent", () => {
    const { statements } = json(moscow, "ukrainian-model", {
      kinds: ["statements"],
      work: 1e5,
    }).readings[0];
    expect(statements).toMatchObject({ complete: false, ended: "work" });
    expect(statements!.lowerBound).toBeLessThanOrEqual(1);
  });

  it("corrects perceptions, as an analysis of the corrected game confirms", () => {
    const { target, perceptions } = findInverse(base, "ukrainian-model", {
      concept: "nash",
      kinds: ["perceptions"],
    });
    const russia = base.parties.findIndex(({ key }) => key === "russia");
    const seen = perceptions!.views.find(({ holder }) => holder === russia)!;
    expect(seen).toMatchObject({ view: "seen-from-moscow", held: [], size: 1 });
    const equilibria = (corrected: readonly number[]): number[] => {
      // The states of this view are those of the base.
      const levels = moscow.model.levels.map((own, p) =>
        corrected.includes(p) ? base.model.levels[p] : own,
      );
      const { verdicts } = analyseStability({ ...moscow.model, levels }, { sim: false });
      return target.states.filter((s) => verdicts.every((own) => own[s] & CONCEPT_BIT.nash));
    };
    expect(equilibria([])).toEqual([]);
    for (const { corrections, states } of seen.alternatives) {
      expect(corrections.length).toBe(1);
      expect(equilibria(corrections.map(({ party }) => party))).toEqual(states);
    }
  });

  it("gives the same bytes twice", () => {
    const once = JSON.stringify(json(moscow, "libyan-model"));
    expect(JSON.stringify(json(moscow, "libyan-model"))).toBe(once);
  });
});

describe("what it would take in published cases", () => {
  it("counts the orders of Syria that make the release of water stable", () => {
    const counted = ordersSchema.parse(ordersJson(countTargetOrders(syria, "2", "syria")));
    const [{ concepts }] = counted.states;
    expect(Object.values(concepts).map(({ orders }) => orders)).toEqual([
      "240",
      "384",
      "300",
      "384",
      "300",
    ]);
  });

  it("finds the nearest rankings where a party has one", () => {
    const { readings } = json(viewOfFile(ELMIRA), "3");
    const { rankings, statements } = readings[0];
    expect(statements).toBeUndefined();
    expect(rankings).toMatchObject({ distance: 3, lowerBound: 3 });
    expect(rankings!.alternatives[0].raises).toMatchObject([{ party: "uniroyal", distance: 3 }]);
  });

  it("finds that an opponent who comes to want an answer can be nearer than a raise", () => {
    const garrison = viewOfFile("library/hipel-fraser-1980/garrison.yaml");
    const { rankings } = json(garrison, "12", { kinds: ["rankings"] }).readings[0];
    expect(rankings).toMatchObject({ distance: 10, lowerBound: 10 });
    expect(rankings!.ended).toBeUndefined();
    expect(rankings!.alternatives[0].shifts).toEqual([
      { party: "us-support", distance: 3, prefers: [{ state: 14, to: 15, strict: true }] },
    ]);
    const short = json(garrison, "12", { kinds: ["rankings"], work: 10 }).readings[0].rankings!;
    expect(short.ended).toBe("work");
    expect(short.lowerBound!).toBeLessThanOrEqual(10);
    expect(short.distance!).toBeGreaterThan(10);
  });
});

describe("what cannot be answered", () => {
  it("is told by code", () => {
    expect(codeOf(() => findInverse(base, "ukranian-model"))).toBe("SX_INVERSE_TARGET");
    expect(codeOf(() => findInverse(base, "99999999"))).toBe("SX_INVERSE_TARGET");
    expect(codeOf(() => findInverse(base, "freeze", { most: 0 }))).toBe("SX_INVERSE_BUDGET");
    expect(codeOf(() => findInverse(base, "freeze", { keep: ["nothing"] }))).toBe(
      "SX_INVERSE_KEEP",
    );
    expect(codeOf(() => findInverse(base, "freeze", { keepParties: ["france"] }))).toBe(
      "SX_USAGE_PARTY",
    );
    const keepParties = base.parties.map(({ key }) => key);
    expect(codeOf(() => findInverse(base, "freeze", { keepParties }))).toBe("SX_INVERSE_KEPT");
    expect(codeOf(() => countTargetOrders(base, "freeze", "france"))).toBe("SX_USAGE_PARTY");
    const empty = [
      "sextant: 1",
      "title: Nothing",
      "parties: { a: { name: A, options: { x: Does it } } }",
      "outcomes: { never: { name: Never, when: a.x and not a.x } }",
      "preferences: { a: { statements: [a.x] } }",
    ].join("\n");
    const bytes = new TextEncoder().encode(empty);
    const nothing = compileView(readCase("case.yaml", (p) => (p === "case.yaml" ? bytes : null)));
    expect(codeOf(() => findInverse(nothing, "never"))).toBe("SX_INVERSE_EMPTY");
  });

  it("stops when it is told to", () => {
    const signal = { aborted: true };
    expect(() => findInverse(moscow, "ukrainian-model", { signal })).toThrow(CancelledError);
  });
});
