import { useSyncExternalStore } from "react";
import type { Action, Listed } from "./edits/index.js";
import { longForm } from "./edits/index.js";

/** The order that the sources of a list were cited for, and those sources. */
interface Cited {
  readonly order: string;
  readonly cite: string;
}

/** By case, view and party; kept for the session, since the file does not say which order was cited. */
let cited: ReadonlyMap<string, Cited> = new Map();
const listeners = new Set<() => void>();

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

function keep(key: string, value: Cited | null): void {
  const next = new Map(cited);
  if (value === null) next.delete(key);
  else next.set(key, value);
  cited = next;
  for (const listener of listeners) listener();
}

const keyOf = (caseId: string, { view, party }: Listed): string => `${caseId} ${view} ${party}`;

const citeOf = ({ document, party }: Listed): string =>
  (document.preferences?.[party]?.order?.cite ?? []).join(" ");

const orderOf = ({ entries }: Listed): string =>
  JSON.stringify(
    (entries ?? []).map((entry) =>
      entry.kind === "tie"
        ? entry.members.map(({ document }) => longForm(document).prefer)
        : longForm(entry.document).prefer,
    ),
  );

const REORDERS: readonly Action["do"][] = ["move", "insert", "drop", "tie", "untie"];

/** Notes which order the sources vouched for, before the analyst makes it another. */
export function noteOrder(caseId: string, listed: Listed, action: Action): void {
  const key = keyOf(caseId, listed);
  const cite = citeOf(listed);
  if (cite === "" || !REORDERS.includes(action.do) || cited.get(key)?.cite === cite) return;
  keep(key, { order: orderOf(listed), cite });
}

/** The sources still stand for the order as it is, or another reason was given for it. */
export const settleOrder = (caseId: string, listed: Listed): void =>
  keep(keyOf(caseId, listed), null);

/** Whether the order was made another in this session than the one that its sources were cited for. */
export function useOrderDoubt(caseId: string, listed: Listed): boolean {
  const all = useSyncExternalStore(subscribe, () => cited);
  const found = all.get(keyOf(caseId, listed));
  return found !== undefined && found.cite === citeOf(listed) && found.order !== orderOf(listed);
}
