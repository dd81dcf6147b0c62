import type { ListEntry } from "@sextant/case";
import { useState } from "react";
import { useMessages } from "../../../app/language.js";
import { Menu, type MenuItem } from "../../../parts/index.js";
import { goalFromStatement } from "../edits/index.js";
import { useParty } from "../use-party.js";
import { useList } from "./list-context.js";
import { MakeGoal } from "./make-goal.js";
import { MoveTo } from "./move-to.js";

/** What else can be done with a row. */
export function RowMenu({
  entry,
  index,
  of,
  inTie,
}: {
  readonly entry: ListEntry;
  readonly index: number;
  readonly of: number;
  readonly inTie: boolean;
}) {
  const { workbenchPreferences: words } = useMessages();
  const { listed, party, name, textOf, act, change, facts } = useParty();
  const { tieAbove, duplicate, remove, step } = useList();
  const [asking, setAsking] = useState<"place" | "goal" | null>(null);
  const { id, document } = entry;
  const text = textOf(entry);
  const isStatement = entry.kind === "statement";
  const prefer =
    typeof document === "string" ? document : "prefer" in document ? document.prefer : "";
  const isGoal = Object.hasOwn(listed.document.goals?.[party] ?? {}, prefer.trim());
  const redLine =
    typeof document === "object" && "redLine" in document && document.redLine === true;
  const item = (
    key: string,
    label: string,
    choose: () => void,
    more: Partial<MenuItem> = {},
  ): MenuItem => ({ key, label, choose, ...more });
  const items: MenuItem[] = [
    item("place", words.list.moveTo, () => setAsking("place"), { disabled: of < 2 && !inTie }),
    inTie
      ? item("out", words.list.takeOut, () => step(id, 1))
      : item("tie", words.list.tieAbove, () => tieAbove(id), { disabled: index === 0 }),
    ...(isStatement
      ? [
          item(
            "red",
            words.list.redLine,
            () =>
              act(words.changes.redLine(text, name, !redLine), {
                do: "change",
                id,
                change: { redLine: redLine ? null : true },
              }),
            { checked: redLine },
          ),
          item("duplicate", words.list.duplicate, () => duplicate(id)),
          ...(isGoal ? [] : [item("goal", words.list.makeGoal, () => setAsking("goal"))]),
        ]
      : []),
    item("remove", words.list.remove, () => remove(id)),
  ];
  return (
    <>
      <Menu label={words.list.more(text)} icon="menu" items={items} />
      {asking === "place" && <MoveTo entry={entry} onClose={() => setAsking(null)} />}
      {asking === "goal" && (
        <MakeGoal
          suggestion={facts?.statements[id]?.text ?? text}
          onClose={() => setAsking(null)}
          onMake={(goal) =>
            change(words.changes.makeGoal(goal, name), goalFromStatement(listed, id, goal))
          }
        />
      )}
    </>
  );
}
