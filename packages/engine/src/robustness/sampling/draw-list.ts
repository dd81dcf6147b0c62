/** One party's list of preference statements as it may be: who belongs in it, and in what order. */
import { Mallows } from "./mallows.js";
import type { SampleStream } from "./random.js";

/** What is uncertain about the list of a party. */
export interface UncertainList {
  /** By statement, as stated: its place. Equal for the members of a tie, from 0 without gaps, never descending. */
  readonly places: readonly number[];
  /** By statement: the probability that it belongs in the list at all, 0 to 1. */
  readonly probabilities: readonly number[];
  /** By place: what stands there stays there whatever moves around it. */
  readonly fixed: readonly boolean[];
  /** By place: a tie whose members stand in an order of which nothing is known; each is as likely. */
  readonly unordered: readonly boolean[];
  /** Of the Mallows model by which the other places move around the stated order. */
  readonly dispersion: number;
}

/** Reusable drawer of one party's lists; what was drawn last is in its fields. */
export class ListDrawer {
  /** The drawn list: `count` statements by number, the most important first, and the tie each belongs to. */
  readonly order: Int32Array;
  readonly groups: Int32Array;
  count = 0;
  /** By statement: 1 where it belongs. */
  readonly belongs: Uint8Array;
  /** By statement: where it stands in the whole order, those that do not belong included. */
  readonly stands: Int32Array;
  /** How many pairs of movable places are turned round. */
  distance = 0;

  readonly #list: UncertainList;
  readonly #mallows: Mallows;
  readonly #movable: readonly number[];
  readonly #permuted: Int32Array;
  readonly #members: readonly Int32Array[];

  constructor(list: UncertainList) {
    const statements = list.places.length;
    this.#list = list;
    this.#movable = list.fixed.flatMap((fixed, place) => (fixed ? [] : [place]));
    this.#mallows = new Mallows(this.#movable.length, list.dispersion);
    this.#permuted = new Int32Array(this.#movable.length);
    this.#members = list.fixed.map((_, place) =>
      Int32Array.from(list.places.flatMap((p, statement) => (p === place ? [statement] : []))),
    );
    this.order = new Int32Array(statements);
    this.groups = new Int32Array(statements);
    this.belongs = new Uint8Array(statements);
    this.stands = new Int32Array(statements);
  }

  /** First the order of the places, then that within ties of unknown order, then who belongs. */
  draw(stream: SampleStream): void {
    const { fixed, unordered, probabilities } = this.#list;
    this.distance = this.#mallows.draw(stream, this.#permuted);
    for (let place = 0; place < fixed.length; place++) {
      if (unordered[place]) this.#shuffle(this.#members[place], stream);
    }
    for (let statement = 0; statement < probabilities.length; statement++) {
      const probability = probabilities[statement];
      this.belongs[statement] =
        probability >= 1 || (probability > 0 && stream.fraction() < probability) ? 1 : 0;
    }
    this.count = 0;
    let group = 0;
    let stands = 0;
    for (let place = 0, moved = 0; place < fixed.length; place++) {
      const from = fixed[place] ? place : this.#movable[this.#permuted[moved++]];
      const members = this.#members[from];
      for (let k = 0; k < members.length; k++) {
        const statement = members[k];
        this.stands[statement] = stands;
        if (this.belongs[statement] === 1) {
          this.order[this.count] = statement;
          this.groups[this.count++] = group;
        }
        // A tie that counts keeps one place; one of unknown order takes a place for every member.
        if (unordered[from] || k + 1 === members.length) {
          group++;
          stands++;
        }
      }
    }
  }

  /** Fisher and Yates, from the order of the file, so that a sample does not depend on the one before. */
  #shuffle(members: Int32Array, stream: SampleStream): void {
    members.sort();
    for (let k = members.length - 1; k > 0; k--) {
      const other = stream.below(k + 1);
      const kept = members[k];
      members[k] = members[other];
      members[other] = kept;
    }
  }
}
