/**
 * Conditions that were begun and do not read yet, by case and place: kept while the page is open, so
 * that going to another view loses none of them. What reads is written to the case and not kept here.
 */
const drafts = new Map<string, Draft>();

/** A text that is not written yet, and the condition that it is to take the place of. */
export interface Draft {
  readonly text: string;
  readonly of: string;
}

export function draftOf(key: string): Draft | null {
  return drafts.get(key) ?? null;
}

/** null forgets it. */
export function keepDraft(key: string, draft: Draft | null): void {
  if (draft === null) drafts.delete(key);
  else drafts.set(key, draft);
}

/** Texts that Escape has set aside, by case and place: they can be brought back while the page is open. */
const aside = new Map<string, Draft>();

export function asideOf(key: string): Draft | null {
  return aside.get(key) ?? null;
}

/** null forgets it. */
export function setAside(key: string, draft: Draft | null): void {
  if (draft === null) aside.delete(key);
  else aside.set(key, draft);
}
