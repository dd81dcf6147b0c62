import { MAX_PROSE, MAX_SHORT } from "@sextant/case";
import { useEffect, useId, useRef, useState } from "react";
import { useMessages } from "../app/language.js";
import { COMMITS } from "../app/leaving.js";
import { isComposing } from "../app/shortcuts.js";
import { CaseText } from "./case-text.js";
import { isTooLong, TooLong } from "./too-long.js";
import { useKeptText } from "./use-kept-text.js";

/**
 * A text that is edited where it stands: click, Enter or F2 begins, Enter (Ctrl+Enter where there are
 * several lines) or leaving it commits, Escape gives up. Enter that only confirms the input of a
 * Korean, Chinese or Japanese word does not commit. A text that is longer than the file has room for is
 * not committed: it stays, with how much is allowed, until it is shorter or given up.
 */
export function EditableText({
  value,
  label,
  onCommit,
  multiline = false,
  placeholder,
  shown,
  className = "",
  most = multiline ? MAX_PROSE : MAX_SHORT,
}: {
  readonly value: string;
  /** What the text is, for its button and its field: "the name of Russia". */
  readonly label: string;
  readonly onCommit: (text: string) => void;
  readonly multiline?: boolean;
  readonly placeholder?: string;
  /** The text as it is read, where that is not how it is written: "As of 2006-12". */
  readonly shown?: string;
  readonly className?: string;
  /** How many characters it may have; by default as many as the format gives prose, or a name. */
  readonly most?: number;
}) {
  // What is too long to be taken is there again where one comes back.
  const [kept, keep] = useKeptText(`too long: ${label}`);
  const [draft, setDraft] = useState<string | null>(kept === "" ? null : kept);
  const cameBack = useRef(kept !== "");
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  const { edit } = useMessages().workbench;
  const editing = draft !== null;
  const tooLong = useId();

  useEffect(() => {
    if (editing && cameBack.current) {
      // The focus was not here.
      cameBack.current = false;
    } else if (editing) {
      field.current?.focus();
      field.current?.select();
    } else if (wasEditing.current && document.activeElement === document.body)
      button.current?.focus();
    wasEditing.current = editing;
  }, [editing]);

  const commit = (): void => {
    if (draft === null || isTooLong(draft, most)) return;
    setDraft(null);
    const text = draft.trim();
    if (text !== value.trim()) onCommit(text);
  };
  if (draft === null) {
    return (
      <button
        ref={button}
        type="button"
        className={`editable ${className}`}
        title={edit.change(label)}
        onClick={() => setDraft(value)}
        onKeyDown={(event) => {
          if (event.key === "F2") setDraft(value);
        }}
      >
        {value === "" ? (
          <span className="soft">{placeholder ?? label}</span>
        ) : (
          (shown !== undefined && <bdi>{shown}</bdi>) || <CaseText>{value}</CaseText>
        )}
      </button>
    );
  }
  const Field = multiline ? "textarea" : "input";
  return (
    <>
      <Field
        ref={field}
        className={`editable-field ${className}`}
        {...{ [COMMITS]: "" }}
        aria-label={label}
        value={draft}
        aria-invalid={isTooLong(draft, most) || undefined}
        aria-describedby={isTooLong(draft, most) ? tooLong : undefined}
        dir="auto"
        {...(multiline ? { rows: Math.min(12, draft.split("\n").length + 1) } : {})}
        onChange={(event) => {
          const text = event.target.value;
          setDraft(text);
          keep(isTooLong(text, most) ? text : "");
        }}
        onBlur={commit}
        onKeyDown={(event) => {
          if (isComposing(event.nativeEvent)) return;
          const enter = event.key === "Enter" && (!multiline || event.ctrlKey || event.metaKey);
          if (enter) commit();
          else if (event.key === "Escape") {
            setDraft(null);
            keep("");
          } else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      <TooLong id={tooLong} text={draft} most={most} />
    </>
  );
}
