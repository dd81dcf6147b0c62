import { useCallback, useEffect, useRef, useState } from "react";
import { type Why, whyText } from "./why.js";

export interface Crumb {
  readonly key: string;
  readonly why: Why;
  /** Known once its chain has been shown. */
  readonly title: string;
}

/**
 * The chains one came through to the present one. A link inside the panel goes on from the chain shown;
 * one outside begins anew; going back cuts what came after.
 */
export function useTrail(
  why: Why | null,
  title: string | null,
): { readonly trail: readonly Crumb[]; readonly onFollow: (event: React.MouseEvent) => void } {
  const [trail, setTrail] = useState<readonly Crumb[]>([]);
  const descending = useRef(false);
  const key = why === null ? "" : whyText(why);
  const latest = useRef(why);
  latest.current = why;
  useEffect(() => {
    const shown = latest.current;
    const goesOn = descending.current;
    descending.current = false;
    setTrail((before) => {
      if (shown === null) return [];
      const at = before.findIndex((crumb) => crumb.key === key);
      if (at >= 0) return before.slice(0, at + 1);
      return [...(goesOn ? before : []), { key, why: shown, title: "" }];
    });
  }, [key]);
  useEffect(() => {
    if (title === null) return;
    setTrail((before) =>
      before.map((crumb) =>
        crumb.key === key && crumb.title !== title ? { ...crumb, title } : crumb,
      ),
    );
  }, [key, title]);
  const onFollow = useCallback((event: React.MouseEvent) => {
    if ((event.target as HTMLElement).closest("a.why-link")) descending.current = true;
  }, []);
  return { trail, onFollow };
}
