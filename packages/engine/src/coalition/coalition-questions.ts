/** A model opened for many questions about the same coalitions. */
import type { Model } from "../graph-model/model.js";
import { CoalitionJudge } from "./coalition-judge.js";
import type { CoalitionConcept } from "./concepts.js";
import { OpenedModel } from "./opened-model.js";

/**
 * Asks what coalitions would do at one state after another; what is found out on the way is kept.
 * Definitions and costs as coalitionStability. Coalitions must be ascending lists of parties.
 *
 *     const questions = new CoalitionQuestions(model, false);
 *     questions.undeterred(7, [0, 1], "cseq");
 */
export class CoalitionQuestions {
  readonly #opened: OpenedModel;
  readonly #judges = new Map<string, CoalitionJudge>();

  /** Throws EngineLimitError for a model in option form with more than 2^26 moves. */
  constructor(model: Model, pareto: boolean) {
    this.#opened = new OpenedModel(model, pareto);
  }

  /**
   * The improvements of the coalition from s that nothing deters, ascending; none where s is stable for it.
   *
   * @param candidates other states that every member prefers to s, in place of those reached by a sequence
   */
  undeterred(
    s: number,
    coalition: readonly number[],
    concept: CoalitionConcept,
    candidates?: Int32Array,
  ): Int32Array {
    return this.#judge(coalition).undeterred(s, concept, candidates);
  }

  /** The first of the coalitions for which s is not stable; null where it is stable for all. */
  firstBreaking<T extends readonly number[]>(
    s: number,
    coalitions: readonly T[],
    concept: CoalitionConcept,
  ): T | null {
    return coalitions.find((each) => !this.#judge(each).isStable(s, concept)) ?? null;
  }

  #judge(coalition: readonly number[]): CoalitionJudge {
    const name = coalition.join();
    let judge = this.#judges.get(name);
    if (judge === undefined) {
      judge = new CoalitionJudge(this.#opened, coalition);
      this.#judges.set(name, judge);
    }
    return judge;
  }
}
