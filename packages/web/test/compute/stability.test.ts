import { CONCEPTS, explain } from "@sextant/engine";
import { describe, expect, test } from "vitest";
import { findStates } from "../../src/compute/questions/stability/find-states.js";
import { stability } from "../../src/compute/questions/stability/stability.js";
import { wayThere } from "../../src/compute/questions/stability/way-there.js";
import {
  improvementsOfParty,
  whoLeaves,
} from "../../src/compute/questions/stability/who-leaves.js";
import { source } from "../../src/compute/questions/why/source.js";
import { hold, sixParty } from "./held.js";

const held = sixParty();
const BASE = { view: "base", lean: false } as const;

describe("where the model could rest", () => {
  test("the rows of a set stand for each of its states once, and say what the analysis says", () => {
    const analysis = held.analysis("base");
    for (const concept of ["nash", "seq", "gmr"] as const) {
      const answer = stability(held, { ...BASE, concept, set: "equilibria" });
      const equilibria = answer.rows;
      const threats = stability(held, { ...BASE, concept, set: "threats" }).rows;
      const size = (rows: typeof equilibria): number =>
        rows.reduce((sum, row) => sum + row.size, 0);
      const counted = concept === "gmr" ? size(equilibria) + size(threats) : size(equilibria);
      expect(counted).toBe(analysis.equilibria[concept]?.length);
      expect(size(threats)).toBe(answer.totals.threats);
      expect(answer.totals.threats).toBe(analysis.heldByThreats.length);
      for (const row of equilibria) expect(row.marks).not.toContain("leaves");
      for (const row of threats) expect(row.held).not.toContain("seq");
    }
  });

  test("SIM is said not to be defined where states are merged, and War is a trap", () => {
    const answer = stability(held, { ...BASE, concept: "seq", set: "equilibria" });
    expect(answer.concepts.find(({ key }) => key === "sim")).toMatchObject({ states: null });
    expect(answer.concepts.find(({ key }) => key === "sim")?.reason).toMatch(/not defined/);
    expect(answer.rows.find(({ words }) => words === "War")?.traps).toBe(1);
    expect(answer.rows[0]).toMatchObject({ state: 268, hasStatusQuo: true });
  });

  test("an outcome that a preference names is told from one that emerges", () => {
    const { examples: outcomes } = stability(held, {
      ...BASE,
      concept: "seq",
      set: "outcomes",
    });
    expect(outcomes.find(({ words }) => words === "Ukrainian model")?.namedBy).toEqual(["russia"]);
    expect(outcomes.find(({ words }) => words === "Stalemate")?.namedBy).toEqual([]);
  });

  test("in a party's picture what differs from the base is marked, and what is lost is listed", () => {
    const answer = stability(held, {
      view: "seen-from-pyongyang",
      lean: false,
      concept: "seq",
      set: "equilibria",
    });
    const seq = answer.concepts.find(({ key }) => key === "seq");
    expect(seq?.base).toBe(94);
    expect(seq?.states).not.toBe(94);
    const gained = answer.rows.reduce((sum, row) => sum + row.unlikeBase, 0);
    expect((seq?.states ?? 0) - gained + answer.totals.lost).toBe(94);
  });
});

describe("who would leave", () => {
  test("blockers come first, and every verdict is the engine's", () => {
    const view = held.view("base");
    for (const state of [268, 3426, 3436, 121, 505]) {
      for (const concept of ["nash", "gmr", "smr", "seq", "sseq"] as const) {
        const answer = whoLeaves(held, { ...BASE, state, concept });
        const stable = answer?.parties.map((party) => party.stable) ?? [];
        expect(stable).toEqual([...stable].sort((a, b) => Number(a) - Number(b)));
        for (const party of answer?.parties ?? []) {
          const index = view.parties.findIndex(({ key }) => key === party.key);
          const s = view.states.find(state);
          expect(party.stable).toBe(explain(view.model, s, index, concept).stable);
          expect(party.undeterred > 0).toBe(!party.stable);
          for (const one of party.byConcept) {
            expect(one.stable).toBe(explain(view.model, s, index, one.concept).stable);
          }
          for (const { move, answer: sanction } of party.told) {
            expect(move.worth).toBe("better");
            if (sanction === null) continue;
            expect(sanction.worth).not.toBe("better");
            if (concept === "seq" || concept === "sseq") expect(sanction.credible).toBe(true);
          }
        }
      }
    }
  });

  test("all improvements of a party are told where they are asked for", () => {
    const params = { ...BASE, state: 505, concept: "seq" } as const;
    const dprk = whoLeaves(held, params)?.parties.find(({ key }) => key === "dprk");
    const all = improvementsOfParty(held, { ...params, party: "dprk" });
    expect(all.length).toBe(dprk?.improvements);
    expect(all.slice(0, dprk?.told.length)).toEqual(dprk?.told);
  });

  test("a state that is not there is null; without one the status quo stands in", () => {
    expect(whoLeaves(held, { ...BASE, state: 999_999, concept: "seq" })).toBeNull();
    expect(whoLeaves(held, { ...BASE, state: null, concept: "seq" })?.state.id).toBe(268);
    expect(whoLeaves(held, { ...BASE, state: 268, concept: "sim" })).toBeNull();
  });

  test("without gratuitous improvements there are no more of them than with", () => {
    const params = { view: "base", state: 3436, concept: "seq" } as const;
    const all = whoLeaves(held, { ...params, lean: false });
    const lean = whoLeaves(held, { ...params, lean: true });
    const count = (answer: typeof all): number =>
      answer?.parties.reduce((sum, { improvements }) => sum + improvements, 0) ?? -1;
    expect(count(lean)).toBeLessThan(count(all));
  });
});

