import { useState } from "react";

export type Given = "first" | "second" | "same" | "unknown";

interface Tally {
  readonly seed: number;
  readonly asked: number;
  readonly agree: number;
}

/** Kept while the page is open, by view and party: the same questions do not come again. */
const KEPT = new Map<string, Tally>();
const FIRST: Tally = { seed: 1, asked: 0, agree: 0 };

/** How many answers agree with the list, and the seed of the question. Answers left open are not counted. */
export function useTally(key: string): Tally & {
  add(given: Given, agrees: boolean): void;
  next(): void;
} {
  const [tally, setTally] = useState<Tally>(KEPT.get(key) ?? FIRST);
  const put = (next: Tally): void => {
    KEPT.set(key, next);
    setTally(next);
  };
  return {
    ...tally,
    add: (given, agrees) => {
      if (given === "unknown") return;
      put({ ...tally, asked: tally.asked + 1, agree: tally.agree + (agrees ? 1 : 0) });
    },
    next: () => put({ ...tally, seed: tally.seed + 1 }),
  };
}
