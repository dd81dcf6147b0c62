/** Small parts: a labelled choice, tabs, a key on the keyboard. */
import { Fragment, type ReactNode, useId } from "react";
import { useMessages } from "../app/language.js";

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A labelled choice; the platform's own list. `quiet` keeps the label for readers of the screen. */
export function Select({
  label,
  value,
  choices,
  onChoose,
  quiet = false,
}: {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChoose: (value: string) => void;
  readonly quiet?: boolean;
}) {
  const id = useId();
  return (
    <span className="select">
      <label htmlFor={id} className={quiet ? "unseen" : "select-label"}>
        {label}
      </label>
      <select id={id} value={value} onChange={(event) => onChoose(event.target.value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </span>
  );
}

export interface Tab {
  readonly key: string;
  readonly label: ReactNode;
}

/** Tabs by the pattern of the ARIA guide: arrows move, the panel follows. */
export function Tabs({
  label,
  tabs,
  chosen,
  onChoose,
  children,
}: {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly chosen: string;
  readonly onChoose: (key: string) => void;
  readonly children: ReactNode;
}) {
  const id = useId();
  const onKeyDown = (event: React.KeyboardEvent<HTMLElement>): void => {
    const at = tabs.findIndex((tab) => tab.key === chosen);
    const back =
      getComputedStyle(event.currentTarget).direction === "rtl" ? "ArrowRight" : "ArrowLeft";
    const step =
      event.key === back ? -1 : event.key === "ArrowLeft" || event.key === "ArrowRight" ? 1 : 0;
    const go = event.key === "Home" ? 0 : event.key === "End" ? tabs.length - 1 : at + step;
    if (go === at && step === 0) return;
    event.preventDefault();
    const next = tabs[(go + tabs.length) % tabs.length];
    onChoose(next.key);
    document.getElementById(`${id}-${next.key}`)?.focus();
  };
  return (
    <div className="tabs">
      <div role="tablist" aria-label={label} className="tab-list" onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.key}
            id={`${id}-${tab.key}`}
            type="button"
            role="tab"
            className="tab"
            aria-selected={tab.key === chosen}
            aria-controls={`${id}-panel`}
            tabIndex={tab.key === chosen ? 0 : -1}
            onClick={() => onChoose(tab.key)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${chosen}`}>
        {children}
      </div>
    </div>
  );
}

const MAC = /Mac|iPhone|iPad/.test(navigator.platform);

/** Keys as they stand on this keyboard: <Shortcut keys={["mod", "K"]} />. */
export function Shortcut({ keys }: { readonly keys: readonly string[] }) {
  const { keys: words } = useMessages().workbench;
  return (
    <span className="shortcut">
      {keys.map((key, k) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a key may stand there twice
        <Fragment key={k}>
          {k > 0 && " "}
          {key === "or" ? <span className="soft">{words.or}</span> : <kbd>{shown(key)}</kbd>}
        </Fragment>
      ))}
    </span>
  );
}

/** The same in one line, for a label: "Ctrl+K", on a Mac "⌘K". */
export function keysText(keys: readonly string[]): string {
  return keys.map(shown).join(MAC ? "" : "+");
}

function shown(key: string): string {
  if (key === "mod") return MAC ? "⌘" : "Ctrl";
  if (key === "shift") return MAC ? "⇧" : "Shift";
  return key;
}
