import { type RefObject, useEffect, useRef } from "react";

/**
 * Copying and pasting while an element has the focus. Browsers send these events to where letters were
 * last selected, which may be anywhere: so they are met at the document. Letters that are selected with
 * the mouse are the browser's to copy.
 */
export function useClipboard(
  element: RefObject<HTMLElement | null>,
  {
    copy,
    paste,
  }: {
    readonly copy: (event: ClipboardEvent) => void;
    readonly paste?: (event: ClipboardEvent) => void;
  },
): void {
  const latest = useRef({ copy, paste });
  latest.current = { copy, paste };
  useEffect(() => {
    const here = (): boolean =>
      element.current !== null && document.activeElement === element.current;
    const onCopy = (event: ClipboardEvent): void => {
      const selected = getSelection();
      const letters = selected !== null && !selected.isCollapsed && selected.toString() !== "";
      if (here() && !letters) latest.current.copy(event);
    };
    const onPaste = (event: ClipboardEvent): void => {
      if (here()) latest.current.paste?.(event);
    };
    document.addEventListener("copy", onCopy);
    document.addEventListener("paste", onPaste);
    return () => {
      document.removeEventListener("copy", onCopy);
      document.removeEventListener("paste", onPaste);
    };
  }, [element]);
}
