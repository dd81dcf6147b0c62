/**
 * One model under many preferences: each party has several lists of levels, and a choice takes one
 * of each. A verdict once found is kept with what it rests on, so that most choices cost a look-up.
 */
import { countMovesAtMost, toGraphForm } from "../../graph-model/graph-form.js";
import type { GraphModel, Model } from "../../graph-model/model.js";
import { EngineLimitError } from "../../limits.js";
import type { Certificate } from "./certificate.js";
import { type RadiusConcept, StateJudge } from "./judge-state.js";

/** By party: the number of the list that it has; 0 is the model's own. */
export type Choice = readonly number[];

/** The largest model that is opened: its moves are listed and what verdicts rest on is kept. */
const MOST_STATES = 2 ** 16;
const MOST_MOVES = 2 ** 25;

export class VariedModel {
  readonly model: GraphModel;
  readonly #lists: Int32Array[][];
  readonly #judge: StateJudge;
  /** By concept and state, the one that fitted last first. */
  readonly #certificates = new Map<RadiusConcept, Map<number, Certificate[]>>();

  /** Whether a model is small enough to be opened. */
  static takes(model: Model): boolean {
    if (model.stateCount > MOST_STATES) return false;
    return model.form === "graph" || countMovesAtMost(model, MOST_MOVES) <= MOST_MOVES;
  }

  constructor(model: Model) {
    if (!VariedModel.takes(model)) {
      throw new EngineLimitError(
        `A model of ${model.stateCount} states is too large for preferences to be varied state by state.`,
      );
    }
    this.model = toGraphForm(model);
    this.#lists = model.levels.map((levels) => [levels]);
    this.#judge = new StateJudge(this.model);
  }

  /** Adds levels of a party and returns their number; the same levels keep the number they have. */
  add(party: number, levels: Int32Array): number {
    const lists = this.#lists[party];
    const known = lists.findIndex((list) => equal(list, levels));
    return known >= 0 ? known : lists.push(levels) - 1;
  }

  /** Whether a state is an equilibrium under the concept where the parties' lists are so chosen. */
  isEquilibrium(state: number, concept: RadiusConcept, choice: Choice): boolean {
    return this.certificate(state, concept, choice).stable;
  }

  /** The verdict on a state, with what it rests on. */
  certificate(state: number, concept: RadiusConcept, choice: Choice): Certificate {
    let byState = this.#certificates.get(concept);
    if (byState === undefined) {
      byState = new Map();
      this.#certificates.set(concept, byState);
    }
    let known = byState.get(state);
    if (known === undefined) {
      known = [];
      byState.set(state, known);
    }
    for (let k = 0; k < known.length; k++) {
      if (!this.#covers(known[k], choice)) continue;
      if (k > 0) known.unshift(...known.splice(k, 1));
      return known[0];
    }
    const levels = choice.map((list, party) => this.#lists[party][list]);
    const certificate = this.#judge.judge(levels, state, concept);
    known.unshift(certificate);
    return certificate;
  }

  /** Whether what a verdict rests on comes out the same where the party has this list. */
  covers(certificate: Certificate, party: number, list: number): boolean {
    return certificate.covers(party, list, this.#lists[party][list]);
  }

  #covers(certificate: Certificate, choice: Choice): boolean {
    for (let party = 0; party < choice.length; party++) {
      if (!this.covers(certificate, party, choice[party])) return false;
    }
    return true;
  }
}

function equal(a: Int32Array, b: Int32Array): boolean {
  if (a.length !== b.length) return false;
  for (let s = 0; s < a.length; s++) if (a[s] !== b[s]) return false;
  return true;
}
