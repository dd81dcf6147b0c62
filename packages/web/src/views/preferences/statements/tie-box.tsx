import type { TieEntry } from "@sextant/case";
import { useMessages } from "../../../app/language.js";
import { Button, Select } from "../../../parts/index.js";
import { useParty } from "../use-party.js";
import { Grip, useRowKeys } from "./grip.js";
import { useList } from "./list-context.js";
import { RowMenu } from "./row-menu.js";
import { dropClass, lineClass, StatementRow } from "./statement-row.js";

/** Preferences of equal place, in one box: how they are weighed against one another, and each of them. */
export function TieBox({
  tie,
  index,
  of,
}: {
  readonly tie: TieEntry;
  readonly index: number;
  readonly of: number;
}) {
  const { workbenchPreferences: words } = useMessages();
  const { textOf } = useParty();
  const { drag, split, setOrder, step } = useList();
  const onKeyDown = useRowKeys(tie.id, { canOpen: false });
  const text = textOf(tie);
  const order = tie.document.order ?? "count";
  const into = drag.into?.id === tie.id ? drag.into.at : undefined;
  return (
    <li
      data-statement={tie.id}
      className={`statements-tie${dropClass(drag, tie.id, index, of)}`}
      onKeyDown={onKeyDown}
    >
      <div className="statements-line">
        <Grip id={tie.id} text={text} rank={index + 1} of={of} />
        <div className="statements-body statements-tied">
          <strong>{words.list.tie}</strong>
          {into !== undefined && <span className="statements-into-word">{words.list.tieInto}</span>}
          <Select
            quiet
            label={words.list.tieOrder}
            value={order}
            choices={(["count", "unknown"] as const).map((value) => ({
              value,
              label: words.list.orders[value],
            }))}
            onChoose={(value) => setOrder(tie.id, value === "unknown" ? "unknown" : "count")}
          />
          <Button onClick={() => split(tie.id)}>{words.list.split}</Button>
        </div>
        <div className="statements-tools">
          <Button
            look="plain"
            icon="up"
            label={words.list.up(text)}
            disabled={index === 0}
            onClick={({ nativeEvent }) => step(tie.id, -1, nativeEvent)}
          />
          <Button
            look="plain"
            icon="down"
            label={words.list.down(text)}
            disabled={index === of - 1}
            onClick={({ nativeEvent }) => step(tie.id, 1, nativeEvent)}
          />
          <RowMenu entry={tie} index={index} of={of} inTie={false} />
        </div>
      </div>
      <p className="fine statements-tie-text">{words.list.orderText[order]}</p>
      <ul className="statements-members" aria-label={text}>
        {tie.members.map((member, k) => (
          <StatementRow
            key={member.id}
            entry={member}
            index={index}
            of={of}
            inTie
            landing={into === undefined ? "" : lineClass(into, k, tie.members.length)}
          />
        ))}
      </ul>
    </li>
  );
}
