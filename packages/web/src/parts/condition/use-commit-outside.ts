import { type RefObject, useEffect, useRef } from "react";

/** Calls `commit` when something outside of an element is pressed or gets the focus; null listens to nothing. */
export function useCommitOutside(
  within: RefObject<HTMLElement | null> | null,
  commit: () => void,
): void {
  const latest = useRef(commit);
  useEffect(() => {
    latest.current = commit;
  });
  useEffect(() => {
    if (within === null) return;
    const onOutside = (event: Event): void => {
      if (event.target instanceof globalThis.Node && within.current?.contains(event.target)) return;
      latest.current();
    };
    document.addEventListener("pointerdown", onOutside, true);
    document.addEventListener("focusin", onOutside);
    return () => {
      document.removeEventListener("pointerdown", onOutside, true);
      document.removeEventListener("focusin", onOutside);
    };
  }, [within]);
}
