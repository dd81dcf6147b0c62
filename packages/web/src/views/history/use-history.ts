import type { RevisionJson } from "@sextant/server";
import { useCallback, useEffect, useRef, useState } from "react";
import { readHistory } from "../../api/cases.js";
import { type ApiFault, asFault } from "../../api/fault.js";

/** The revisions of a case as far as they are loaded: always the newest ones, without a gap. */
export interface History {
  readonly revisions: readonly RevisionJson[];
  /** Why the rest could not be loaded. */
  readonly fault: ApiFault | null;
  readonly loading: boolean;
  /** Loads older revisions, at least down to this number. */
  want(number: number): void;
  retry(): void;
}

const PAGE = 100;
const MOST = 500;

/** Loads the history of a case page by page, and what is new whenever `head` is another. */
export function useHistory(id: string, head: number): History {
  const [revisions, setRevisions] = useState<readonly RevisionJson[]>([]);
  const [fault, setFault] = useState<ApiFault | null>(null);
  const [loading, setLoading] = useState(false);
  const wanted = useRef(Number.POSITIVE_INFINITY);
  const held = useRef<readonly RevisionJson[]>([]);
  const running = useRef(false);
  const gone = useRef(false);

  const load = useCallback(async (): Promise<void> => {
    if (running.current) return;
    running.current = true;
    setLoading(true);
    setFault(null);
    try {
      for (;;) {
        const [newest] = held.current;
        const oldest = held.current.at(-1);
        const behind = newest === undefined ? 0 : latest.current - newest.number;
        let page: readonly RevisionJson[];
        if (behind > 0) {
          const found = await readHistory(id, undefined, Math.min(MOST, behind));
          const fresh = found.filter(({ number }) => number > newest.number);
          // Of a gap that no page spans only the newest part is kept: the rest is loaded again.
          const joined = fresh.length > 0 && fresh[fresh.length - 1].number === newest.number + 1;
          if (fresh.length === 0) break;
          page = joined ? [...fresh, ...held.current] : found;
        } else if (oldest === undefined || (oldest.number > 1 && oldest.number > wanted.current)) {
          const missing = oldest === undefined ? PAGE : oldest.number - wanted.current;
          const limit = Math.min(MOST, Math.max(PAGE, missing));
          const found = await readHistory(id, oldest?.number, limit);
          if (found.length === 0) break;
          page = [...held.current, ...found];
        } else break;
        if (gone.current) return;
        held.current = page;
        setRevisions(page);
      }
    } catch (error) {
      if (!gone.current) setFault(asFault(error));
    } finally {
      running.current = false;
      if (!gone.current) setLoading(false);
    }
  }, [id]);

  const latest = useRef(head);
  latest.current = head;
  useEffect(() => {
    gone.current = false;
    if (head > 0) void load();
    return () => {
      gone.current = true;
    };
  }, [head, load]);

  const want = useCallback(
    (number: number) => {
      if (number >= wanted.current) return;
      wanted.current = number;
      void load();
    },
    [load],
  );
  return { revisions, fault, loading, want, retry: load };
}
