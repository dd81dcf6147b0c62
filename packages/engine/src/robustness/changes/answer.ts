import type { Certificate } from "./certificate.js";
import type { RadiusConcept } from "./judge-state.js";
import type { Choice, VariedModel } from "./varied-model.js";

/** "At least one of these states is an equilibrium": true or false, and to be overturned. */
export interface Question {
  readonly states: ArrayLike<number>;
  readonly concept: RadiusConcept;
}

/** The answer to a question as things stand, and whether a choice of lists overturns it. */
export class Answer {
  readonly holds: boolean;
  readonly #varied: VariedModel;
  readonly #question: Question;
  /** Where it holds: the state that was an equilibrium last, and is likely one again. */
  #witness: number;
  /** Where it does not hold: why each of the states is unstable as things stand. */
  readonly #unstable: readonly { readonly state: number; readonly why: Certificate }[];
  /** By party and list: the states whose instability that list alone puts in question. */
  readonly #loosened: readonly Map<number, readonly number[]>[];

  constructor(varied: VariedModel, question: Question, now: Choice) {
    this.#varied = varied;
    this.#question = question;
    this.#loosened = now.map(() => new Map());
    const states = Array.from(question.states);
    const first = states.find((s) => varied.isEquilibrium(s, question.concept, now));
    this.holds = first !== undefined;
    this.#witness = first ?? -1;
    this.#unstable = this.holds
      ? []
      : states.map((state) => ({ state, why: varied.certificate(state, question.concept, now) }));
  }

  isOverturned(choice: Choice): boolean {
    const { states, concept } = this.#question;
    if (this.holds) {
      if (this.#varied.isEquilibrium(this.#witness, concept, choice)) return false;
      for (let k = 0; k < states.length; k++) {
        if (!this.#varied.isEquilibrium(states[k], concept, choice)) continue;
        this.#witness = states[k];
        return false;
      }
      return true;
    }
    // A state whose instability no list of the choice puts in question is unstable still.
    return choice.some((list, party) =>
      this.#loosenedBy(party, list).some((s) => this.#varied.isEquilibrium(s, concept, choice)),
    );
  }

  #loosenedBy(party: number, list: number): readonly number[] {
    if (list === 0) return [];
    const known = this.#loosened[party].get(list);
    if (known !== undefined) return known;
    const found = this.#unstable
      .filter(({ why }) => !this.#varied.covers(why, party, list))
      .map(({ state }) => state);
    this.#loosened[party].set(list, found);
    return found;
  }
}
