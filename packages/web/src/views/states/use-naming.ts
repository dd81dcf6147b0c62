import { useCallback, useMemo, useRef, useState } from "react";
import type { StateTableAnswer } from "../../compute/questions/states/table.js";
import { patternAt, textAt } from "./rows.js";

/** A name that is being written, whether or not its field is in the page just now. */
export interface NameDraft {
  /** What its state is known by, also when the case has become another. */
  readonly state: string;
  text: string;
  /** What of it is selected once its field has the focus. */
  selected: readonly [from: number, to: number];
  /** Whether its field takes the focus, or only has it back from the table; null where it was elsewhere. */
  focus: "take" | "back" | null;
}

export interface Naming {
  /** The state as the table numbers it. */
  readonly s: number;
  readonly draft: NameDraft;
}

/** Which state is being named. What was typed stays while its row is out of the table, and comes back with it. */
export function useNaming(table: StateTableAnswer): {
  readonly naming: Naming | null;
  begin(s: number): void;
  end(): void;
} {
  const drafts = useRef(new Map<string, NameDraft>());
  const [draft, setDraft] = useState<NameDraft | null>(null);
  const last = useRef(-1);
  const naming = useMemo(() => {
    if (draft === null) return null;
    const s = stateIn(table, draft.state, last.current);
    if (s < 0) return null;
    last.current = s;
    return { s, draft };
  }, [table, draft]);
  const end = useCallback((): void => {
    if (draft !== null) drafts.current.delete(draft.state);
    setDraft(null);
  }, [draft]);
  return {
    naming,
    begin: (s) => {
      const state = knownBy(table, s);
      const text = drafts.current.get(state)?.text ?? textAt(table.names, s) ?? "";
      const next: NameDraft = { state, text, selected: [0, text.length], focus: "take" };
      drafts.current.set(state, next);
      last.current = s;
      setDraft(next);
    },
    end,
  };
}

/** What is taken in a state, or its number where there are no options: the same in the case after an edit. */
function knownBy(table: StateTableAnswer, s: number): string {
  return table.options.length > 0 ? patternAt(table, s) : String(table.ids[s]);
}

function stateIn(table: StateTableAnswer, state: string, last: number): number {
  if (last < table.count && knownBy(table, last) === state) return last;
  for (let s = 0; s < table.count; s++) if (knownBy(table, s) === state) return s;
  return -1;
}
