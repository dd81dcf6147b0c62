import type { Messages } from "@sextant/words";

const KEY = "sextant.who";
/** What the record of a revision says where the person has given no name. */
const NOBODY = "this computer";

/** The name that the person's revisions bear. */
export function whoIs(): string {
  return localStorage.getItem(KEY) ?? NOBODY;
}

export function setWho(name: string): void {
  const trimmed = name.trim().slice(0, 200);
  if (trimmed === "") localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, trimmed);
}

/** A name of a record, in the language of the page where it stands for whoever has given none. */
export function whoInWords(who: string, m: Messages): string {
  return who === NOBODY ? m.workbench.who : who;
}
