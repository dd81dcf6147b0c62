/** One sentence (or a short run of them that belong together), and what it opens. */
export interface Sentence {
  readonly text: string;
  /** 0 stands by itself; 1 is an item below the sentence before it. */
  readonly depth: 0 | 1;
  /** What the sentence states a result of, in ids and keys, so that a screen can link it. */
  readonly about?: {
    readonly state?: number;
    readonly party?: string;
    readonly outcome?: string;
    readonly cite?: readonly string[];
    /** Of the status quo in `state`: why nobody moves, or what could move the talks. */
    readonly chain?: "stuck" | "moving";
  };
  /** The preferences that the text names, in the order in which they stand there. */
  readonly names?: readonly NamedPreference[];
}

/** A preference as a sentence names it. */
export interface NamedPreference {
  /** Its words as they stand in the text, quotation marks included. */
  readonly words: string;
  /** Whose statements they give: several where parties lack the same and it is said once. */
  readonly of: readonly { readonly party: number; readonly id: string }[];
}

/** Sentences under one title. */
export interface Section {
  /** Stable name: "answer", "outcomes", … */
  readonly key: string;
  readonly title: string;
  readonly sentences: readonly Sentence[];
  /** How many of them, from the first, are its gist: what is shown where there is room for a few only. */
  readonly gist?: number;
  /** How many of the gist, from its end, say what could move the talks: the sentences before them are the answer. */
  readonly moving?: number;
}

/** A sentence that stands by itself. */
export function say(
  text: string,
  about?: Sentence["about"],
  names: readonly NamedPreference[] = [],
): Sentence {
  return { text, depth: 0, ...(about ? { about } : {}), ...(names.length > 0 ? { names } : {}) };
}

/** An item below the sentence before it. */
export function item(
  text: string,
  about?: Sentence["about"],
  names: readonly NamedPreference[] = [],
): Sentence {
  return { ...say(text, about, names), depth: 1 };
}
