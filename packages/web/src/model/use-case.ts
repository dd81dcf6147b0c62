import type { CaseDocument } from "@sextant/case";
import type { FileEditJson } from "@sextant/server";
import { createContext, useContext, useMemo, useSyncExternalStore } from "react";
import { type CaseState, NO_CASE } from "./case-state.js";
import type { CaseStore, EditOptions } from "./case-store.js";
import type { EditsApplied } from "./pending.js";
import { WatchedState } from "./watched-state.js";

export const CaseContext = createContext<CaseStore | null>(null);

const nothing = (): (() => void) => () => {};

/**
 * The state of the open case; that of no case outside of one. What reads it is drawn again where one of the
 * parts that it reads changes: take the parts, do not spread it.
 */
export function useCaseState(): CaseState {
  const store = useContext(CaseContext);
  const watched = useMemo(() => new WatchedState(store), [store]);
  return useSyncExternalStore(store?.subscribe ?? nothing, watched.snapshot);
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
  edit(name: string, edits: readonly FileEditJson[], options?: EditOptions): EditsApplied;
}

/** The open case, inside a view that needs one (the frame shows such views only where there is one). */
export function useCase(): OpenCase {
  const store = useContext(CaseContext);
  const state = useCaseState();
  const open = useMemo(() => (store === null ? null : openCase(state, store)), [state, store]);
  if (open?.document == null) throw new Error("This view needs an open case.");
  return open;
}

function openCase(state: CaseState, store: CaseStore): OpenCase {
  const edit: OpenCase["edit"] = (name, edits, options) => store.edit(name, edits, options);
  return Object.create(state, { store: { value: store }, edit: { value: edit } }) as OpenCase;
}
