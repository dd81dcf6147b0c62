/** Revisions of the case that another tab, person or program makes: heard of, and read once at a time. */
export class Elsewhere {
  /** The newest that was heard of. */
  #heard = 0;
  #reading = false;
  readonly #isNew: (revision: number) => boolean;
  readonly #readAnew: () => Promise<boolean>;

  /** `isNew`: whether a revision is to be read now; `readAnew`: reads the case, false where that gave nothing new. */
  constructor(isNew: (revision: number) => boolean, readAnew: () => Promise<boolean>) {
    this.#isNew = isNew;
    this.#readAnew = readAnew;
  }

  /** An event of the server's about a revision. */
  async told(data: string): Promise<void> {
    const { revision } = JSON.parse(data) as { revision?: unknown };
    if (typeof revision !== "number") return;
    this.#heard = Math.max(this.#heard, revision);
    await this.read();
  }

  /** Reads what was heard of and not read yet. */
  async read(): Promise<void> {
    if (this.#reading) return;
    this.#reading = true;
    try {
      while (this.#isNew(this.#heard) && (await this.#readAnew()));
    } catch {
      // It will be met when the next edit is sent.
    }
    this.#reading = false;
  }
}
