import { createContext, useContext } from "react";
import type { Difference } from "../edits/index.js";
import type { Drag } from "./use-drag.js";
import type { ListActions } from "./use-list-actions.js";

/** What the rows of a list share. */
export interface ListContext extends ListActions {
  readonly drag: Drag;
  /** The id of the text that says how rows are moved. */
  readonly help: string;
  /** In a view: how a statement differs from the list that the view changes. */
  readonly marks: ReadonlyMap<string, Difference>;
}

const Context = createContext<ListContext | null>(null);
export const ListProvider = Context.Provider;

export function useList(): ListContext {
  const list = useContext(Context);
  if (list === null) throw new Error("A row needs its list.");
  return list;
}
