import {
  freeKey,
  type OptionDoc,
  type PartyDoc,
  withKey,
  withOptionAt,
  withOptions,
  withoutPart,
} from "@sextant/case";
import { useState } from "react";
import { useAnnounce } from "../../app/announce.js";
import { useCase } from "../../model/index.js";
import { basisEdits } from "../../parts/basis/basis-edits.js";
import { BasisRow } from "../../parts/basis/basis-row.js";
import { ConditionField } from "../../parts/condition/condition-field.js";
import { EditableText, Select } from "../../parts/index.js";
import { useTexts } from "../../parts/use-texts.js";
import { AddLine } from "./add-line.js";
import { DragList } from "./drag-list.js";
import { Item } from "./item.js";
import { ItemKey } from "./item-key.js";
import { NamesPanel } from "./names-panel.js";
import { ADD_PARTY, addOptionId } from "./parties.js";
import { isPlaceholder } from "./placeholders.js";
import { anchorOf, focusInstead, focusSoon, nextOf } from "./places.js";
import { ProblemsAt } from "./problems.js";
import { useRevise } from "./use-revise.js";
import { useStatusQuo } from "./use-status-quo.js";
import { Mark } from "./view-marks.js";

/** What a party may do or leave: one row an option, and a line for the next. */
export function Options({ party, doc }: { readonly party: string; readonly doc: PartyDoc }) {
  const { m } = useTexts();
  const { document } = useCase();
  const { revise } = useRevise();
  const announce = useAnnounce();
  const keys = Object.keys(doc.options ?? {});
  const add = (names: readonly string[]): void => {
    const did =
      names.length === 1
        ? m.did.addOption(names[0], doc.name)
        : m.did.addOptions(names.length, doc.name);
    revise(did, (before) => {
      let after = before;
      for (const name of names) {
        const key = freeKey(after, name, { kind: "option", party });
        after = withOptions(after, party, { [key]: name });
      }
      return after;
    });
    announce(did);
  };
  // "Enter goes on": to the next party that has nothing to do yet, else to the next party's name.
  const skip = (): void => {
    const parties = Object.entries(document.parties);
    const next = parties.find(
      ([key, other]) => key !== party && Object.keys(other.options ?? {}).length === 0,
    );
    focusSoon(next === undefined ? ADD_PARTY : addOptionId(next[0]));
  };
  return (
    <>
      <DragList label={m.parties.options(doc.name)}>
        {keys.map((key, index) => (
          <Option key={key} party={party} option={key} index={index} keys={keys} />
        ))}
      </DragList>
      {keys.length === 0 && <p className="model-lead">{m.parties.noOptions}</p>}
      <AddLine
        id={addOptionId(party)}
        label={m.options.add(doc.name)}
        placeholder={m.options.placeholder}
        onAdd={add}
        onSkip={skip}
      />
    </>
  );
}

