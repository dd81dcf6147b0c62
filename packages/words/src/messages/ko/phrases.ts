/** Korean (draft): short lists of names and of concepts inside a sentence. */
import type { Concept } from "@sextant/engine";
import type * as english from "../en/phrases.js";
import { concepts, grouped, list } from "./grammar.js";

/** The first few of many names, and how many more there are. */
export const few: typeof english.few = (items, most, word = "and") =>
  items.length <= most
    ? list(items, word)
    : `${items.slice(0, most).join(", ")} 외 ${grouped(items.length - most)}개`;

/** "Nash 또는 SEQ". */
export const either = (cs: readonly Concept[]): string =>
  list(
    cs.map((c) => concepts[c].tag),
    "or",
  );

export const tags = (cs: readonly Concept[]): string => list(cs.map((c) => concepts[c].tag));
