/** The verdict on one state in a varied model, with the comparisons that it rests on. */
import type { GraphModel } from "../../graph-model/model.js";
import { Certificate } from "./certificate.js";
import { Comparisons } from "./comparisons.js";

/** The concepts that are judged state by state here. */
export type RadiusConcept = "nash" | "seq";

/** Reusable space to judge the states of one model one by one. */
export class StateJudge {
  readonly #model: GraphModel;
  /** What a stable verdict rests on so far, and what the move in hand being undeterred rests on. */
  readonly #stable: Comparisons;
  readonly #undeterred: Comparisons;
  /** The visits of the others' search, each state twice at most: where, who moved there, from which visit. */
  readonly #at: Int32Array;
  readonly #mover: Int32Array;
  readonly #from: Int32Array;
  /** On the second visit of a state: its first mover, who alone may not have gone on; else -1. */
  readonly #only: Int32Array;
  /** By state: the search that saw it last, and the first mover to it, or `everybody` once there are two. */
  readonly #seenIn: Int32Array;
  readonly #firstMover: Int32Array;
  #search = 0;

  constructor(model: GraphModel) {
    const { stateCount, partyCount } = model;
    this.#model = model;
    this.#stable = new Comparisons(partyCount);
    this.#undeterred = new Comparisons(partyCount);
    this.#at = new Int32Array(2 * stateCount + 1);
    this.#mover = new Int32Array(2 * stateCount + 1);
    this.#from = new Int32Array(2 * stateCount + 1);
    this.#only = new Int32Array(2 * stateCount + 1);
    this.#seenIn = new Int32Array(stateCount);
    this.#firstMover = new Int32Array(stateCount);
  }

  /**
   * Whether a state is an equilibrium (Nash, or SEQ by Fraser & Hipel 1979 with the legal sequences of
   * Fang, Hipel & Kilgour 1993) with these levels in place of the model's own.
   *
   * The certificate names, for a stable state, every move that is no improvement and, for each
   * improvement, the steps of one sanction; for an unstable one, the improvement, that its mover
   * prefers everything the others' improvements can lead to, and every step that they do not take
   * since it is no improvement. Cost: what the others can reach by improvements from the state's
   * improvements.
   */
  judge(levels: readonly Int32Array[], state: number, concept: RadiusConcept): Certificate {
    const { partyCount, arcs } = this.#model;
    const stable = this.#stable;
    const undeterred = this.#undeterred;
    stable.clear();
    for (let party = 0; party < partyCount; party++) {
      const own = levels[party];
      const { offsets, targets } = arcs[party];
      for (let a = offsets[state]; a < offsets[state + 1]; a++) {
        const improved = targets[a];
        if (own[improved] <= own[state]) {
          stable.add(party, state, improved, 0);
          continue;
        }
        undeterred.clear();
        undeterred.add(party, state, improved, 1);
        if (concept === "nash" || !this.#findSanction(levels, party, state, improved)) {
          return new Certificate(false, undeterred.gathered());
        }
      }
    }
    return new Certificate(true, stable.gathered());
  }

  /**
   * Looks for a sequence of the others' improvements that ends no better for the party than it began.
   * Adds the comparisons that make it to those of a stable state; if there is none, those by which
   * there is none are in #undeterred.
   */
  #findSanction(
    levels: readonly Int32Array[],
    party: number,
    state: number,
    improved: number,
  ): boolean {
    const { partyCount: everybody, arcs } = this.#model;
    const undeterred = this.#undeterred;
    const own = levels[party];
    const search = ++this.#search;
    let visits = 0;
    const visit = (at: number, mover: number, only: number, from: number): void => {
      this.#at[visits] = at;
      this.#mover[visits] = mover;
      this.#only[visits] = only;
      this.#from[visits++] = from;
    };
    // From the first state each of the others may go on.
    this.#seenIn[improved] = search;
    this.#firstMover[improved] = everybody;
    visit(improved, -1, -1, -1);
    for (let v = 0; v < visits; v++) {
      const at = this.#at[v];
      const mover = this.#mover[v];
      const only = this.#only[v];
      for (let j = 0; j < everybody; j++) {
        if (j === party || j === mover || (only >= 0 && j !== only)) continue;
        const level = levels[j];
        const { offsets, targets } = arcs[j];
        for (let a = offsets[at]; a < offsets[at + 1]; a++) {
          const next = targets[a];
          if (level[next] <= level[at]) {
            undeterred.add(j, at, next, 0);
            continue;
          }
          const isNew = this.#seenIn[next] !== search;
          const first = this.#firstMover[next];
          if (!isNew && (first === everybody || first === j)) continue;
          this.#seenIn[next] = search;
          this.#firstMover[next] = isNew ? j : everybody;
          visit(next, j, isNew ? -1 : first, v);
          if (own[next] <= own[state]) {
            this.#restOnSanction(visits - 1, party, state);
            return true;
          }
          if (isNew) undeterred.add(party, state, next, 1);
        }
      }
    }
    return false;
  }

  /** Each step improves for its mover, and the party does not prefer the last state. */
  #restOnSanction(last: number, party: number, state: number): void {
    this.#stable.add(party, state, this.#at[last], 0);
    for (let v = last; this.#from[v] >= 0; v = this.#from[v]) {
      this.#stable.add(this.#mover[v], this.#at[this.#from[v]], this.#at[v], 1);
    }
  }
}
