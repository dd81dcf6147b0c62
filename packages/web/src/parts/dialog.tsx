import { type ReactNode, useLayoutEffect, useRef } from "react";
import { useMessages } from "../app/language.js";
import { Button } from "./button.js";

/** Where something is written; a box to tick may stand far below. */
const WRITTEN = "input:not([type=hidden], [type=checkbox], [type=radio]), textarea";

/** A modal dialog: the platform's own, which keeps the focus, closes on Escape and gives the focus back. */
export function Dialog({
  title,
  onClose,
  children,
  className = "",
}: {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly className?: string;
}) {
  const box = useRef<HTMLDialogElement>(null);
  const { close } = useMessages().workbench;
  // Closed while it still stands in the page: only then does the platform give the focus back.
  useLayoutEffect(() => {
    const dialog = box.current;
    if (dialog && !dialog.open) {
      dialog.showModal();
      // The platform would begin with the button that closes it; who is asked to write begins there.
      dialog.querySelector<HTMLElement>(WRITTEN)?.focus();
    }
    return () => dialog?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard closes it by Escape, which the platform does
    <dialog
      ref={box}
      className={`dialog ${className}`}
      aria-label={title}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === box.current) onClose();
      }}
    >
      <div className="dialog-box">
        <div className="dialog-head">
          <h2>{title}</h2>
          <Button look="plain" icon="close" label={close} onClick={onClose} />
        </div>
        {children}
      </div>
    </dialog>
  );
}
