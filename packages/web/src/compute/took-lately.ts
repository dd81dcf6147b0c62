/** What took less milliseconds than this is taken to be short the next time. */
const SHORT = 20;
/** Forgotten beyond so many: what a person looks at asks some ten. */
const MOST = 200;

interface Question {
  readonly name: string;
  readonly params: unknown;
}

/** Which questions were answered in a moment the last time they were asked: an edit seldom changes that. */
export class TookLately {
  readonly #short = new Set<string>();

  short(question: Question): boolean {
    return this.#short.has(keyOf(question));
  }

  took(question: Question, milliseconds: number): void {
    if (this.#short.size >= MOST) this.#short.clear();
    if (milliseconds < SHORT) this.#short.add(keyOf(question));
    else this.#short.delete(keyOf(question));
  }

  /** The case is another one. */
  forget(): void {
    this.#short.clear();
  }
}

const keyOf = ({ name, params }: Question): string => `${name} ${JSON.stringify(params)}`;
