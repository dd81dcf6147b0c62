import { useDeferredValue, useEffect, useId, useMemo, useRef, useState } from "react";
import { useMessages } from "../app/language.js";
import type { FrameActions } from "../app/overlay.js";
import { isComposing } from "../app/shortcuts.js";
import { CaseText } from "../parts/case-text.js";
import { Dialog } from "../parts/dialog.js";
import { PartyBadge } from "../parts/party-badge.js";
import { type Command, matching } from "./matching.js";
import { useCommands } from "./use-commands.js";
import "./palette.css";

/** Everything that can be gone to or done, by a few letters of its name. */
export function CommandPalette({
  onClose,
  ...frame
}: FrameActions & { readonly onClose: () => void }) {
  const { palette } = useMessages().workbench;
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const commands = useCommands(frame, useDeferredValue(typed));
  const found = useMemo(() => matching(commands, typed), [commands, typed]);
  const chosen = Math.min(at, found.length - 1);
  useEffect(() => {
    list.current?.querySelector(`[id="${id}-${chosen}"]`)?.scrollIntoView({ block: "nearest" });
  }, [chosen, id]);
  const run = (command: Command | undefined): void => {
    if (command === undefined) return;
    onClose();
    command.run();
  };
  return (
    <Dialog title={palette.title} onClose={onClose} className="palette">
      <input
        className="palette-field"
        role="combobox"
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={found.length > 0 ? `${id}-${chosen}` : undefined}
        aria-label={palette.placeholder}
        placeholder={palette.placeholder}
        value={typed}
        autoFocus
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          if (isComposing(event.nativeEvent)) return;
          const go = goesTo(event.key, chosen, found.length);
          if (go !== null) setAt(go);
          else if (event.key === "Enter") run(found[chosen]);
          else return;
          event.preventDefault();
        }}
      />
      <div
        className="palette-list"
        role="listbox"
        id={`${id}-list`}
        aria-label={palette.title}
        ref={list}
      >
        {found.map((command, k) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
          <div
            key={command.key}
            id={`${id}-${k}`}
            role="option"
            aria-selected={k === chosen}
            className="palette-item"
            onClick={() => run(command)}
          >
            <span className="palette-group">{command.group}</span>
            {command.party !== undefined && (
              <span aria-hidden="true">
                <PartyBadge party={command.party} />
              </span>
            )}
            <CaseText>{command.text}</CaseText>
          </div>
        ))}
        {found.length === 0 && <p className="soft palette-none">{palette.none}</p>}
      </div>
    </Dialog>
  );
}

/** Where a key goes in a list; null where it does not. */
function goesTo(key: string, at: number, length: number): number | null {
  if (key === "ArrowDown") return Math.min(length - 1, at + 1);
  if (key === "ArrowUp") return Math.max(0, at - 1);
  if (key === "PageDown") return Math.min(length - 1, at + 8);
  if (key === "PageUp") return Math.max(0, at - 8);
  return null;
}
