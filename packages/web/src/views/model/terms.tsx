import { freeKey, movedKey, type TermDoc, withoutPart } from "@sextant/case";
import { useState } from "react";
import { useCase } from "../../model/index.js";
import { basisEdits } from "../../parts/basis/basis-edits.js";
import { BasisRow } from "../../parts/basis/basis-row.js";
import { ConditionField } from "../../parts/condition/condition-field.js";
import { useTexts } from "../../parts/use-texts.js";
import { AddCondition } from "./add-condition.js";
import { DragList } from "./drag-list.js";
import { Item } from "./item.js";
import { ItemKey } from "./item-key.js";
import { ItemName } from "./item-name.js";
import { anchorOf, focusSoon, nextOf } from "./places.js";
import { ProblemsAt } from "./problems.js";
import { Section } from "./section.js";
import { useRevise } from "./use-revise.js";
import { Mark } from "./view-marks.js";

const ADD_TERM = "model-add-term";

/** Named conditions, to write others with. */
export function Terms() {
  const { m } = useTexts();
  const { document } = useCase();
  const { edit } = useRevise();
  const terms = document.terms ?? {};
  const keys = Object.keys(terms);
  return (
    <Section
      id="model-terms"
      title={m.terms.title}
      text={m.terms.text}
      empty={keys.length === 0 ? m.terms.empty : null}
    >
      <DragList label={m.terms.title}>
        {keys.map((key, index) => (
          <Term key={key} term={key} written={terms[key]} index={index} keys={keys} />
        ))}
      </DragList>
      <AddCondition
        id={ADD_TERM}
        section="terms"
        words={m.terms}
        onAdd={(name, when) => {
          const key = freeKey(document, name, { kind: "term" });
          edit(m.did.addTerm(name), [
            { path: ["terms", key], value: name === key ? when : { name, when } },
          ]);
        }}
      />
    </Section>
  );
}

function Term({
  term,
  written,
  index,
  keys,
}: {
  readonly term: string;
  readonly written: string | TermDoc;
  readonly index: number;
  readonly keys: readonly string[];
}) {
  const { m } = useTexts();
  const { edit, revise } = useRevise();
  const [panel, setPanel] = useState(false);
  const doc: TermDoc = typeof written === "string" ? { when: written } : written;
  const name = doc.name ?? term;
  const path = ["terms", term];
  const anchor = anchorOf(path);
  const next = nextOf(keys, term);
  const part = { kind: "term", key: term } as const;
  const when = typeof written === "string" ? path : [...path, "when"];
  return (
    <Item
      name={name}
      path={path}
      index={index}
      count={keys.length}
      part={part}
      next={next === null ? null : anchorOf(["terms", next])}
      afterLast={ADD_TERM}
      onMove={(to) =>
        revise(m.did.move(name), (before) => ({
          ...before,
          terms: movedKey(before.terms ?? {}, term, to),
        }))
      }
      onRemove={() => revise(m.did.remove(name), (before) => withoutPart(before, part))}
      actions={[{ key: "key", label: m.item.key, choose: () => setPanel(true) }]}
    >
      <div className="model-named">
        <ItemName
          name={name}
          label={m.terms.name(name)}
          renamed={(text) =>
            typeof written === "string"
              ? { path, value: { name: text, when: written } }
              : { path: [...path, "name"], value: text }
          }
        />
        {name !== term && <code className="model-key">{term}</code>}
        <Mark path={path} />
        <BasisRow
          of={name}
          basis={doc}
          onChange={(change) => edit(m.did.basis(name), basisEdits(path, written, "when", change))}
        />
      </div>
      {panel && (
        <ItemKey
          name={name}
          part={part}
          path={path}
          onClose={() => {
            setPanel(false);
            focusSoon(`${anchor}-actions`);
          }}
        />
      )}
      <ConditionField
        label={m.terms.when(name)}
        path={when}
        value={doc.when}
        onCommit={(text) => edit(m.did.term(name), [{ path: when, value: text }])}
      />
      <ProblemsAt path={path} />
    </Item>
  );
}
