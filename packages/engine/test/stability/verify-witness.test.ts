import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Model } from "../../src/graph-model/model.js";
import { improvementsOf, isMove } from "../../src/graph-model/moves.js";
import type { Step } from "../../src/graph-model/step.js";
import { CONCEPTS, type Concept } from "../../src/stability/concepts.js";
import { explain } from "../../src/stability/explain.js";
import { verifyWitness } from "../../src/stability/verify-witness.js";
import type { Deterrence, Witness } from "../../src/stability/witness.js";
import { arcsOf, graphModels } from "../arbitraries/graph-model.js";
import { optionModels } from "../arbitraries/option-model.js";
import { runs, SEED } from "../arbitraries/settings.js";

function refused(model: Model, witness: Witness): string {
  const verification = verifyWitness(model, witness);
  if (verification.ok) throw new Error(`accepted: ${JSON.stringify(witness)}`);
  return verification.reason;
}

/** Every witness of the model, of all concepts that its form has. */
function* witnesses(model: Model): Generator<Witness> {
  for (let party = 0; party < model.partyCount; party++) {
    for (let state = 0; state < model.stateCount; state++) {
      for (const concept of CONCEPTS) {
        if (concept === "sim" && model.form === "graph") continue;
        yield explain(model, state, party, concept);
      }
    }
  }
}

/** Corruptions of a witness, none of which can still prove the verdict. */
function* corruptions(model: Model, witness: Witness): Generator<Witness> {
  const { party, state } = witness;
  yield { ...witness, party: model.partyCount };
  yield { ...witness, state: -1 };
  if (!witness.stable) {
    // The opposite verdict, with nothing to show for it, and an improvement that is none.
    yield { ...witness, stable: true, deterrences: [] };
    yield { ...witness, improvement: state };
    const improvements = improvementsOf(model, state, party);
    for (let t = 0; t < model.stateCount; t++) {
      if (!improvements.includes(t)) yield { ...witness, improvement: t };
    }
    return;
  }
  const { deterrences } = witness;
  // The opposite verdict, by any state whatever.
  for (let t = 0; t < model.stateCount; t++) {
    yield { ...witness, stable: false, improvement: t };
  }
  for (let k = 0; k < deterrences.length; k++) {
    const put = (deterrence: Deterrence): Witness => ({
      ...witness,
      deterrences: deterrences.map((d, at) => (at === k ? deterrence : d)),
    });
    const one = deterrences[k];
    yield { ...witness, deterrences: deterrences.filter((_, at) => at !== k) };
    yield { ...witness, deterrences: [...deterrences, one] };
    yield put({ ...one, improvement: state });
    if (one.joint === undefined) {
      yield put({ ...one, sanction: [] });
      yield put({ ...one, joint: { moves: one.sanction, state } });
      for (const step of brokenSteps(model, party, one.improvement, one.sanction)) {
        yield put({ ...one, sanction: step });
      }
    } else {
      const { joint } = one;
      yield put({ ...one, joint: undefined });
      yield put({ ...one, joint: { ...joint, moves: [] } });
      yield put({ ...one, joint: { ...joint, moves: [...joint.moves, joint.moves[0]] } });
      yield put({ ...one, sanction: joint.moves });
      for (let q = 0; q < model.stateCount; q++) {
        if (q !== joint.state) yield put({ ...one, joint: { ...joint, state: q } });
      }
    }
  }
}

/** The same steps with one of them by the focal party, by nobody, or to where its mover cannot go. */
function* brokenSteps(
  model: Model,
  focal: number,
  from: number,
  sanction: readonly Step[],
): Generator<readonly Step[]> {
  let at = from;
  for (let k = 0; k < sanction.length; k++) {
    const put = (step: Step): Step[] => sanction.map((old, place) => (place === k ? step : old));
    yield put({ party: focal, to: sanction[k].to });
    yield put({ party: model.partyCount, to: sanction[k].to });
    yield put({ party: sanction[k].party, to: model.stateCount });
    for (let t = 0; t < model.stateCount; t++) {
      if (!isMove(model, at, t, sanction[k].party)) yield put({ party: sanction[k].party, to: t });
    }
    at = sanction[k].to;
  }
}

