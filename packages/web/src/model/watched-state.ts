import { type CaseState, NO_CASE } from "./case-state.js";
import type { CaseStore } from "./case-store.js";

const KEYS = Object.keys(NO_CASE) as (keyof CaseState)[];

/**
 * The state of the open case for one reader: it is noted which parts are read, so that the reader is drawn
 * again only where one of these changes. An edit changes a few parts, and its saving others a moment later:
 * most of what is on the screen has to do with neither.
 */
export class WatchedState {
  readonly #now: () => CaseState;
  readonly #read = new Set<keyof CaseState>();
  #last: CaseState;
  #shown: CaseState;

  constructor(store: CaseStore | null) {
    this.#now = () => store?.state() ?? NO_CASE;
    this.#last = this.#now();
    this.#shown = this.#noting();
  }

  /** The state, each part noted as it is read: another object only where a part that was read has changed. */
  snapshot = (): CaseState => {
    const now = this.#now();
    if (now !== this.#last) {
      const last = this.#last;
      this.#last = now;
      for (const key of this.#read) {
        if (now[key] === last[key]) continue;
        this.#shown = this.#noting();
        break;
      }
    }
    return this.#shown;
  };

  #noting(): CaseState {
    const noting = {};
    for (const key of KEYS) {
      Object.defineProperty(noting, key, {
        enumerable: true,
        get: () => {
          this.#read.add(key);
          // As it is now: what is done on a key or a click may come before the next drawing.
          return this.#now()[key];
        },
      });
    }
    return noting as CaseState;
  }
}
