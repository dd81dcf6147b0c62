import type { CaseDocument } from "@sextant/case";
import type { FileEditJson } from "@sextant/server";
import { createContext, useContext, useSyncExternalStore } from "react";
import { type CaseState, NO_CASE } from "./case-state.js";
import type { CaseStore } from "./case-store.js";
import type { EditsApplied } from "./pending.js";

export const CaseContext = createContext<CaseStore | null>(null);

const nothing = (): (() => void) => () => {};
const noCase = (): CaseState => NO_CASE;

/** The state of the open case; that of no case outside of one. */
export function useCaseState(): CaseState {
  const store = useContext(CaseContext);
  return useSyncExternalStore(store?.subscribe ?? nothing, store?.state ?? noCase);
}

/** One part of the state of the open case: what shows it is drawn again only where that part changes. */
export function useCasePart<T>(part: (state: CaseState) => T): T {
  const store = useContext(CaseContext);
  return useSyncExternalStore(store?.subscribe ?? nothing, () => part(store?.state() ?? NO_CASE));
}

/** An open case that reads as one, and what can be done with it. */
export interface OpenCase extends CaseState {
  readonly document: CaseDocument;
  readonly store: CaseStore;
  /**
   * Makes an edit, at once and undoably. `name` is what History will call it.
   * @example edit(m.workbench…renamed("Russia"), [{ file: caseFile, edits: [{ path: ["parties", "russia", "name"], value: "Russia" }] }]);
   */
  edit(name: string, edits: readonly FileEditJson[]): EditsApplied;
}

/** The open case, inside a view that needs one (the frame shows such views only where there is one). */
export function useCase(): OpenCase {
  const store = useContext(CaseContext);
  const state = useCaseState();
  const { document } = state;
  if (store === null || document === null) throw new Error("This view needs an open case.");
  return { ...state, document, store, edit: (name, edits) => store.edit(name, edits) };
}
