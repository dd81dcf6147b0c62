import type { MergeDoc } from "@sextant/case";
import { useState } from "react";
import { useCase } from "../../model/index.js";
import { basisEdits } from "../../parts/basis/basis-edits.js";
import { BasisRow } from "../../parts/basis/basis-row.js";
import { ConditionField } from "../../parts/condition/condition-field.js";
import { useTexts } from "../../parts/use-texts.js";
import { AddCondition } from "./add-condition.js";
import { DragList } from "./drag-list.js";
import { Item } from "./item.js";
import { ItemName } from "./item-name.js";
import { movedEntry } from "./moved-entry.js";
import { anchorOf } from "./places.js";
import { ProblemsAt } from "./problems.js";
import { Section } from "./section.js";
import { useRevise } from "./use-revise.js";

const ADD_MERGE = "model-add-merge";

/** States that are one and the same to everybody; folded away where there are none, which is usual. */
export function Merges() {
  const { m } = useTexts();
  const { document } = useCase();
  const [without] = useState((document.merge ?? []).length === 0);
  if (!without) return <MergeList />;
  return (
    <details className="model-merging">
      <summary>{m.merges.add}</summary>
      <MergeList />
    </details>
  );
}

function MergeList() {
  const { m } = useTexts();
  const { document } = useCase();
  const { edit } = useRevise();
  const merges = document.merge ?? [];
  return (
    <Section id="model-merges" title={m.merges.title} text={m.merges.text}>
      <DragList label={m.merges.title}>
        {merges.map((merge, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: told apart by their place
          <Merge key={index} merge={merge} index={index} count={merges.length} />
        ))}
      </DragList>
      <AddCondition
        id={ADD_MERGE}
        section="merge"
        words={m.merges}
        onAdd={(name, when) => {
          edit(m.did.addMerge(name), [{ path: ["merge", merges.length], insert: { when, name } }]);
        }}
      />
    </Section>
  );
}

function Merge({
  merge,
  index,
  count,
}: {
  readonly merge: MergeDoc;
  readonly index: number;
  readonly count: number;
}) {
  const { m } = useTexts();
  const { edit, revise } = useRevise();
  const { name } = merge;
  const path = ["merge", index];
  return (
    <Item
      name={name}
      path={path}
      index={index}
      count={count}
      next={count === 1 ? null : anchorOf(["merge", Math.min(index, count - 2)])}
      afterLast={ADD_MERGE}
      movedTo={(to) => anchorOf(["merge", to])}
      onMove={(to) =>
        revise(m.did.move(name), (before) => ({
          ...before,
          merge: movedEntry(before.merge ?? [], index, to),
        }))
      }
      onRemove={() => edit(m.did.remove(name), [{ path, delete: true }])}
    >
      <div className="model-named">
        <ItemName
          name={name}
          label={m.merges.name(name)}
          renamed={(text) => ({ path: [...path, "name"], value: text })}
        />
        <label className="model-check">
          <input
            type="checkbox"
            aria-label={m.merges.finalOf(name)}
            checked={merge.final === true}
            onChange={({ target }) =>
              edit(m.did.merge(name), [
                target.checked
                  ? { path: [...path, "final"], value: true }
                  : { path: [...path, "final"], delete: true },
              ])
            }
          />
          {m.merges.final}
        </label>
        <BasisRow
          of={name}
          basis={merge}
          onChange={(change) => edit(m.did.basis(name), basisEdits(path, merge, "name", change))}
        />
      </div>
      <ConditionField
        label={m.merges.when(name)}
        path={[...path, "when"]}
        value={merge.when}
        onCommit={(text) => edit(m.did.merge(name), [{ path: [...path, "when"], value: text }])}
      />
      <ProblemsAt path={path} />
    </Item>
  );
}
