import { en, type Messages } from "@sextant/words";

const KEPT = Object.entries(en.workbenchHistory.begun) as [
  keyof Messages["workbenchHistory"]["begun"],
  string,
][];

/**
 * What a revision is called. The name that somebody's edit got when it was made stays as it is; what a case
 * began with is named by Sextant and kept in English, and is told in the language of the page.
 */
export function revisionName(name: string, m: Messages): string {
  const [kind] = KEPT.find(([, kept]) => kept === name) ?? [];
  return kind === undefined ? name : m.workbenchHistory.begun[kind];
}
