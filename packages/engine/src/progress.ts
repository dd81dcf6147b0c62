/** Progress and cancellation of long work. */

/** Called with how many of `total` steps are done. Steps are of similar, not equal, length. */
export type OnProgress = (done: number, total: number) => void;

/** What can be asked whether to stop; an AbortSignal is one. */
export interface StopSignal {
  readonly aborted: boolean;
}

/** Thrown by work that was told to stop; nothing it made is kept. */
export class CancelledError extends Error {
  override readonly name = "CancelledError";
  constructor() {
    super("The computation was cancelled.");
  }
}

export class Progress {
  readonly #onProgress: OnProgress | undefined;
  readonly #signal: StopSignal | undefined;
  constructor(onProgress?: OnProgress, signal?: StopSignal) {
    this.#onProgress = onProgress;
    this.#signal = signal;
  }
  report(done: number, total: number): void {
    if (this.#signal?.aborted) throw new CancelledError();
    this.#onProgress?.(done, total);
  }
}
