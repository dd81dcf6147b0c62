/** Repeated analysis where moves are not transitive: only the moves read backward are kept. */
import { filterArcs, reverseArcs } from "../../graph-model/arc-list.js";
import type { Arcs, GraphModel } from "../../graph-model/model.js";
import { Progress } from "../../progress.js";
import type { Verdicts } from "../concepts.js";
import { judgeAll } from "../product/judge.js";
import { leastOverSequences } from "../product/least-over-sequences.js";

export class ByProduct {
  readonly #model: GraphModel;
  readonly #moves: readonly Arcs[];

  constructor(model: GraphModel) {
    this.#model = model;
    this.#moves = model.arcs.map((each) => reverseArcs(each, model.stateCount));
  }

  analyse(levels: readonly Int32Array[]): Verdicts {
    const improvements = this.#moves.map((each, party) =>
      filterArcs(each, (to, from) => levels[party][to] > levels[party][from]),
    );
    return judgeAll(
      { ...this.#model, levels },
      (focal, values, improving) =>
        leastOverSequences(improving ? improvements : this.#moves, focal, values),
      new Progress(),
    );
  }
}
