import { useEffect, useRef, useState } from "react";
import { asideOf, type Draft, draftOf, keepDraft, setAside } from "./drafts.js";

export interface DraftOfField {
  /** What stands in the field and is not written; null where it is what is written. */
  readonly draft: string | null;
  /** What was set aside, and can be brought back. */
  readonly aside: string | null;
  change(next: string | null): void;
  layAside(text: string | null): void;
}

/** The key that a condition's draft is kept by. */
export function draftKey(caseId: string, view: string, path: readonly (string | number)[]): string {
  return `${caseId} ${view} ${JSON.stringify(path)}`;
}

/**
 * What is being written in a field, kept by its case and place. Where another condition comes to stand
 * there (undo, another tab's edit, an entry deleted before it) it is no draft of that: it is set aside,
 * if somebody is `busy` with it.
 */
export function useDraft(key: string, value: string, busy: boolean): DraftOfField {
  const [kept, setKept] = useState<Draft | null>(() => draftOf(key));
  const [laid, setLaid] = useState<Draft | null>(() => asideOf(key));
  const draft = kept?.of === value ? kept.text : null;
  const aside = draft === null && laid?.of === value ? laid.text : null;
  const layAside = (text: string | null): void => {
    const next = text === null ? null : { text, of: value };
    setLaid(next);
    setAside(key, next);
  };
  const was = useRef(value);
  useEffect(() => {
    if (was.current === value) return;
    const lost = kept?.of === was.current ? kept.text.trim() : "";
    was.current = value;
    if (busy && lost !== "" && lost !== value.trim()) layAside(lost);
  });
  return {
    draft,
    aside,
    change: (text) => {
      const next = text === null ? null : { text, of: value };
      setKept(next);
      keepDraft(key, next);
    },
    layAside,
  };
}
