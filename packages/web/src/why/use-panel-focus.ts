import { type RefObject, useEffect, useRef } from "react";

/**
 * The keyboard's way into the panel and out of it. A link of the Why panel that is followed by key moves
 * the focus to the title of its chain; so does one whose own place is gone with the chain before. Escape
 * in the panel closes it and gives the focus back to where the chain was opened.
 */
export function usePanelFocus(
  title: RefObject<HTMLElement | null>,
  shown: string | null,
  close: () => void,
): (event: React.KeyboardEvent) => void {
  const opener = useRef<HTMLElement | null>(null);
  const wanted = useRef(false);
  useEffect(() => {
    const onClick = (event: MouseEvent): void => {
      const link = (event.target as HTMLElement).closest?.<HTMLElement>("a.why-link");
      if (!link) return;
      const inside = link.closest(".why") !== null;
      if (!inside) opener.current = link;
      wanted.current = inside || event.detail === 0;
    };
    document.addEventListener("click", onClick);
    return () => document.removeEventListener("click", onClick);
  }, []);
  useEffect(() => {
    if (shown === null || !wanted.current) return;
    wanted.current = false;
    title.current?.focus({ preventScroll: true });
  }, [shown, title]);
  return (event) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    // A dialog that was opened from the panel has an Escape of its own.
    if ((event.target as HTMLElement).closest("dialog")) return;
    event.preventDefault();
    close();
    if (opener.current?.isConnected) opener.current.focus();
    else document.querySelector<HTMLElement>("[data-view-heading]")?.focus();
  };
}
