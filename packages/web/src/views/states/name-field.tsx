import { useLayoutEffect, useRef, useState } from "react";
import { isComposing } from "../../app/shortcuts.js";
import type { NameDraft } from "./use-naming.js";
import "./name-field.css";

/**
 * The name of a state, written where it stands: Enter or leaving commits, Escape gives up. Where the field
 * is taken out of the page nobody has left it: what was typed stays in the draft for the next one.
 */
export function NameField({
  draft,
  label,
  onDone,
}: {
  readonly draft: NameDraft;
  readonly label: string;
  /** null where the person gave up. */
  readonly onDone: (text: string | null) => void;
}) {
  const [text, setText] = useState(draft.text);
  const field = useRef<HTMLInputElement>(null);
  const done = useRef(false);
  useLayoutEffect(() => {
    const input = field.current;
    if (input === null) return;
    done.current = false;
    const grid = input.closest<HTMLElement>("[role=grid]");
    const { focus, selected } = draft;
    if (focus === "take" || (focus === "back" && document.activeElement === grid)) {
      input.focus();
      input.setSelectionRange(...selected);
    }
    draft.focus = null;
    return () => {
      if (done.current || document.activeElement !== input) return;
      done.current = true;
      draft.selected = [input.selectionStart ?? 0, input.selectionEnd ?? 0];
      draft.focus = "back";
      grid?.focus({ preventScroll: true });
    };
  }, [draft]);
  const end = (name: string | null, byKey: boolean): void => {
    if (done.current) return;
    done.current = true;
    // The keyboard goes back to the table, which the field would leave nowhere.
    if (byKey) field.current?.closest<HTMLElement>("[role=grid]")?.focus({ preventScroll: true });
    onDone(name);
  };
  return (
    <input
      ref={field}
      className="states-name-field"
      aria-label={label}
      value={text}
      dir="auto"
      maxLength={400}
      onChange={(event) => {
        draft.text = event.target.value;
        setText(event.target.value);
      }}
      onBlur={() => end(text.trim(), false)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (isComposing(event.nativeEvent)) return;
        if (event.key === "Enter") end(text.trim(), true);
        else if (event.key === "Escape") end(null, true);
        else return;
        event.preventDefault();
      }}
    />
  );
}
