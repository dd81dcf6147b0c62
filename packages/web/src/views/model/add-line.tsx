import { useId } from "react";
import { useMessages } from "../../app/language.js";
import { isComposing } from "../../app/shortcuts.js";
import { Button } from "../../parts/index.js";
import { isTooLong, TooLong } from "../../parts/too-long.js";
import { useKeptText } from "../../parts/use-kept-text.js";
import "./add-line.css";

/**
 * A line at the end of a list: Enter adds what it says and leaves it ready for the next; several lines
 * pasted become several entries; Enter on an empty line goes on.
 */
export function AddLine({
  id,
  label,
  placeholder,
  onAdd,
  onSkip,
}: {
  readonly id: string;
  readonly label: string;
  readonly placeholder: string;
  readonly onAdd: (names: string[]) => void;
  readonly onSkip?: () => void;
}) {
  const { workbenchModel: m } = useMessages();
  const [text, setText] = useKeptText(id);
  const help = useId();
  const tooLong = useId();
  const long = isTooLong(text);
  const add = (names: readonly string[]): void => {
    const given = names.map((name) => name.trim()).filter((name) => name !== "");
    // Of several, those that fit are added, and what does not stays to be made shorter.
    setText(given.filter((name) => isTooLong(name)).join(" "));
    const added = given.filter((name) => !isTooLong(name));
    if (added.length > 0) onAdd(added);
  };
  return (
    <div className="model-add">
      <input
        id={id}
        className="field model-add-field"
        aria-label={label}
        aria-invalid={long || undefined}
        aria-describedby={long ? `${tooLong} ${help}` : help}
        placeholder={placeholder}
        value={text}
        dir="auto"
        autoComplete="off"
        onChange={(event) => setText(event.target.value)}
        onPaste={(event) => {
          const lines = event.clipboardData.getData("text/plain").split(/\r\n?|\n/);
          if (lines.filter((line) => line.trim() !== "").length < 2) return;
          event.preventDefault();
          const { value, selectionStart, selectionEnd } = event.currentTarget;
          lines[0] = value.slice(0, selectionStart ?? 0) + lines[0];
          lines[lines.length - 1] += value.slice(selectionEnd ?? value.length);
          add(lines);
        }}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || isComposing(event.nativeEvent)) return;
          event.preventDefault();
          if (text.trim() === "") onSkip?.();
          else add([text]);
        }}
      />
      <Button icon="plus" disabled={text.trim() === "" || long} onClick={() => add([text])}>
        {m.add.go}
      </Button>
      <span id={help} className="unseen">
        {m.add.many}
      </span>
      <TooLong id={tooLong} text={text} />
    </div>
  );
}
