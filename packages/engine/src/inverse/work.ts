import type { Progress } from "../progress.js";

/** Thrown inside a search when its budget of work is spent; the search then tells what it has. */
export class OutOfWork extends Error {
  override readonly name = "OutOfWork";
  constructor() {
    super("The budget of work is spent.");
  }
}

/** The most levels that may be kept at once, 4 bytes each. */
const MOST_HELD = 2 ** 27;

/**
 * A budget of work, counted in steps (states and moves looked at) and never in time, so that the
 * same question has the same answer on every machine.
 */
export class Work {
  #done = 0;
  #next = 0;
  #held = 0;
  readonly #limit: number;
  readonly #progress: Progress;
  constructor(limit: number, progress: Progress) {
    this.#limit = limit;
    this.#progress = progress;
  }

  get done(): number {
    return this.#done;
  }

  /** Counts levels that are kept; beyond what memory should hold the work ends too. */
  hold(levels: number): void {
    this.#held += levels;
    if (this.#held > MOST_HELD) throw new OutOfWork();
  }

  /** Throws OutOfWork beyond the limit, and CancelledError where the work was told to stop. */
  spend(steps: number): void {
    this.#done += steps;
    if (this.#done > this.#limit) throw new OutOfWork();
    if (this.#done < this.#next) return;
    this.#next = this.#done + this.#limit / 1000;
    this.#progress.report(this.#done, this.#limit);
  }
}
