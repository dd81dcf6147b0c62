import { holdsAt, movesOf } from "@sextant/engine";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  CaseError,
  type CompiledView,
  loopsJson,
  type OwnerTest,
  traceLoops,
} from "../../src/index.js";
import { loopsSchema } from "../../src/schemas.js";
import { viewOf, viewOfFolder } from "../alignment/view.js";

const caseOf = (statements: string, influences: string, options = ""): string => `
sextant: 1
title: Pressure and defiance
parties:
  a: { name: A, options: { press: Presses, talk: Talks${options} } }
  b: { name: B, options: { defy: Defies, pay: Pays } }
statusQuo: [a.press, b.defy]
factors:
  pressure: { name: Pressure, when: a.press }
  defiance: { name: Defiance, when: b.defy }
  both: { name: Both, when: a.press and b.defy }
preferences:
  a: { statements: [a.talk, a.press iff b.defy] }
  b: { statements: [${statements}] }
influences: [${influences}]
`;
const UP = "{ from: pressure, to: defiance, sign: + }";
const BACK = "{ from: defiance, to: pressure, sign: +, perceiver: b }";

/** The definition literally: every pair of states, every step. */
function literal(
  view: CompiledView,
  party: number,
  cause: string,
  effect: string,
  mayDiffer: readonly number[],
): Pick<OwnerTest, "pairs" | "asClaimed" | "contrary"> {
  const [u, v] = [view.condition(cause), view.condition(effect)];
  const levels = view.model.levels[party];
  const choice = (s: number): string | null => {
    const steps = [s, ...movesOf(view.model, s, party)].filter(
      (t) => holdsAt(u, t) === holdsAt(u, s),
    );
    const sides = new Set(steps.map((t) => holdsAt(v, t)));
    if (sides.size < 2) return null;
    const top = Math.max(...steps.map((t) => levels[t]));
    const best = new Set(steps.filter((t) => levels[t] === top).map((t) => holdsAt(v, t)));
    return best.size === 2 ? "either" : best.has(true) ? "yes" : "no";
  };
  const found = { pairs: 0, asClaimed: 0, contrary: 0 };
  for (let s = 0; s < view.states.count; s++) {
    for (let t = 0; t < view.states.count; t++) {
      if (!holdsAt(u, s) || holdsAt(u, t)) continue;
      const [p, q] = [view.states.pattern(s), view.states.pattern(t)];
      if ([...p].some((letter, o) => letter !== q[o] && !mayDiffer.includes(o))) continue;
      const [withCause, without] = [choice(s), choice(t)];
      if (withCause === null || without === null) continue;
      found.pairs++;
      if (withCause === "yes" && without === "no") found.asClaimed++;
      if (withCause === "no" && without === "yes") found.contrary++;
    }
  }
  return found;
}

describe("the loops of a causal map", () => {
  const loopsOf = (influences: string) => traceLoops(viewOf(caseOf("b.pay", influences))).loops;

  it("are reinforcing with an even number of minuses and balancing with an odd one", () => {
    const minus = UP.replace("+", '"-"');
    expect(loopsOf(`${UP}, ${BACK}`).map(({ name }) => name)).toEqual(["R1"]);
    expect(loopsOf(`${minus}, ${BACK}`).map(({ name }) => name)).toEqual(["B1"]);
    expect(loopsOf(`${minus}, ${BACK.replace("+", '"-"')}`)[0].kind).toBe("reinforcing");
  });

  it("name whose beliefs they are made of, and are told apart by their links", () => {
    const loops = loopsOf(
      `${UP}, ${BACK}, ${UP.replace("+", '"-"').replace("}", ", perceiver: b }")}`,
    );
    expect(loops.map(({ name, perceivers }) => [name, perceivers])).toEqual([
      ["R1", [-1, 1]],
      ["B1", [1]],
    ]);
  });

  it("take free words for one thing however they are spaced", () => {
    const { nodes, loops } = traceLoops(
      viewOf(
        caseOf(
          "b.pay",
          "{ from: Fear, to: arms race, sign: + }, { from: Arms  race, to: fear, sign: + }",
        ),
      ),
    );
    expect(nodes.map(({ name }) => name)).toEqual(["Fear", "arms race"]);
    expect(loops).toHaveLength(1);
  });

  it("are cut where there are more than were asked for", () => {
    const view = viewOf(caseOf("b.pay", `${UP}, ${UP}, ${BACK}, ${BACK}`));
    expect(traceLoops(view).loops).toHaveLength(4);
    const cut = traceLoops(view, { limit: 3 });
    expect([cut.loops.length, cut.complete]).toEqual([3, false]);
  });

  it("are refused where there is no map", () => {
    expect(() => traceLoops(viewOf(caseOf("b.pay", "")))).toThrow(CaseError);
  });
});