describe(`the verifier refuses what proves nothing (seed ${SEED})`, () => {
  it("in option form", () => {
    fc.assert(
      fc.property(optionModels(3), (model) => {
        for (const witness of witnesses(model)) {
          for (const corrupt of corruptions(model, witness)) refused(model, corrupt);
        }
      }),
      runs(300),
    );
  });

  it("in graph form", () => {
    fc.assert(
      fc.property(graphModels(6), (model) => {
        for (const witness of witnesses(model)) {
          for (const corrupt of corruptions(model, witness)) refused(model, corrupt);
        }
      }),
      runs(300),
    );
  });
});

describe("the verifier says what is wrong", () => {
  // Party 0 improves from 0 to 1; party 1 answers 1 -> 2 and 2 -> 3, party 2 answers 2 -> 4.
  const model: Model = {
    form: "graph",
    partyCount: 3,
    stateCount: 6,
    levels: [
      Int32Array.of(2, 3, 3, 1, 1, 4),
      Int32Array.of(1, 1, 2, 3, 1, 1),
      Int32Array.of(1, 1, 2, 1, 1, 1),
    ],
    arcs: [
      arcsOf([[1], [], [], [5], [], []]),
      arcsOf([[], [2], [3], [], [], []]),
      arcsOf([[], [], [4], [], [], []]),
    ],
  };
  const claim = (concept: Concept, sanction: readonly Step[]): Witness => ({
    concept,
    stable: true,
    party: 0,
    state: 0,
    reading: "legal-sequences",
    deterrences: [{ improvement: 1, sanction }],
  });

  it("accepts the true sanction and explains it so", () => {
    const sanction = [
      { party: 1, to: 2 },
      { party: 2, to: 4 },
    ];
    expect(verifyWitness(model, claim("gmr", sanction))).toEqual({ ok: true });
    expect(explain(model, 0, 0, "gmr")).toEqual(claim("gmr", sanction));
    expect(verifyWitness(model, claim("smr", sanction))).toEqual({ ok: true });
  });

  it("refuses a party that moves twice in a row", () => {
    const steps = [
      { party: 1, to: 2 },
      { party: 1, to: 3 },
    ];
    expect(refused(model, claim("gmr", steps))).toContain("party 1 moves twice in a row");
  });

  it("refuses a step that does not improve, under SEQ only", () => {
    const steps = [
      { party: 1, to: 2 },
      { party: 2, to: 4 },
    ];
    expect(refused(model, claim("seq", steps))).toContain("party 2 does not improve from state 2");
  });

  it("refuses an end that the party prefers", () => {
    expect(refused(model, claim("gmr", [{ party: 1, to: 2 }]))).toContain(
      "which the party prefers",
    );
  });

  it("refuses a symmetric sanction from which the party escapes", () => {
    const two: Model = {
      ...model,
      arcs: [model.arcs[0], arcsOf([[], [3], [], [], [], []]), model.arcs[2]],
    };
    expect(verifyWitness(two, claim("gmr", [{ party: 1, to: 3 }]))).toEqual({ ok: true });
    expect(refused(two, claim("smr", [{ party: 1, to: 3 }]))).toContain(
      "escapes from state 3 to 5",
    );
  });

  it("refuses to call unstable what is deterred", () => {
    const witness: Witness = {
      concept: "gmr",
      stable: false,
      party: 0,
      state: 0,
      reading: "legal-sequences",
      improvement: 1,
    };
    expect(refused(model, witness)).toContain("can sanction it by going to state 4");
  });

  it("refuses a second move of an opponent where each moves once", () => {
    const back: Model = {
      ...model,
      levels: [Int32Array.of(2, 3, 3, 3, 3, 1), model.levels[1], model.levels[2]],
      arcs: [model.arcs[0], arcsOf([[], [2], [], [], [5], []]), arcsOf([[], [], [4], [], [], []])],
    };
    const steps = [
      { party: 1, to: 2 },
      { party: 2, to: 4 },
      { party: 1, to: 5 },
    ];
    expect(verifyWitness(back, claim("gmr", steps))).toEqual({ ok: true });
    expect(refused(back, { ...claim("gmr", steps), reading: "each-opponent-once" })).toContain(
      "party 1 moves more than once",
    );
    expect(explain(back, 0, 0, "gmr", { reading: "each-opponent-once" }).stable).toBe(false);
  });
});
