import { freeKey, withKey, withoutPart, withPartyAt } from "@sextant/case";
import { useState } from "react";
import { useAnnounce } from "../../app/announce.js";
import { useCase } from "../../model/index.js";
import { basisEdits } from "../../parts/basis/basis-edits.js";
import { BasisRow } from "../../parts/basis/basis-row.js";
import { CaseText } from "../../parts/case-text.js";
import { EditableText, Empty, PartyBadge } from "../../parts/index.js";
import { useTexts } from "../../parts/use-texts.js";
import { AddLine } from "./add-line.js";
import { DragList } from "./drag-list.js";
import { Item } from "./item.js";
import { KeyPanel } from "./key-panel.js";
import { NamesPanel } from "./names-panel.js";
import { Options } from "./options.js";
import { isPlaceholder } from "./placeholders.js";
import { anchorOf, focusInstead, focusSoon, nextOf } from "./places.js";
import { ProblemsAt } from "./problems.js";
import { useRevise } from "./use-revise.js";
import { Mark } from "./view-marks.js";
import "./parties.css";

export const ADD_PARTY = "model-add-party";
/** The field that adds an option to a party. */
export const addOptionId = (party: string): string => `model-add-option/${party}`;

/** The parties, each with its options, and a line for the next. */
export function Parties({ graph }: { readonly graph: boolean }) {
  const { m } = useTexts();
  const { document } = useCase();
  const { revise } = useRevise();
  const announce = useAnnounce();
  const keys = Object.keys(document.parties);

  const add = (names: readonly string[]): void => {
    const first = freeKey(document, names[0], { kind: "party" });
    const name = names.length === 1 ? m.did.addParty(names[0]) : m.did.addParties(names.length);
    revise(name, (before) => {
      let after = before;
      for (const name of names) {
        const key = freeKey(after, name, { kind: "party" });
        after = { ...after, parties: { ...after.parties, [key]: { name } } };
      }
      return after;
    });
    announce(name);
    if (names.length === 1 && !graph) focusSoon(addOptionId(first));
  };
  return (
    <section aria-labelledby="model-parties" className="model-section">
      <h2 id="model-parties">{graph ? m.graph.partyName : m.parties.title}</h2>
      {!graph && <p className="soft">{m.parties.text}</p>}
      {keys.length === 0 && <Empty title={m.noParties} />}
      <DragList label={m.parties.title} className="model-parties">
        {keys.map((key, index) => (
          <Party key={key} party={key} index={index} keys={keys} graph={graph} />
        ))}
      </DragList>
      <AddLine
        id={ADD_PARTY}
        label={m.parties.add}
        placeholder={m.parties.placeholder}
        onAdd={add}
      />
    </section>
  );
}

function Party({
  party,
  index,
  keys,
  graph,
}: {
  readonly party: string;
  readonly index: number;
  readonly keys: readonly string[];
  readonly graph: boolean;
}) {
  const { m } = useTexts();
  const { document } = useCase();
  const { edit, revise } = useRevise();
  const [panel, setPanel] = useState<"key" | "names" | null>(null);
  const doc = document.parties[party];
  const path = ["parties", party];
  const anchor = anchorOf(path);
  const next = nextOf(keys, party);
  const close = (): void => {
    setPanel(null);
    focusSoon(`${anchor}-actions`);
  };
  return (
    <Item
      name={doc.name}
      path={path}
      index={index}
      count={keys.length}
      part={{ kind: "party", party }}
      className="model-party"
      next={next === null ? null : anchorOf(["parties", next])}
      afterLast={ADD_PARTY}
      onMove={(to) => revise(m.did.move(doc.name), (before) => withPartyAt(before, party, to))}
      onRemove={() =>
        revise(m.did.remove(doc.name), (before) => withoutPart(before, { kind: "party", party }))
      }
      actions={[
        { key: "names", label: m.item.names, choose: () => setPanel("names") },
        { key: "key", label: m.item.key, choose: () => setPanel("key") },
      ]}
    >
      <div className="model-party-head">
        <PartyBadge party={party} size="large" />
        <h3>
          <EditableText
            value={doc.name}
            label={m.parties.name(doc.name)}
            onCommit={(name) => {
              if (name === "") return;
              revise(m.did.rename(doc.name, name), (before) => {
                const own = before.parties[party];
                const named = {
                  ...before,
                  parties: { ...before.parties, [party]: { ...own, name } },
                };
                if (!isPlaceholder(party, own.name)) return named;
                const key = freeKey(named, name, { kind: "party" });
                focusInstead(anchorOf(["parties", key]));
                return withKey(named, { kind: "party", party }, key);
              });
            }}
          />
        </h3>
        <code className="model-key">{party}</code>
        {doc.short !== undefined && (
          <span className="fine">
            <CaseText>{doc.short}</CaseText>
          </span>
        )}
        <Mark path={path} />
        <BasisRow
          of={doc.name}
          basis={doc}
          quiet
          onChange={(change) => edit(m.did.basis(doc.name), basisEdits(path, doc, "name", change))}
        />
      </div>
      {panel === "names" && (
        <NamesPanel name={doc.name} path={path} doc={doc} withShort onClose={close} />
      )}
      {panel === "key" && (
        <KeyPanel
          name={doc.name}
          value={party}
          taken={(key) => keys.includes(key)}
          onCommit={(key) => {
            revise(m.did.key(doc.name, key), (before) =>
              withKey(before, { kind: "party", party }, key),
            );
            focusSoon(`${anchorOf(["parties", key])}-actions`);
          }}
          onClose={close}
        />
      )}
      <ProblemsAt
        path={path}
        exact
        // The line that adds an option says it, where the eye is.
        except={({ code }) => code === "SX_CASE_EMPTY_PARTY"}
      />
      {!graph && <Options party={party} doc={doc} />}
    </Item>
  );
}