describe("an influence against the model", () => {
  const test = (statements: string, influences = UP) =>
    traceLoops(viewOf(caseOf(statements, influences))).views[0].tests[0];

  it("agrees where the effect goes with the cause", () => {
    expect(test("b.defy iff a.press")).toMatchObject({ verdict: "agrees" });
    expect(test("b.defy iff a.press").owners[0].statusQuo[0]).toMatchObject({
      verdict: "as-claimed",
      choices: ["yes", "no"],
      changed: 1,
    });
  });

  it("disagrees where it goes the other way, or nowhere", () => {
    expect(test("b.defy iff not a.press").owners[0].statusQuo[0].verdict).toBe("contrary");
    expect(test("b.defy iff not a.press").verdict).toBe("disagrees");
    expect(test("b.defy").verdict).toBe("disagrees");
    expect(test("b.defy iff not a.press", UP.replace("+", '"-"')).verdict).toBe("agrees");
  });

  it("agrees in part where it shows elsewhere than at the status quo", () => {
    const found = test("b.defy if not a.talk, b.defy iff a.press");
    expect(found.verdict).toBe("partly");
    expect(found.owners[0].statusQuo[0].verdict).toBe("same");
    expect(found.owners[0].example?.verdict).toBe("as-claimed");
  });

  it("tells what holds by definition, and what cannot be tested", () => {
    expect(test("b.pay", "{ from: both, to: pressure, sign: + }").verdict).toBe("by-definition");
    expect(test("b.pay", '{ from: both, to: pressure, sign: "-" }').verdict).toBe("disagrees");
    expect(test("b.pay", "{ from: pressure, to: Peace, sign: + }").reason).toBe(
      "effect-not-in-model",
    );
    expect(test("b.pay", "{ from: Peace, to: pressure, sign: + }").reason).toBe(
      "cause-not-in-model",
    );
  });

  it("is what the definition says, on random preferences", () => {
    const wish = fc.constantFrom(
      "b.defy",
      "not b.pay",
      "b.defy iff a.press",
      "b.pay if a.talk",
      "not b.defy if a.talk",
      "a.press or b.defy",
      "b.defy iff not a.talk",
      "a.press and a.talk",
    );
    fc.assert(
      fc.property(fc.uniqueArray(wish, { minLength: 1, maxLength: 4 }), (wishes) => {
        const view = viewOf(
          caseOf(wishes.join(", "), "{ from: talks, to: defiance, sign: + }").replace(
            "factors:",
            "factors:\n  talks: { name: Talks, when: a.press or a.talk }",
          ),
        );
        const [{ owners }] = traceLoops(view).views[0].tests;
        expect(owners[0]).toMatchObject(literal(view, 1, "a.press or a.talk", "b.defy", [0, 1]));
      }),
      { numRuns: 60 },
    );
  });

  it("does not put an effect into the hands of who could merge all states", () => {
    const text = caseOf("b.defy iff a.press", UP, ", war: Attacks")
      .replace("when: b.defy }", "when: not a.war and b.defy }")
      .replace("when: a.press }", "when: not a.war and a.press }")
      .replace("factors:", "merge: [{ when: a.war, name: War }]\nfactors:");
    const [{ verdict, owners }] = traceLoops(viewOf(text)).views[0].tests;
    expect(verdict).toBe("agrees");
    expect(owners.map(({ party }) => party)).toEqual([1]);
  });
});

describe("the six-party talks", () => {
  const base = viewOfFolder("six-party-talks");
  const found = traceLoops(base, {
    others: [viewOfFolder("six-party-talks", "seen-from-pyongyang")],
  });

  it("have one reinforcing loop, of pressure and intransigence", () => {
    expect(found.loops.map(({ name }) => name)).toEqual(["R1"]);
    const [base, pyongyang] = found.views.map(({ tests }) =>
      found.loops[0].links.map((l) => tests[l].verdict),
    );
    expect(base).toEqual(["agrees", "partly"]);
    expect(pyongyang).toEqual(["agrees", "disagrees"]);
  });

  it("give JSON by the schema", () => {
    const json = loopsJson(found);
    expect(loopsSchema.parse(json)).toEqual(json);
    const [witness] = json.views[0].tests[0].owners[0].statusQuo;
    expect(witness.because).toEqual([["no-freeze-under-pressure"], ["no-freeze-under-pressure"]]);
    expect(witness.sharedCites).toEqual(["E20"]);
  });
});
