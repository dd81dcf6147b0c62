/**
 * The shortest answer of the others to an improvement: a forward search from one state, layer by
 * layer, that keeps only what it has visited.
 *
 * In option form a party's moves and improvements are transitive, so a shortest sequence never has
 * a party twice in a row and one visit a state is enough. In graph form a visit is a state with
 * its last mover, and where every opponent moves at most once, a state with those who have moved.
 */
import type { Model } from "../graph-model/model.js";
import { changedOptions, improvementsOf, movesOf } from "../graph-model/moves.js";
import type { Step } from "../graph-model/step.js";
import { EngineLimitError } from "../limits.js";
import type { Reading } from "./concepts.js";

export interface SanctionQuestion {
  readonly model: Model;
  /** The party that improved and now waits. */
  readonly focal: number;
  readonly reading: Reading;
  /** Whether every step must improve for its mover (SEQ, SSEQ). */
  readonly improving: boolean;
  /** Whether the sequence may end here. */
  readonly accepts: (state: number) => boolean;
}

/**
 * A legal sequence of one step or more from `from` to an accepted state, or null where there is
 * none: fewest steps, then fewest changed options over all steps, then the lowest last state.
 * Cost: the moves of the others from every state visited, all that they can reach at worst.
 */
export function shortestSanction(question: SanctionQuestion, from: number): Step[] | null {
  const { model, focal, accepts } = question;
  const next = question.improving ? improvementsOf : movesOf;
  const visits = new Visits(question, from);
  let layerStart = 0;
  let layerEnd = 1;
  while (layerStart < layerEnd) {
    for (let v = layerStart; v < layerEnd; v++) {
      const at = visits.states[v];
      for (let j = 0; j < model.partyCount; j++) {
        if (j === focal || !visits.mayMove(v, j)) continue;
        for (const t of next(model, at, j)) {
          visits.arrive(t, j, v, visits.costs[v] + changedOptions(model, at, t), layerEnd);
        }
      }
    }
    let best = -1;
    for (let v = layerEnd; v < visits.states.length; v++) {
      if (best >= 0 && !visits.isBefore(v, best)) continue;
      if (accepts(visits.states[v])) best = v;
    }
    if (best >= 0) return visits.pathTo(best);
    layerStart = layerEnd;
    layerEnd = visits.states.length;
  }
  return null;
}

/** Everything visited, in order; number 0 is the start. */
class Visits {
  readonly states: number[];
  readonly costs: number[] = [0];
  readonly #movers: number[] = [-1];
  readonly #parents: number[] = [-1];
  /** Sets of parties that have moved, as bits; filled where each may move only once. */
  readonly #moved: number[] = [0];
  readonly #places = new Map<number, number>();
  readonly #question: SanctionQuestion;
  readonly #once: boolean;
  readonly #transitive: boolean;

  constructor(question: SanctionQuestion, from: number) {
    const { model, reading } = question;
    this.#question = question;
    this.#once = reading === "each-opponent-once";
    this.#transitive = model.form === "option" && !this.#once;
    if (this.#once && model.partyCount > 26) {
      throw new EngineLimitError(
        `The reading "each-opponent-once" is searched for up to 26 parties, and this model has ${model.partyCount}; use the default reading.`,
      );
    }
    this.states = [from];
    // A sequence that comes back to the start is of no use: a shorter one goes on from there.
    if (this.#transitive) this.#places.set(from, 0);
  }

  mayMove(v: number, party: number): boolean {
    return this.#once ? ((this.#moved[v] >>> party) & 1) === 0 : this.#movers[v] !== party;
  }

  /** Notes that `party` comes from visit v to t; visits before `layerEnd` were no later. */
  arrive(t: number, party: number, v: number, cost: number, layerEnd: number): void {
    const moved = this.#once ? this.#moved[v] | (1 << party) : 0;
    const key = this.#keyOf(t, party, moved);
    const known = this.#places.get(key);
    if (known === undefined) {
      this.#places.set(key, this.states.length);
      this.states.push(t);
      this.costs.push(cost);
      this.#movers.push(party);
      this.#parents.push(v);
      this.#moved.push(moved);
    } else if (known >= layerEnd && cost < this.costs[known]) {
      this.costs[known] = cost;
      this.#movers[known] = party;
      this.#parents[known] = v;
    }
  }

  /** Whether visit a is to be preferred to visit b of the same layer. */
  isBefore(a: number, b: number): boolean {
    if (this.costs[a] !== this.costs[b]) return this.costs[a] < this.costs[b];
    return this.states[a] < this.states[b];
  }

  pathTo(v: number): Step[] {
    const steps: Step[] = [];
    for (let at = v; at > 0; at = this.#parents[at]) {
      steps.push({ party: this.#movers[at], to: this.states[at] });
    }
    return steps.reverse();
  }

  #keyOf(state: number, party: number, moved: number): number {
    const { partyCount } = this.#question.model;
    if (this.#once) return state * 2 ** partyCount + moved;
    return this.#transitive ? state : state * partyCount + party;
  }
}
