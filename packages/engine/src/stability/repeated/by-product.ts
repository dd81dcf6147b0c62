/** Repeated analysis where moves are not transitive: only the moves read backward are kept. */
import type { GraphModel } from "../../graph-model/model.js";
import { improvementsBack, movesBack } from "../../graph-model/moves-back.js";
import { Progress } from "../../progress.js";
import type { Verdicts } from "../concepts.js";
import { judgeAll } from "../product/judge.js";
import { leastOverSequences } from "../product/least-over-sequences.js";

export class ByProduct {
  readonly #model: GraphModel;

  constructor(model: GraphModel) {
    this.#model = model;
  }

  analyse(levels: readonly Int32Array[]): Verdicts {
    const model = { ...this.#model, levels };
    const moves = movesBack(model);
    const improvements = improvementsBack(model);
    return judgeAll(
      model,
      (focal, values, improving) =>
        leastOverSequences(improving ? improvements : moves, focal, values),
      new Progress(),
    );
  }
}
