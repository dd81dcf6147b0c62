import type { Pending } from "./pending.js";

/**
 * What a tab has not been able to send is kept in the browser's storage until it is sent, so that a tab
 * that is closed or fails in the meantime loses nothing. Each edit bears its key: one that had arrived
 * after all is not made a second time.
 */
export interface Unsent {
  /** Where it is kept. */
  readonly at: string;
  readonly caseId: string;
  /** The title of the case. */
  readonly title: string;
  /** ISO 8601: the last of the changes. */
  readonly when: string;
  readonly pending: readonly Pending[];
}

const PREFIX = "sextant.unsent.";
const TAB = crypto.randomUUID();

/** A tab holds this lock as long as it lives: what bears its name is then nobody else's to send. */
const lockOf = (tab: string): string => `sextant.tab.${tab}`;
void navigator.locks?.request(lockOf(TAB), () => new Promise<never>(() => {}));

/** Cases of which the browser did not take what this tab has to send. */
const notKept = new Set<string>();

/** Whether all that this tab has to send would outlive it. */
export const isAllKept = (): boolean => notKept.size === 0;

/** Keeps what this tab has to send of a case; forgets it where that is nothing. */
export function keepUnsent(caseId: string, title: string, pending: readonly Pending[]): void {
  const at = `${PREFIX}${TAB}.${caseId}`;
  try {
    if (pending.length === 0) localStorage.removeItem(at);
    else {
      const when = new Date().toISOString();
      localStorage.setItem(at, JSON.stringify({ caseId, title, when, pending }));
    }
    notKept.delete(caseId);
  } catch {
    // The storage is full or forbidden: the tab itself has the changes still.
    notKept.add(caseId);
  }
}

/** What tabs that are gone could not send, oldest first. */
export async function unsentOfOthers(): Promise<Unsent[]> {
  const held = (await navigator.locks?.query())?.held ?? [];
  const alive = new Set(held.map(({ name }) => name));
  const found: Unsent[] = [];
  for (let k = 0; k < localStorage.length; k++) {
    const at = localStorage.key(k) ?? "";
    const tab = at.startsWith(PREFIX) ? at.slice(PREFIX.length).split(".", 1)[0] : TAB;
    if (tab === TAB || alive.has(lockOf(tab))) continue;
    const kept = parse(localStorage.getItem(at));
    if (kept !== null) found.push({ at, ...kept });
  }
  return found.sort((a, b) => (a.when < b.when ? -1 : 1));
}

/** Keeps again what was forgotten; false where there is no room any more. */
export function keepAgain({ at, ...kept }: Unsent): boolean {
  try {
    localStorage.setItem(at, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

/** Forgets what was sent, or is not wanted. */
export function forgetUnsent({ at }: Unsent): void {
  localStorage.removeItem(at);
}

function parse(text: string | null): Omit<Unsent, "at"> | null {
  try {
    const kept = JSON.parse(text ?? "") as Partial<Unsent>;
    const { caseId, title = "", when = "", pending } = kept;
    return caseId && Array.isArray(pending) ? { caseId, title, when, pending } : null;
  } catch {
    return null;
  }
}
