import { tokenize } from "../condition/tokens.js";
import type { CaseDocument } from "../document.js";

/** A part of a case that others name. */
export type Part =
  | { readonly kind: "party"; readonly party: string }
  | { readonly kind: "option"; readonly party: string; readonly key: string }
  | { readonly kind: "goal"; readonly party: string; readonly key: string }
  | { readonly kind: "term"; readonly key: string }
  | { readonly kind: "outcome"; readonly key: string }
  | { readonly kind: "state"; readonly key: string };

/** What each name of the base means in a condition; a name that means two things is an error there. */
export function meaningsOf(document: CaseDocument): ReadonlyMap<string, readonly Part[]> {
  const meanings = new Map<string, Part[]>();
  const add = (name: string, part: Part): void => {
    const known = meanings.get(name);
    if (known === undefined) meanings.set(name, [part]);
    else known.push(part);
  };
  for (const [party, { options = {} }] of Object.entries(document.parties)) {
    for (const key of Object.keys(options)) {
      const part: Part = { kind: "option", party, key };
      add(`${party}.${key}`, part);
      add(key, part);
    }
  }
  for (const key of Object.keys(document.terms ?? {})) add(key, { kind: "term", key });
  for (const key of Object.keys(document.outcomes ?? {})) add(key, { kind: "outcome", key });
  for (const [party, goals] of Object.entries(document.goals ?? {})) {
    for (const key of Object.keys(goals)) {
      const part: Part = { kind: "goal", party, key };
      add(`${party}.${key}`, part);
      add(key, part);
    }
  }
  for (const state of document.states ?? []) {
    const key = typeof state === "string" ? state : state.name;
    add(key, { kind: "state", key });
  }
  return meanings;
}

/** Whether what a name means is the part, or belongs to the party. */
export function isOf(meaning: Part, part: Part): boolean {
  if (part.kind === "party") return "party" in meaning && meaning.party === part.party;
  if (meaning.kind !== part.kind) return false;
  if ("party" in part && (!("party" in meaning) || meaning.party !== part.party)) return false;
  return "key" in meaning && meaning.key === part.key;
}

export interface NameAt {
  readonly name: string;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
}

/** The names that a text writes, in its order; none where it holds what no condition may. */
export function namesWritten(text: string): NameAt[] {
  try {
    return tokenize(text).flatMap((token) =>
      token.kind === "name"
        ? [{ name: token.text, start: token.at, end: token.at + token.text.length }]
        : [],
    );
  } catch {
    return [];
  }
}
