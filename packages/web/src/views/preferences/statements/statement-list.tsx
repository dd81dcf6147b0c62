import type { ListEntry } from "@sextant/case";
import { useEffect, useId, useMemo, useRef } from "react";
import { useMessages } from "../../../app/language.js";
import { useCase } from "../../../model/index.js";
import { basisEdits } from "../../../parts/basis/basis-edits.js";
import { BasisRow } from "../../../parts/basis/basis-row.js";
import { Button, Notice } from "../../../parts/index.js";
import { useMovedInPlace } from "../../../parts/moved-in-place.js";
import { differences } from "../edits/index.js";
import { settleOrder, useOrderDoubt } from "../order-doubt.js";
import { useParty } from "../use-party.js";
import { AddStatement } from "./add-statement.js";
import { Dropped } from "./dropped.js";
import { type ListContext, ListProvider } from "./list-context.js";
import { StatementRow } from "./statement-row.js";
import { TieBox } from "./tie-box.js";
import { useUnderPointer } from "./under-pointer.js";
import { useDrag } from "./use-drag.js";
import { useListActions } from "./use-list-actions.js";
import "./statements.css";

/** The preferences of the party, most important first, moved by hand or by key and edited in place. */
export function StatementList() {
  const { workbenchPreferences: words } = useMessages();
  const { name, listed } = useParty();
  const entries = listed.entries ?? [];
  const list = useRef<HTMLOListElement>(null);
  useMovedInPlace(list);
  const help = useId();
  const title = useId();
  const actions = useListActions(list, useUnderPointer(list));
  const drag = useDrag(list, listed, actions.moveTo, (id, into) =>
    actions.tieWith(id, into.id, into.at),
  );
  const marks = useMemo(() => differences(listed), [listed]);
  const context: ListContext = { ...actions, drag, help, marks: marks.of };
  const { focusAfter } = actions;
  useEffect(() => {
    focusAfter();
  });
  return (
    <ListProvider value={context}>
      <section aria-labelledby={title}>
        <h2 id={title}>{words.list.title}</h2>
        <p className="fine" id={help}>
          {words.list.help}
        </p>
        <OrderBasis />
        <ol
          ref={list}
          className={`statements${drag.id === null ? "" : " statements-dragging"}`}
          aria-label={words.list.label(name)}
        >
          {entries.map((entry, index) => (
            <Entry key={entry.id} entry={entry} index={index} of={entries.length} />
          ))}
        </ol>
        <OrderDoubt />
        <Dropped dropped={marks.dropped} />
        <AddStatement />
      </section>
    </ListProvider>
  );
}

/** What says that this is the order: written where the list is. */
function OrderBasis() {
  const { workbenchPreferences: words } = useMessages();
  const { party, name, listed, change } = useParty();
  return (
    <div className="statements-order">
      <span className="label">{words.list.order}</span>
      <BasisRow
        of={words.list.orderOf(name)}
        basis={listed.document.preferences?.[party]?.order ?? {}}
        readOnly={!listed.written}
        onChange={(next) =>
          change(
            words.changes.orderBasis(name),
            basisEdits([...listed.at, "order"], listed.own?.order, "judgement", next),
          )
        }
      />
    </div>
  );
}

/**
 * After the order was made another: what was cited for it may not stand for it any more. Below the list, which
 * would else be moved away under the hand that orders it.
 */
function OrderDoubt() {
  const { list: said, changes } = useMessages().workbenchPreferences;
  const { id } = useCase();
  const { name, listed, change } = useParty();
  if (!useOrderDoubt(id, listed)) return null;
  const settle = (): void => {
    settleOrder(id, listed);
    // The focus was on a button that is gone.
    document.querySelector<HTMLElement>(".statements-order button")?.focus();
  };
  return (
    <Notice tone="warn" title={said.citedForAnother}>
      <p className="row">
        <Button onClick={settle}>{said.stillStand}</Button>
        {listed.written && (
          <Button
            onClick={() => {
              const given = listed.own?.order?.judgement?.trim();
              const judged = { judgement: [...(given ? [given] : []), said.judgedOrder].join(" ") };
              const at = [...listed.at, "order"];
              const edits = basisEdits(at, listed.own?.order, "judgement", judged);
              if (change(changes.orderJudged(name), edits)) settle();
            }}
          >
            {said.myJudgement}
          </Button>
        )}
      </p>
    </Notice>
  );
}

function Entry({
  entry,
  index,
  of,
}: {
  readonly entry: ListEntry;
  readonly index: number;
  readonly of: number;
}) {
  return entry.kind === "tie" ? (
    <TieBox tie={entry} index={index} of={of} />
  ) : (
    <StatementRow entry={entry} index={index} of={of} />
  );
}
