import { type RefObject, useEffect, useRef } from "react";
import { isComposing, isWriting } from "../app/shortcuts.js";

/**
 * The keyboard's way into the panel and out of it. A link of the Why panel that is followed by key moves
 * the focus to the title of its chain; so does one whose own place is gone with the chain before. Escape
 * in the panel closes it and gives the focus back to where the chain was opened. Where there is room for a
 * sheet only, which covers the view, the focus moves in however it was opened, and Escape anywhere closes it.
 */
export function usePanelFocus(
  title: RefObject<HTMLElement | null>,
  shown: string | null,
  asked: boolean,
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
    if (shown === null) return;
    const inside = title.current?.closest(".why")?.contains(document.activeElement) === true;
    if (!wanted.current && (inside || !isSheet())) return;
    wanted.current = false;
    title.current?.focus({ preventScroll: true });
  }, [shown, title]);
  const closeBy = (event: Pick<KeyboardEvent, "key" | "defaultPrevented" | "preventDefault">) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    close();
    if (opener.current?.isConnected) opener.current.focus();
    else document.querySelector<HTMLElement>("[data-view-heading]")?.focus();
  };
  const latest = useRef(closeBy);
  latest.current = closeBy;
  useEffect(() => {
    if (!asked) return;
    const onKey = (event: KeyboardEvent): void => {
      if (!isSheet() || isComposing(event) || isWriting(event.target)) return;
      if (document.querySelector("dialog[open]") === null) latest.current(event);
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [asked]);
  return (event) => {
    // A dialog that was opened from the panel has an Escape of its own.
    if (!(event.target as HTMLElement).closest("dialog")) closeBy(event);
  };
}

/** Whether the panel lies over the view; as in why.css. */
const isSheet = (): boolean => matchMedia("(max-width: 75rem)").matches;
