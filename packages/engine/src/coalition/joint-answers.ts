/**
 * R_C^{++}(x): what the parties outside a coalition reach by coalition improvements of their own.
 */
import { allCoalitions } from "./coalitions.js";
import type { OpenedModel } from "./opened-model.js";

const UNREACHED = -1;
const COMPLETE = -2;

/**
 * Answers by sequences of coalition improvements: each step leads a coalition within `parties` to a
 * state of its R_K^{++}, and no coalition moves twice in a row (Inohara & Hipel 2008). As with
 * legal sequences, a state is gone on from in two steps, by the last coalition that moved.
 */
export class JointAnswers {
  readonly #opened: OpenedModel;
  readonly #coalitions: readonly (readonly number[])[];
  readonly #last: Int32Array;
  #queue: number[] = [];
  #movers: number[] = [];

  constructor(opened: OpenedModel, parties: readonly number[]) {
    this.#opened = opened;
    this.#coalitions = allCoalitions(parties.length).map((each) => each.map((k) => parties[k]));
    this.#last = new Int32Array(opened.graph.stateCount).fill(UNREACHED);
  }

  /** Whether from x they can reach a state that `accepts` takes, in one step or more. */
  canReach(x: number, accepts: (y: number) => boolean): boolean {
    const coalitions = this.#coalitions;
    const last = this.#last;
    const queue = [x];
    const movers = [coalitions.length];
    this.#queue = queue;
    this.#movers = movers;
    last[x] = COMPLETE;
    let found = false;
    for (let head = 0; head < queue.length && !found; head++) {
      const mover = movers[head];
      for (let k = 0; k < coalitions.length && !found; k++)
        if (mover < 0 ? k === ~mover : k !== mover) found = this.#follow(queue[head], k, accepts);
    }
    for (const state of queue) last[state] = UNREACHED;
    return found;
  }

  #follow(s: number, k: number, accepts: (y: number) => boolean): boolean {
    const improvements = this.#opened.improvements(s, this.#coalitions[k]);
    for (let a = 0; a < improvements.length; a++) {
      const t = improvements[a];
      const known = this.#last[t];
      if (known === k || known === COMPLETE) continue;
      if (known === UNREACHED) {
        if (accepts(t)) return true;
        this.#last[t] = k;
        this.#movers.push(k);
      } else {
        this.#last[t] = COMPLETE;
        // Where moves are transitive a second coalition opens nothing that the first did not.
        if (this.#opened.transitive) continue;
        this.#movers.push(~known);
      }
      this.#queue.push(t);
    }
    return false;
  }
}
