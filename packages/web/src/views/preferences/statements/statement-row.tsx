import type { StatementEntry } from "@sextant/case";
import { useRef } from "react";
import { useMessages } from "../../../app/language.js";
import { isComposing } from "../../../app/shortcuts.js";
import { CaseText } from "../../../parts/case-text.js";
import { Button } from "../../../parts/index.js";
import { WhyLink } from "../../../why/why-link.js";
import { StatementEditor } from "../editor/statement-editor.js";
import { useParty } from "../use-party.js";
import { Grip, useRowKeys } from "./grip.js";
import { useList } from "./list-context.js";
import { RowMenu } from "./row-menu.js";
import { StatementMarks } from "./statement-marks.js";
import type { Drag } from "./use-drag.js";

/** One preference: its place, its words, what it rests on and how far it holds; opened, its editor. */
export function StatementRow({
  entry,
  index,
  of,
  inTie = false,
  landing = "",
}: {
  readonly entry: StatementEntry;
  /** Its rank, or that of its tie, from 0. */
  readonly index: number;
  readonly of: number;
  readonly inTie?: boolean;
  /** In a tie: the class that marks where a row that is dragged would stand. */
  readonly landing?: string;
}) {
  const { workbenchPreferences: words } = useMessages();
  const { party, facts, textOf } = useParty();
  const { drag, marks, open, setOpen, step } = useList();
  const onKeyDown = useRowKeys(entry.id);
  const row = useRef<HTMLLIElement>(null);
  const text = textOf(entry);
  const known = facts?.statements[entry.id];
  const { document } = entry;
  const redLine = typeof document === "object" && document.redLine === true;
  const isOpen = open === entry.id;
  const close = (): void => {
    setOpen(null);
    row.current?.querySelector<HTMLElement>(".statements-grip")?.focus();
  };
  return (
    <li
      ref={row}
      data-statement={entry.id}
      className={`statements-row${inTie ? landing : dropClass(drag, entry.id, index, of)}`}
      onKeyDown={(event) => {
        const closes = isOpen && event.key === "Escape" && drag.id === null;
        if (!closes || event.defaultPrevented || isComposing(event.nativeEvent)) {
          onKeyDown(event);
          return;
        }
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
    >
      <div className="statements-line">
        <Grip id={entry.id} text={text} rank={index + 1} of={of} inTie={inTie} />
        <div className="statements-body">
          <p className="statements-words">
            <WhyLink why={{ kind: "statement", party, id: entry.id }}>
              <CaseText>{text}</CaseText>
            </WhyLink>
          </p>
          {drag.into?.id === entry.id && (
            <p className="statements-into-word">{words.list.tieHere}</p>
          )}
          {known && facts && (
            <StatementMarks
              facts={known}
              states={facts.states}
              redLine={redLine}
              difference={marks.get(entry.id)}
            />
          )}
        </div>
        <div className="statements-tools">
          <Button
            look="plain"
            icon="up"
            label={words.list.up(text)}
            disabled={!inTie && index === 0}
            onClick={({ nativeEvent }) => step(entry.id, -1, nativeEvent)}
          />
          <Button
            look="plain"
            icon="down"
            label={words.list.down(text)}
            disabled={!inTie && index === of - 1}
            onClick={({ nativeEvent }) => step(entry.id, 1, nativeEvent)}
          />
          <Button
            look="plain"
            label={words.list.edit(text)}
            aria-expanded={isOpen}
            className="button-bare statements-edit"
            onClick={() => setOpen(isOpen ? null : entry.id)}
          >
            <svg viewBox="0 0 20 20" className="icon" aria-hidden="true">
              <path d="M4 16l.8-3.200L13.500 4l2.500 2.500-8.700 8.700zM11.800 5.800l2.400 2.400" />
            </svg>
          </Button>
          <RowMenu entry={entry} index={index} of={of} inTie={inTie} />
        </div>
      </div>
      {isOpen && <StatementEditor entry={entry} onClose={close} />}
    </li>
  );
}

/** Where the row that is dragged would be put: a line above this row, or below the last; a frame where it is tied with this. */
export function dropClass({ to, into }: Drag, id: string, index: number, of: number): string {
  if (into?.id === id) return " statements-into";
  return to === null ? "" : lineClass(to, index, of);
}

/** The line above a row of a list, or below the last. */
export function lineClass(to: number, index: number, of: number): string {
  if (to === index) return " statements-above";
  return to >= of && index === of - 1 ? " statements-below" : "";
}
