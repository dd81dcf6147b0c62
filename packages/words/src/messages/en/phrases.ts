/** English: short lists of names and of concepts inside a sentence. */
import type { Concept } from "@sextant/engine";
import { concepts, grouped, list } from "./grammar.js";

/** The first few of many names, and how many more there are. */
export const few = (items: readonly string[], most: number, word = "and"): string =>
  items.length <= most
    ? list(items, word)
    : list([...items.slice(0, most), `${grouped(items.length - most)} more`], word);

/** "Nash or SEQ". */
export const either = (cs: readonly Concept[]): string =>
  list(
    cs.map((c) => concepts[c].tag),
    "or",
  );

export const tags = (cs: readonly Concept[]): string => list(cs.map((c) => concepts[c].tag));
