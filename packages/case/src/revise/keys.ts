import type { CaseDocument } from "../document.js";
import { keyFor } from "../exchange/names-to-keys.js";
import { namesWritten } from "./part.js";
import { reworkReferences } from "./walk.js";

/** What a key is to be for: a party, an option of a party, or a term, outcome or goal. */
export type Keyed =
  | { readonly kind: "party" }
  | { readonly kind: "option"; readonly party: string }
  | { readonly kind: "term" | "outcome" | "goal" };

/** Words that tell a reader nothing in a key. */
const SMALL =
  /^(a|an|the|its|his|her|their|of|to|in|on|at|by|for|from|with|and|or|not|is|are|be|under|into)$/;
const MOST_WORDS = 3;

/**
 * A key for a new part, made of the first words of its name that say something, in any script: free among
 * its like, no word of the condition language, and such that no name that a condition writes comes to mean
 * two things. It never changes when the name does, so that what refers to it stays.
 *
 * @example freeKey(document, "Keeps testing nuclear devices", { kind: "option", party: "dprk" }) // "keeps-testing-nuclear"
 */
export function freeKey(document: CaseDocument, name: string, keyed: Keyed): string {
  const words = name.normalize("NFC").match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? [];
  // The first word has its capital from the sentence; in "Prisoner A" the letter is the name.
  const telling = words.filter((word, i) => !SMALL.test(i === 0 ? word.toLowerCase() : word));
  const short = (telling.length > 0 ? telling : words).slice(0, MOST_WORDS).join(" ");
  return keyFor(short, keyed.kind, takenKeys(document, keyed));
}

function takenKeys(document: CaseDocument, keyed: Keyed): Set<string> {
  const { parties, terms = {}, outcomes = {}, goals = {} } = document;
  if (keyed.kind === "party") return new Set(Object.keys(parties));
  const taken = new Set([
    ...Object.keys(terms),
    ...Object.keys(outcomes),
    ...Object.values(goals).flatMap((own) => Object.keys(own)),
    ...(document.states ?? []).map((state) => (typeof state === "string" ? state : state.name)),
  ]);
  if (keyed.kind !== "option") {
    for (const { options = {} } of Object.values(parties)) {
      for (const key of Object.keys(options)) taken.add(key);
    }
    return taken;
  }
  for (const key of Object.keys(parties[keyed.party]?.options ?? {})) taken.add(key);
  // "engage" written alone means the one party's option; a second one would make it mean two.
  reworkReferences(document, {
    condition(text) {
      for (const { name } of namesWritten(text)) if (!name.includes(".")) taken.add(name);
      return text;
    },
    option(name) {
      if (!name.includes(".")) taken.add(name);
      return name;
    },
  });
  return taken;
}