describe("the way there", () => {
  test("each step goes on from the one before, and improvements are improvements", () => {
    const way = wayThere(held, { ...BASE, state: 8946 });
    expect(way?.improvements).toBeNull();
    for (const { steps, against } of way?.moves ?? []) {
      expect(steps[0].from.id).toBe(268);
      expect(steps.at(-1)?.to.id).toBe(8946);
      steps.slice(1).forEach((step, k) => {
        expect(step.from).toEqual(steps[k].to);
        expect(step.party).not.toBe(steps[k].party);
      });
      expect(steps.filter(({ worth }) => worth !== "better").length).toBe(against);
    }
    expect(way?.able[0].parties).toEqual(["dprk", "usa", "russia"]);
    expect(way?.gaining).toEqual([]);
    expect(way?.worth.find(({ party }) => party === "dprk")?.worth).toBe("worse");
  });

  test("the status quo is where the talks are, and another case has none", () => {
    expect(wayThere(held, { ...BASE, state: 268 })?.already).toBe(true);
    const none = hold({
      "case.yaml":
        "sextant: 1\ntitle: None\nparties:\n  a: { name: A, options: { x: X } }\n  b: { name: B, options: { y: Y } }\n",
    });
    expect(wayThere(none, { ...BASE, state: 1 })).toBeNull();
    const answer = stability(none, { ...BASE, concept: "seq", set: "equilibria" });
    expect(answer.withoutPreferences).toEqual(["a", "b"]);
    expect(answer.concepts.every(({ states }) => states === 4)).toBe(true);
    expect(CONCEPTS.length).toBe(answer.concepts.length);
  });
});

describe("finding a state", () => {
  const find = (text: string, pattern = "") => findStates(held, { view: "base", text, pattern });

  test("by number, name, outcome and pattern, the nearest to the status quo first", () => {
    expect(find("268").states.map(({ id }) => id)).toEqual([268]);
    expect(find("war").states.map(({ id }) => id)).toEqual([121]);
    expect(find("ukrainian").matching).toBeGreaterThan(1);
    expect(find("").matching).toBe(find("").all);
    expect(find("no such thing").matching).toBe(0);
    const changes = find("freeze").states.map((state) => state.changes ?? 0);
    expect(changes).toEqual([...changes].sort((a, b) => a - b));
    expect(find("YNNYNYNNNYNNNNN").states.map(({ id }) => id)).toEqual([268]);
  });

  test("a merged state in which an option has lost its meaning has none of the terms of a deal", () => {
    const { states } = find("", "--Y----Y-------");
    expect(states.map(({ id }) => id)).not.toContain(121);
    expect(find("", "Y-------Y------").states.map(({ id }) => id)).toEqual([121]);
  });

  test("terms that cannot stand together are told with the rule that forbids them", () => {
    const { matching, forbidden } = find("", "Y-YY-----------");
    expect(matching).toBe(0);
    expect(forbidden?.options).toHaveLength(2);
    expect(forbidden?.rules.map(({ why }) => why)).toEqual([
      "Without weapons there is nothing to test.",
    ]);
  });
});

describe("a source", () => {
  test("comes whole, with each coded statement at its place, in the order of the text", () => {
    const found = source(held, { statement: "E25" });
    const places = found?.statements.map(({ start }) => start ?? -1) ?? [];
    expect(places.length).toBeGreaterThan(20);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    for (const { start, end, quote } of found?.statements ?? []) {
      expect(found?.text?.slice(start ?? 0, end ?? 0)).toBe(quote);
    }
  });

  test("without its text lists what was coded; an unknown statement has none", () => {
    const found = source(held, { statement: "F48" });
    expect(found?.text).toBeNull();
    expect(found?.statements.map(({ id }) => id)).toContain("F48");
    expect(source(held, { statement: "X1" })).toBeNull();
  });
});
