import type { AppendedJson } from "@sextant/server";
import { type ApiFault, asFault } from "../api/fault.js";
import type { Pending } from "./pending.js";

/** The person is back, perhaps from the tab in which the new address was opened. */
const COMING_BACK = ["online", "focus"] as const;

const FIRST_WAIT = 500;
const LONGEST_WAIT = 10_000;

/** Who the outbox works for: sends, and is told what became of it. */
export interface Sender {
  send(next: Pending): Promise<AppendedJson>;
  done(sent: Pending, answer: AppendedJson): Promise<void>;
  /** The server will not have it. */
  refused(sent: Pending, fault: ApiFault): Promise<void>;
  sending(): void;
  /** It is kept: and tried again by itself, or only when somebody says so. */
  kept(fault: ApiFault, again: boolean): void;
  /** Nothing is left to be sent. */
  empty(): void;
}

/**
 * Changes that wait to be sent, sent one after the other. What cannot be sent now is kept and tried again:
 * after longer and longer waits, and at once when the person or the network comes back.
 */
export class Outbox {
  /** What is still to be sent, in order. Whoever replaces it calls `pump` when it is to go on. */
  queue: readonly Pending[] = [];
  #sending = false;
  #retry: ReturnType<typeof setTimeout> | null = null;
  #wait = FIRST_WAIT;
  readonly #sender: Sender;

  constructor(sender: Sender) {
    this.#sender = sender;
  }

  /** Tries again when the person comes back. */
  watch(): void {
    for (const event of COMING_BACK) addEventListener(event, this.now);
  }

  /** Waits for nobody any more. */
  stop(): void {
    for (const event of COMING_BACK) removeEventListener(event, this.now);
    this.#stopWaiting();
  }

  /** Sends now what waits to be tried again. */
  readonly now = (): void => {
    this.#stopWaiting();
    void this.pump();
  };

  /** Sends what there is, unless it is being sent or waits to be tried again. */
  async pump(): Promise<void> {
    if (this.#sending || this.#retry !== null) return;
    this.#sending = true;
    while (this.queue.length > 0) {
      this.#sender.sending();
      const [next] = this.queue;
      try {
        await this.#sender.done(next, await this.#sender.send(next));
        this.#wait = FIRST_WAIT;
      } catch (error) {
        const fault = asFault(error);
        if (fault.passing) {
          this.#sender.kept(fault, true);
          this.#retry = setTimeout(this.now, this.#wait);
          this.#wait = Math.min(LONGEST_WAIT, this.#wait * 2);
          break;
        }
        if (fault.otherVersion || (fault.elsewhere && this.#wait > FIRST_WAIT)) {
          // A server of another version, or one that came back as another one: it is kept until that is mended.
          this.#sender.kept(fault, false);
          break;
        }
        await this.#sender.refused(next, fault);
      }
    }
    this.#sending = false;
    if (this.queue.length === 0) this.#sender.empty();
  }

  #stopWaiting(): void {
    if (this.#retry !== null) clearTimeout(this.#retry);
    this.#retry = null;
  }
}
