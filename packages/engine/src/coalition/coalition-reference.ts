/**
 * Stability against coalitions word for word from its definitions (concepts.ts): for tests and small
 * models. Nothing is shared with the fast code but the moves of one party.
 */
import type { Model } from "../graph-model/model.js";
import { movesOf } from "../graph-model/moves.js";
import { legalSequences } from "../stability/reference/legal-sequences.js";
import type { CoalitionConcept } from "./concepts.js";

/** A model opened for the definitions. At most 30 parties. */
export class CoalitionReference {
  readonly #model: Model;
  readonly #pareto: boolean;
  readonly #moves: Int32Array[][];
  readonly #improvements: Int32Array[][];

  constructor(model: Model, pareto: boolean) {
    this.#model = model;
    this.#pareto = pareto;
    this.#moves = model.levels.map((_, j) =>
      Array.from({ length: model.stateCount }, (_, s) => movesOf(model, s, j)),
    );
    this.#improvements = this.#moves.map((rows, j) =>
      rows.map((row, s) => row.filter((t) => model.levels[j][t] > model.levels[j][s])),
    );
  }

  /** R_H(s); the literature leaves open whether s belongs to it, and no test here depends on that. */
  reach(s: number, coalition: readonly number[]): number[] {
    return legalSequences(this.#moves, coalition, s).filter((t) => t !== s);
  }

  /** Whether t is in the set A of improvements on s for the coalition. */
  isImprovement(t: number, s: number, coalition: readonly number[]): boolean {
    const gains = coalition.map((i) => this.#model.levels[i][t] - this.#model.levels[i][s]);
    return this.#pareto
      ? gains.every((gain) => gain >= 0) && gains.some((gain) => gain > 0)
      : gains.every((gain) => gain > 0);
  }

  /** R_H^{++}(s). */
  improvements(s: number, coalition: readonly number[]): number[] {
    return this.reach(s, coalition).filter((t) => this.isImprovement(t, s, coalition));
  }

  /** R_C^{++}(s): the least set closed under coalition improvements, none of a coalition twice in a row. */
  sequences(s: number, family: readonly (readonly number[])[]): number[] {
    const last: Set<number>[] = Array.from({ length: this.#model.stateCount }, () => new Set());
    const rows = family.map((k) => last.map((_, q) => this.improvements(q, k)));
    rows.forEach((row, k) => {
      for (const t of row[s]) last[t].add(k);
    });
    for (let grown = true; grown; ) {
      grown = false;
      last.forEach((before, q) => {
        rows.forEach((row, k) => {
          if (before.size === 0 || (before.size === 1 && before.has(k))) return;
          for (const t of row[q]) {
            if (last[t].has(k)) continue;
            last[t].add(k);
            grown = true;
          }
        });
      });
    }
    return last.flatMap((before, t) => (before.size > 0 ? [t] : []));
  }

  /** Whether s is stable for the coalition under the concept. */
  isStable(s: number, coalition: readonly number[], concept: CoalitionConcept): boolean {
    const improvements = this.improvements(s, coalition);
    if (concept === "cnash") return improvements.length === 0;
    const others = this.#model.levels.map((_, j) => j).filter((j) => !coalition.includes(j));
    return improvements.every((x) =>
      this.#answers(x, others, concept).some(
        (y) =>
          !this.isImprovement(y, s, coalition) &&
          (concept !== "csmr" ||
            this.reach(y, coalition).every((z) => !this.isImprovement(z, s, coalition))),
      ),
    );
  }

  #answers(x: number, others: readonly number[], concept: CoalitionConcept): number[] {
    if (concept === "cseq-single") return legalSequences(this.#improvements, others, x);
    return concept === "cseq" ? this.sequences(x, subsets(others)) : this.reach(x, others);
  }
}

/** The non-empty subsets. */
function subsets(parties: readonly number[]): number[][] {
  let found: number[][] = [[]];
  for (const j of parties) found = found.flatMap((each) => [each, [...each, j]]);
  return found.filter((each) => each.length > 0);
}
