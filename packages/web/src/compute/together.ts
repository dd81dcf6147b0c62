import { flushSync } from "react-dom";

/** So long a change waits for what follows from it. Shorter than anybody notices; most answers take less. */
const TOGETHER = 30;

/**
 * What a person does next meets the change as it is: it is shown before that is handled. Not a click: the
 * one that ends a drag belongs to what made the change.
 */
const NEXT = ["keydown", "pointerdown", "input", "drop", "paste", "pagehide"] as const;

/** On the page while a change waits: no rule of style speaks of it, so that nothing is drawn for it. */
const MARK = "data-changing";

/**
 * Shows a change of the case and what follows from it at once, in one drawing of the page: the change waits
 * some milliseconds for its answers. To draw the page twice, the first time with results that are of the
 * case before, takes twice as long and flickers. What is drawn meanwhile for reasons of its own has the
 * change already.
 */
export class Together {
  #held: (() => void)[] | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Holds `show` back, and all that is told from now on, until `release`. */
  hold(show: () => void): void {
    this.release();
    this.#held = [show];
    this.#timer = setTimeout(this.release, TOGETHER);
    document.documentElement.toggleAttribute(MARK, true);
    for (const event of NEXT) addEventListener(event, this.release, { capture: true });
  }

  get holding(): boolean {
    return this.#held !== null;
  }

  /** Does it now, or with what is held back. */
  tell(what: () => void): void {
    if (this.#held === null) what();
    else this.#held.push(what);
  }

  /** Does all that is held back, in the order in which it came, and draws it. */
  readonly release = (): void => {
    const held = this.#held;
    if (held === null) return;
    this.#held = null;
    clearTimeout(this.#timer);
    document.documentElement.toggleAttribute(MARK, false);
    for (const event of NEXT) removeEventListener(event, this.release, { capture: true });
    flushSync(() => {
      for (const what of held) {
        try {
          what();
        } catch (error) {
          // The others are told all the same.
          reportError(error);
        }
      }
    });
  };
}
