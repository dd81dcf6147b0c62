import type { Model } from "../../graph-model/model.js";
import { type OnProgress, Progress, type StopSignal } from "../../progress.js";
import { Answer, type Question } from "./answer.js";
import { type PreferenceList, SwappedLists } from "./swapped-lists.js";
import { VariedModel } from "./varied-model.js";

/** The order of each party's entries; null where it is as it was. */
export type Orders = readonly (readonly number[] | null)[];

export interface Overturn {
  /** Whether it is so as things stand. */
  readonly holds: boolean;
  /** The fewest swaps of neighbours, over all lists together, that overturn it; null where not found. */
  readonly swaps: number | null;
  /** That no fewer or equal number of swaps overturns it is proved up to here. */
  readonly moreThan: number;
  /** The first few orders that overturn it by so few swaps. */
  readonly ways: readonly Orders[];
}

export interface OverturnOptions {
  /** The most lists that are made and combinations of them that are tried; DEFAULT_COMBINATIONS unless said. */
  readonly most?: number;
  /** The most ways kept for a question; 4 unless said. */
  readonly ways?: number;
  /** The same model opened before, so that what its verdicts rest on is not looked for again. */
  readonly varied?: VariedModel;
  readonly onProgress?: OnProgress;
  readonly signal?: StopSignal;
}

export const DEFAULT_COMBINATIONS = 10_000;
/** Levels kept at once, in numbers of 4 bytes. */
const MOST_LEVELS = 2 ** 25;

export interface Overturns {
  readonly answers: readonly Overturn[];
  /** How many combinations of lists were tried, and up to how many swaps all of them were. */
  readonly tried: number;
  readonly complete: number;
  /** Whether every order of every list was tried, so that what is not found does not exist. */
  readonly exhausted: boolean;
}

/**
 * For each question, the smallest number of swaps of neighbours in the parties' preference lists
 * that turns its answer over: the Kendall distance, summed over the parties, to the nearest lists
 * with the other answer. Breadth first over the distance, so what is found is smallest; where the
 * bound on the work is met, the answer is "more than d", d being the last distance of which every
 * combination was tried.
 *
 * Lists that give a party the same levels are the same to every verdict, and are tried once, at
 * their smallest distance. `lists[i]` is null where party i has no list to change.
 *
 * Cost: the combinations tried, times the questions and their states; most are answered by what an
 * earlier verdict rested on (VariedModel). Throws CancelledError.
 */
export function nearestOverturns(
  model: Model,
  lists: readonly (PreferenceList | null)[],
  questions: readonly Question[],
  options: OverturnOptions = {},
): Overturns {
  const search = new Search(model, lists, questions, options);
  return search.run();
}

/** A list of a party that no nearer one equals. */
interface Variant {
  readonly list: number;
  readonly order: readonly number[];
}

class Search {
  readonly #varied: VariedModel;
  readonly #lists: readonly (SwappedLists | null)[];
  readonly #variants: Variant[][][];
  /** By party: the lists that are a variant already, at this distance or a smaller one. */
  readonly #used: readonly Set<number>[];
  readonly #answers: readonly Answer[];
  readonly #swaps: (number | null)[];
  readonly #ways: Orders[][];
  readonly #most: number;
  readonly #mostWays: number;
  readonly #progress: Progress;
  #tried = 0;
  #made = 0;
  #kept = 0;
  #stopped = false;

  constructor(
    model: Model,
    lists: readonly (PreferenceList | null)[],
    questions: readonly Question[],
    options: OverturnOptions,
  ) {
    this.#varied = options.varied ?? new VariedModel(model);
    this.#lists = lists.map((list) => (list === null ? null : new SwappedLists(list)));
    this.#variants = lists.map((list) => [
      [{ list: 0, order: Array.from({ length: list?.entries ?? 0 }, (_, k) => k) }],
    ]);
    this.#used = lists.map(() => new Set([0]));
    this.#most = options.most ?? DEFAULT_COMBINATIONS;
    this.#mostWays = options.ways ?? 4;
    this.#progress = new Progress(options.onProgress, options.signal);
    const now = lists.map(() => 0);
    this.#answers = questions.map((question) => new Answer(this.#varied, question, now));
    this.#swaps = questions.map(() => null);
    this.#ways = questions.map(() => []);
  }

  run(): Overturns {
    this.#progress.report(0, this.#most);
    const furthest = this.#furthest();
    let complete = 0;
    for (let distance = 1; distance <= furthest && this.#open().length > 0; distance++) {
      this.#layer(distance);
      if (this.#stopped) break;
      complete = distance;
    }
    return {
      answers: this.#answers.map(({ holds }, q) => ({
        holds,
        swaps: this.#swaps[q],
        moreThan: this.#swaps[q] === null ? complete : this.#swaps[q] - 1,
        ways: this.#ways[q],
      })),
      tried: this.#tried,
      complete,
      exhausted: complete === furthest,
    };
  }

  /** The questions not yet answered. */
  #open(): number[] {
    return this.#answers.flatMap((_, q) => (this.#swaps[q] === null ? [q] : []));
  }

  /** The distance at which every list stands upside down: there is nothing beyond. */
  #furthest(): number {
    let sum = 0;
    for (const list of this.#lists) if (list !== null) sum += list.furthest;
    return sum;
  }

  /** Every combination whose distances add up to `distance`. */
  #layer(distance: number): void {
    const open = this.#open();
    const chosen: Variant[] = [];
    const visit = (party: number, left: number): void => {
      if (this.#stopped) return;
      if (party === this.#lists.length) {
        if (left === 0) this.#try(chosen, distance, open);
        return;
      }
      for (let own = 0; own <= left; own++) {
        for (const variant of this.#variantsAt(party, own)) {
          chosen.push(variant);
          visit(party + 1, left - own);
          chosen.pop();
          if (this.#stopped) return;
        }
      }
    };
    visit(0, distance);
  }

  #variantsAt(party: number, distance: number): readonly Variant[] {
    const known = this.#variants[party];
    const lists = this.#lists[party];
    if (lists === null) return distance === 0 ? known[0] : [];
    while (known.length <= distance) {
      const layer: Variant[] = [];
      for (const { order, levels } of lists.at(known.length)) {
        if (++this.#made > this.#most || this.#kept > MOST_LEVELS) {
          this.#stopped = true;
          return [];
        }
        const list = this.#varied.add(party, levels);
        if (this.#used[party].has(list)) continue;
        this.#used[party].add(list);
        layer.push({ list, order });
        this.#kept += levels.length;
      }
      known.push(layer);
    }
    return known[distance];
  }

  #try(chosen: readonly Variant[], distance: number, open: readonly number[]): void {
    if (this.#tried >= this.#most) {
      this.#stopped = true;
      return;
    }
    if ((this.#tried++ & 63) === 0)
      this.#progress.report(Math.min(this.#tried, this.#most), this.#most);
    const choice = chosen.map(({ list }) => list);
    for (const q of open) {
      if (this.#ways[q].length >= this.#mostWays) continue;
      if (!this.#answers[q].isOverturned(choice)) continue;
      this.#swaps[q] = distance;
      this.#ways[q].push(chosen.map(({ list, order }) => (list === 0 ? null : order)));
    }
  }
}