function Option({
  party,
  option,
  index,
  keys,
}: {
  readonly party: string;
  readonly option: string;
  readonly index: number;
  readonly keys: readonly string[];
}) {
  const { m } = useTexts();
  const { document } = useCase();
  const { edit, revise } = useRevise();
  const statusQuo = useStatusQuo();
  const [panel, setPanel] = useState<"key" | "names" | "guard" | null>(null);
  const written = document.parties[party].options?.[option] ?? option;
  const doc: OptionDoc = typeof written === "string" ? { name: written } : written;
  const { name } = doc;
  const path = ["parties", party, "options", option];
  const anchor = anchorOf(path);
  const next = nextOf(keys, option);
  const full = `${party}.${option}`;
  const close = (): void => {
    setPanel(null);
    focusSoon(`${anchor}-actions`);
  };
  const change = (did: string, next: (doc: OptionDoc) => OptionDoc): void => {
    revise(did, (before) => {
      const own = before.parties[party];
      const now = own.options?.[option] ?? option;
      const changed = next(typeof now === "string" ? { name: now } : now);
      const alone = Object.keys(changed).length === 1 && typeof now === "string";
      const options = { ...own.options, [option]: alone ? changed.name : changed };
      return { ...before, parties: { ...before.parties, [party]: { ...own, options } } };
    });
  };
  return (
    <Item
      name={name}
      path={path}
      index={index}
      count={keys.length}
      part={{ kind: "option", party, key: option }}
      className="model-option"
      next={next === null ? null : anchorOf(["parties", party, "options", next])}
      afterLast={addOptionId(party)}
      onMove={(to) => revise(m.did.move(name), (before) => withOptionAt(before, party, option, to))}
      onRemove={() =>
        revise(m.did.remove(name), (before) =>
          withoutPart(before, { kind: "option", party, key: option }),
        )
      }
      actions={[
        ...(doc.onlyWhen === undefined
          ? [{ key: "guard", label: m.options.guard, choose: () => setPanel("guard") }]
          : []),
        { key: "names", label: m.item.names, choose: () => setPanel("names") },
        { key: "key", label: m.item.key, choose: () => setPanel("key") },
      ]}
    >
      <div className="model-option-head">
        <EditableText
          value={name}
          label={m.options.name(name)}
          onCommit={(text) => {
            if (text === "") return;
            if (!isPlaceholder(option, name)) {
              return change(m.did.rename(name, text), (own) => ({ ...own, name: text }));
            }
            revise(m.did.rename(name, text), (before) => {
              const own = before.parties[party];
              const options = { ...own.options, [option]: text };
              const parties = { ...before.parties, [party]: { ...own, options } };
              const named = { ...before, parties };
              const key = freeKey(named, text, { kind: "option", party });
              focusInstead(anchorOf(["parties", party, "options", key]));
              return withKey(named, { kind: "option", party, key: option }, key);
            });
          }}
        />
        <code className="model-key">{full}</code>
        <Mark path={path} />
      </div>
      <div className="model-facts">
        <label className="model-check">
          <input
            type="checkbox"
            aria-label={m.options.takenOf(name)}
            checked={statusQuo.isTaken(full)}
            onChange={({ target }) => statusQuo.set(full, name, target.checked)}
          />
          {m.options.taken}
        </label>
        <Select
          quiet
          label={m.options.direction(name)}
          value={doc.reversible === false ? "take" : doc.onlyUndone === true ? "undo" : "free"}
          choices={(["free", "take", "undo"] as const).map((value) => ({
            value,
            label: m.options.directions[value],
          }))}
          onChoose={(value) =>
            change(m.did.direction(name), ({ reversible, onlyUndone, ...own }) => {
              void [reversible, onlyUndone];
              if (value === "take") return { ...own, reversible: false };
              return value === "undo" ? { ...own, onlyUndone: true } : own;
            })
          }
        />
        <BasisRow
          of={name}
          basis={doc}
          onChange={(changed) =>
            edit(m.did.basis(name), basisEdits(path, written, "name", changed))
          }
        />
      </div>
      {(doc.onlyWhen !== undefined || panel === "guard") && (
        <div className="model-guard">
          <span className="label">{m.options.onlyWhen}</span>
          <ConditionField
            label={m.options.guardOf(name)}
            path={[...path, "onlyWhen"]}
            value={doc.onlyWhen ?? ""}
            guardOf={party}
            autoFocus={panel === "guard"}
            onCommit={(text) => {
              change(m.did.guard(name), (own) => ({ ...own, onlyWhen: text }));
              if (panel === "guard") setPanel(null);
            }}
            onEmpty={() => {
              edit(m.did.noGuard(name), [{ path: [...path, "onlyWhen"], delete: true }]);
              close();
            }}
            onCancel={close}
          />
          {panel === "guard" && <p className="fine">{m.options.guardHelp}</p>}
        </div>
      )}
      {panel === "names" && <NamesPanel name={name} path={path} doc={written} onClose={close} />}
      {panel === "key" && (
        <ItemKey
          name={name}
          part={{ kind: "option", party, key: option }}
          path={path}
          onClose={close}
        />
      )}
      <ProblemsAt path={path} />
    </Item>
  );
}
