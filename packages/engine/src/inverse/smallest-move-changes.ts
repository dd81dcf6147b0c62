import type { Model } from "../graph-model/model.js";
import { Progress } from "../progress.js";
import { type Failure, FailureSearch } from "./failure.js";
import type { SearchOptions } from "./list-changes.js";
import {
  allMoveChanges,
  type MoveChange,
  type OptionValue,
  optionValues,
  takesAway,
} from "./move-changes.js";
import { type MoveList, moveLists } from "./move-lists.js";
import { answersAreFinal, type SearchedConcept } from "./searched-concept.js";
import { OutOfWork, Work } from "./work.js";

export interface MoveQuestion {
  readonly model: Model;
  /** owner[o] is the party that controls option o. */
  readonly owner: ArrayLike<number>;
  /** kept[o] is 1 where what may be done with option o is not to be changed. */
  readonly kept: ArrayLike<number>;
  readonly targets: ArrayLike<number>;
  readonly concept: SearchedConcept;
}

export interface MoveSolution {
  readonly changes: readonly MoveChange[];
  /** The targets that it makes equilibria, ascending. */
  readonly states: readonly number[];
}

export interface MoveChangesFound {
  readonly size: number | null;
  readonly lowerBound: number;
  readonly complete: boolean;
  readonly solutions: readonly MoveSolution[];
  readonly ended: "most" | "work" | null;
  readonly work: number;
}

const MOST_WORK = 2e9;
const MOST_CHANGES = 2;
const MOST_KEPT = 5000;

/**
 * The smallest changes of what parties may do with their options after which one of some states is
 * an equilibrium, all of them of the smallest size. Null where the model has no options.
 *
 * Changes only take moves away. So a failure (an improvement q of a party k that nothing deters)
 * ends only where k can no longer make q, or, under SMR and SSEQ, no longer escape an answer: only
 * such changes are tried, by size, and the search is complete. Work is counted and bounded. Throws
 * CancelledError.
 */
export function smallestMoveChanges(
  question: MoveQuestion,
  options: SearchOptions = {},
): MoveChangesFound | null {
  const value = optionValues(question.model);
  if (value === null) return null;
  const work = new Work(
    options.work ?? MOST_WORK,
    new Progress(options.onProgress, options.signal),
  );
  const most = options.most ?? MOST_CHANGES;
  const search = new MoveSearch(question, value, work, options.keep ?? MOST_KEPT);
  let lowerBound = 0;
  let ended: MoveChangesFound["ended"] = "most";
  try {
    for (; lowerBound <= most; lowerBound++) {
      search.all(lowerBound);
      if (search.found.size === 0) continue;
      const solutions = search.solutions();
      const complete = !search.full;
      return { size: lowerBound, lowerBound, complete, solutions, ended: null, work: work.done };
    }
  } catch (error) {
    if (!(error instanceof OutOfWork)) throw error;
    ended = "work";
  }
  const solutions = search.solutions();
  const size = solutions.length > 0 ? lowerBound : null;
  return { size, lowerBound, complete: false, solutions, ended, work: work.done };
}

class MoveSearch {
  readonly found = new Map<string, { changes: MoveChange[]; states: number[] }>();
  full = false;
  readonly #question: MoveQuestion;
  readonly #value: OptionValue;
  readonly #keep: number;
  readonly #base: MoveList;
  readonly #moves: MoveList;
  readonly #failures: FailureSearch;
  /** By party: the changes of its options. */
  readonly #offers: MoveChange[][];
  readonly #all: readonly MoveChange[];
  /** The changes in force, by party. */
  #inForce: MoveChange[][];
  #tried = new Set<string>();

  constructor(question: MoveQuestion, value: OptionValue, work: Work, keep: number) {
    const { model, owner, kept, concept } = question;
    this.#question = question;
    this.#value = value;
    this.#keep = keep;
    this.#base = moveLists(model);
    this.#all = allMoveChanges(owner, kept);
    this.#offers = model.levels.map((_, p) => this.#all.filter((c) => owner[c.option] === p));
    this.#inForce = model.levels.map(() => []);
    this.#moves = (s, party) => {
      const changes = this.#inForce[party];
      const moves = this.#base(s, party);
      if (changes.length === 0) return moves;
      work.spend(moves.length);
      return moves.filter((t) => !changes.some((c) => takesAway(c, value, s, t)));
    };
    this.#failures = new FailureSearch(
      this.#moves,
      model.stateCount,
      model.partyCount,
      concept,
      work,
    );
  }

  all(size: number): void {
    const { targets } = this.#question;
    for (let t = 0; t < targets.length; t++) {
      this.#tried = new Set();
      this.#extend(targets[t], [], size);
    }
  }

  solutions(): MoveSolution[] {
    return [...this.found.values()].map(({ changes, states }) => ({
      changes,
      states: states.sort((a, b) => a - b),
    }));
  }

  #extend(s: number, changes: readonly MoveChange[], left: number): void {
    const sorted = [...changes].sort((a, b) => this.#all.indexOf(a) - this.#all.indexOf(b));
    const key = sorted.map((c) => this.#all.indexOf(c)).join(",");
    if (this.#tried.has(key)) return;
    this.#tried.add(key);
    const { model, owner } = this.#question;
    this.#inForce = model.levels.map((_, p) => changes.filter((c) => owner[c.option] === p));
    const failure = this.#failure(s);
    if (failure === null) {
      if (left > 0) return;
      const known = this.found.get(key);
      if (known !== undefined) known.states.push(s);
      else if (this.found.size < this.#keep) this.found.set(key, { changes: sorted, states: [s] });
      else this.full = true;
      return;
    }
    if (left === 0) return;
    for (const change of this.#ending(failure, s)) this.#extend(s, [...changes, change], left - 1);
  }

  #failure(s: number): Failure | null {
    const { levels } = this.#question.model;
    for (let p = 0; p < levels.length; p++) {
      const failure = this.#failures.of(levels, s, p);
      if (failure !== null) return failure;
    }
    return null;
  }

  /** The changes that could end a failure. */
  #ending({ party, improvement, visited }: Failure, s: number): MoveChange[] {
    const { model, concept } = this.#question;
    const own = model.levels[party];
    const escapes: [number, number][] = [];
    if (answersAreFinal(concept)) {
      for (const t of visited) {
        if (own[t] > own[s]) continue;
        for (const u of this.#moves(t, party)) if (own[u] > own[s]) escapes.push([t, u]);
      }
    }
    return this.#offers[party].filter(
      (change) =>
        takesAway(change, this.#value, s, improvement) ||
        escapes.some(([t, u]) => takesAway(change, this.#value, t, u)),
    );
  }
}
