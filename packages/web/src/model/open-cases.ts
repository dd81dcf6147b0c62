import { CaseStore } from "./case-store.js";

/** Cases of this tab: the one that is open, and those that were left with something still to be sent. */
const stores = new Map<string, CaseStore>();

/** The case as this tab has it: with what it could not send yet, where the person comes back to it. */
export function enterCase(id: string): CaseStore {
  const store = stores.get(id) ?? new CaseStore(id);
  stores.set(id, store);
  void store.load();
  return store;
}

/** Stops following a case; it is forgotten once all of it is sent. */
export function leaveCase(store: CaseStore): void {
  store.leave();
  for (const [id, one] of stores) if (one.left && one.unsaved === 0) stores.delete(id);
}

/** Whether anything of any case is still to be sent from this tab. */
export function anyUnsaved(): boolean {
  return [...stores.values()].some((store) => store.unsaved > 0);
}
