/**
 * Conditions that were begun and do not read yet, by case and place: kept while the page is open, so
 * that going to another view loses none of them. What reads is written to the case and not kept here.
 */
const drafts = new Map<string, string>();

export function draftOf(key: string): string | null {
  return drafts.get(key) ?? null;
}

/** null forgets it. */
export function keepDraft(key: string, text: string | null): void {
  if (text === null) drafts.delete(key);
  else drafts.set(key, text);
}
