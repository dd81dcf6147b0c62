import { freeKey, movedKey, type OutcomeDoc, type StateRef, withoutPart } from "@sextant/case";
import { useState } from "react";
import { useCase } from "../../model/index.js";
import { basisEdits } from "../../parts/basis/basis-edits.js";
import { BasisRow } from "../../parts/basis/basis-row.js";
import { CaseText } from "../../parts/case-text.js";
import { ConditionField } from "../../parts/condition/condition-field.js";
import { useTexts } from "../../parts/use-texts.js";
import { WhyLink } from "../../why/why-link.js";
import { AddCondition } from "./add-condition.js";
import { AddLine } from "./add-line.js";
import { DragList } from "./drag-list.js";
import { Item } from "./item.js";
import { ItemKey } from "./item-key.js";
import { ItemName } from "./item-name.js";
import { NamesPanel } from "./names-panel.js";
import { anchorOf, focusSoon, nextOf } from "./places.js";
import { ProblemsAt } from "./problems.js";
import { Section } from "./section.js";
import { useRevise } from "./use-revise.js";
import { Mark } from "./view-marks.js";

const ADD_OUTCOME = "model-add-outcome";

/** The outcomes that readers compare, each the states in which its condition holds. */
export function Outcomes() {
  const { m } = useTexts();
  const { document } = useCase();
  const { edit, revise } = useRevise();
  const outcomes = document.outcomes ?? {};
  const keys = Object.keys(outcomes);
  return (
    <Section
      id="model-outcomes"
      title={m.outcomes.title}
      text={m.outcomes.text}
      empty={keys.length === 0 ? m.outcomes.empty : null}
    >
      <ProblemsAt path={["outcomes"]} exact />
      <DragList label={m.outcomes.title}>
        {keys.map((key, index) => (
          <Outcome key={key} outcome={key} doc={outcomes[key]} index={index} keys={keys} />
        ))}
      </DragList>
      {document.states !== undefined ? (
        // Names of states may hold spaces, and then no condition can write them: they are marked instead.
        <AddLine
          id={ADD_OUTCOME}
          label={m.outcomes.add}
          placeholder={m.outcomes.placeholder}
          onAdd={(names) =>
            revise(m.did.addOutcome(names.join(", ")), (before) => {
              let after = before;
              const [first = 1] = before.states ?? [];
              // An outcome has a state at least; which ones, is marked next.
              const states = [typeof first === "object" ? first.name : first];
              for (const name of names) {
                const key = freeKey(after, name, { kind: "outcome" });
                after = { ...after, outcomes: { ...after.outcomes, [key]: { name, states } } };
              }
              return after;
            })
          }
        />
      ) : (
        <AddCondition
          id={ADD_OUTCOME}
          section="outcomes"
          words={m.outcomes}
          onAdd={(name, when) => {
            const key = freeKey(document, name, { kind: "outcome" });
            edit(m.did.addOutcome(name), [{ path: ["outcomes", key], value: { name, when } }]);
          }}
        />
      )}
    </Section>
  );
}

function Outcome({
  outcome,
  doc,
  index,
  keys,
}: {
  readonly outcome: string;
  readonly doc: OutcomeDoc;
  readonly index: number;
  readonly keys: readonly string[];
}) {
  const { m } = useTexts();
  const { edit, revise } = useRevise();
  const [panel, setPanel] = useState<"key" | "names" | "via" | null>(null);
  const { name } = doc;
  const path = ["outcomes", outcome];
  const anchor = anchorOf(path);
  const next = nextOf(keys, outcome);
  const part = { kind: "outcome", key: outcome } as const;
  const close = (): void => {
    setPanel(null);
    focusSoon(`${anchor}-actions`);
  };
  return (
    <Item
      name={name}
      path={path}
      index={index}
      count={keys.length}
      part={part}
      next={next === null ? null : anchorOf(["outcomes", next])}
      afterLast={ADD_OUTCOME}
      onMove={(to) =>
        revise(m.did.move(name), (before) => ({
          ...before,
          outcomes: movedKey(before.outcomes ?? {}, outcome, to),
        }))
      }
      onRemove={() => revise(m.did.remove(name), (before) => withoutPart(before, part))}
      actions={[
        ...(doc.via === undefined
          ? [{ key: "via", label: m.outcomes.addVia, choose: () => setPanel("via") }]
          : []),
        { key: "names", label: m.item.names, choose: () => setPanel("names") },
        { key: "key", label: m.item.key, choose: () => setPanel("key") },
      ]}
    >
      <div className="model-named">
        <ItemName
          name={name}
          label={m.outcomes.name(name)}
          renamed={(text) => ({ path: [...path, "name"], value: text })}
        />
        <code className="model-key">{outcome}</code>
        <WhyLink why={{ kind: "outcome", key: outcome }} look="mark" />
        <Mark path={path} />
        <BasisRow
          of={name}
          basis={doc}
          fields={["reading", "judgement", "hedge"]}
          onChange={(change) => edit(m.did.basis(name), basisEdits(path, doc, "name", change))}
        />
      </div>
      {panel === "names" && <NamesPanel name={name} path={path} doc={doc} onClose={close} />}
      {panel === "key" && <ItemKey name={name} part={part} path={path} onClose={close} />}
      {doc.states === undefined ? (
        <ConditionField
          label={m.outcomes.when(name)}
          path={[...path, "when"]}
          value={doc.when ?? ""}
          onCommit={(text) => edit(m.did.outcome(name), [{ path: [...path, "when"], value: text }])}
        />
      ) : (
        <OutcomeStates
          name={name}
          states={doc.states}
          onChange={(states) =>
            edit(m.did.outcome(name), [{ path: [...path, "states"], value: states }])
          }
        />
      )}
      {(doc.via !== undefined || panel === "via") && (
        <div className="model-guard">
          <span className="label">{m.outcomes.via}</span>
          <ConditionField
            label={m.outcomes.viaOf(name)}
            path={[...path, "via"]}
            value={doc.via ?? ""}
            autoFocus={panel === "via"}
            onCommit={(text) => {
              edit(m.did.via(name), [{ path: [...path, "via"], value: text }]);
              if (panel === "via") setPanel(null);
            }}
            onEmpty={() => {
              edit(m.did.via(name), [{ path: [...path, "via"], delete: true }]);
              close();
            }}
            onCancel={close}
          />
        </div>
      )}
      <ProblemsAt path={path} />
    </Item>
  );
}

/** The states of an outcome that lists them, to be marked where the case names its states. */
function OutcomeStates({
  name,
  states,
  onChange,
}: {
  readonly name: string;
  readonly states: readonly StateRef[];
  readonly onChange: (states: StateRef[]) => void;
}) {
  const { m } = useTexts();
  const { document } = useCase();
  if (document.states === undefined) return <p className="fine">{states.join(", ")}</p>;
  return (
    <fieldset className="model-states">
      <legend className="unseen">{m.outcomes.states(name)}</legend>
      {document.states.map((state, index) => {
        const title = typeof state === "string" ? state : state.name;
        const own: readonly StateRef[] = [title, index + 1];
        const marked = states.some((ref) => own.includes(ref));
        return (
          <label key={title} className="model-check">
            <input
              type="checkbox"
              checked={marked}
              // An outcome has a state at least.
              disabled={marked && states.length === 1}
              onChange={() =>
                onChange(marked ? states.filter((ref) => !own.includes(ref)) : [...states, title])
              }
            />
            <CaseText>{title}</CaseText>
          </label>
        );
      })}
    </fieldset>
  );
}
