import type { Progress } from "../../progress.js";

/** Between two reports at most so many joint states are tried. */
const REPORT_EVERY = 2 ** 22;

/** Counts the joint states that were tried, reports now and then, and says when it is enough. */
export class JointBudget {
  exhausted = false;
  /** The state at which the search stands, for reports. */
  state = 0;
  #tried = 0;
  #nextReport = REPORT_EVERY;
  readonly #limit: number;
  readonly #stateCount: number;
  readonly #progress: Progress;

  constructor(limit: number, stateCount: number, progress: Progress) {
    this.#limit = limit;
    this.#stateCount = stateCount;
    this.#progress = progress;
  }

  /** One more joint state is tried. */
  count(): void {
    this.#tried++;
    if (this.#tried >= this.#nextReport) {
      this.#nextReport += REPORT_EVERY;
      this.report();
    }
    if (this.#tried > this.#limit) this.exhausted = true;
  }

  report(): void {
    this.#progress.report(this.state, this.#stateCount);
  }
}
