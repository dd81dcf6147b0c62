import { useCallback, useEffect, useRef, useState } from "react";
import { type Why, whyText } from "./why.js";

export interface Crumb {
  readonly key: string;
  readonly why: Why;
  /** Known once its chain has been shown. */
  readonly title: string;
}

/** The chains, those that one went back from among them, and which of them is shown. */
interface Trail {
  readonly list: readonly Crumb[];
  readonly at: number;
}
const NOWHERE: Trail = { list: [], at: -1 };

/**
 * The chains one came through to the present one. A link inside the panel goes on from the chain shown;
 * one outside begins anew; going back keeps what came after, for going forward.
 */
export function useTrail(
  why: Why | null,
  title: string | null,
): { readonly trail: readonly Crumb[]; readonly onFollow: (event: React.MouseEvent) => void } {
  const [{ list, at }, setTrail] = useState<Trail>(NOWHERE);
  const descending = useRef(false);
  const key = why === null ? "" : whyText(why);
  const latest = useRef(why);
  latest.current = why;
  useEffect(() => {
    const shown = latest.current;
    const goesOn = descending.current;
    descending.current = false;
    setTrail((before) => {
      if (shown === null) return NOWHERE;
      const known = before.list.findIndex((crumb) => crumb.key === key);
      if (known >= 0) return { ...before, at: known };
      const kept = goesOn ? before.list.slice(0, before.at + 1) : [];
      return { list: [...kept, { key, why: shown, title: "" }], at: kept.length };
    });
  }, [key]);
  useEffect(() => {
    if (title === null) return;
    setTrail((before) => ({
      ...before,
      list: before.list.map((crumb) => (crumb.key === key ? { ...crumb, title } : crumb)),
    }));
  }, [key, title]);
  const onFollow = useCallback((event: React.MouseEvent) => {
    if ((event.target as HTMLElement).closest("a.why-link")) descending.current = true;
  }, []);
  return { trail: list.slice(0, at + 1), onFollow };
}
