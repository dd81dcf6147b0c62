import type { StatementEntry } from "@sextant/case";
import { useId } from "react";
import { useMessages } from "../../../app/language.js";
import { BasisRow } from "../../../parts/basis/basis-row.js";
import { CitationPicker } from "../../../parts/basis/citation-picker.js";
import { CaseText } from "../../../parts/case-text.js";
import { ConditionField } from "../../../parts/condition/condition-field.js";
import { Button, EditableText, Select } from "../../../parts/index.js";
import { longForm, type StatementChange } from "../edits/index.js";
import { GoalBody } from "../goals/goal-body.js";
import { useParty } from "../use-party.js";
import { ConfidenceField } from "./confidence-field.js";
import "./editor.css";

/** A preference edited where it stands: its goal or condition, and what its place in the list rests on. */
export function StatementEditor({
  entry,
  onClose,
}: {
  readonly entry: StatementEntry;
  readonly onClose: () => void;
}) {
  const { workbenchPreferences: words } = useMessages();
  const { editor, changes } = words;
  const { listed, party, name, view, textOf, act } = useParty();
  const id = useId();
  const { prefer, ...own } = longForm(entry.document);
  const goals = listed.document.goals?.[party] ?? {};
  const key = prefer.trim();
  const goal = Object.hasOwn(goals, key) ? goals[key] : undefined;
  const text = textOf(entry);
  const change = (label: string, next: StatementChange): boolean =>
    act(label, { do: "change", id: entry.id, change: next });
  const choices = Object.entries(goals)
    .filter(([other, { when }]) => when !== undefined || other === key)
    .map(([value, one]) => ({ value, label: one.text }));
  return (
    // A click on its text leaves the focus in it, where Escape closes it.
    <div className="editor" role="group" aria-label={editor.label(text)} tabIndex={-1}>
      <section className="editor-part">
        <Select
          label={editor.what}
          value={goal === undefined ? "" : key}
          choices={[{ value: "", label: editor.noGoal }, ...choices]}
          onChoose={(value) =>
            change(changes.condition(text, name), {
              prefer: value === "" ? (goal?.when ?? prefer) : value,
            })
          }
        />
        {goal === undefined ? (
          <ConditionField
            value={prefer}
            label={editor.conditionOf(text)}
            path={[...entry.path, "prefer"]}
            view={view}
            onCommit={(next) => change(changes.condition(text, name), { prefer: next })}
          />
        ) : (
          <GoalBody goalKey={key} />
        )}
      </section>
      <section className="editor-part" aria-labelledby={id}>
        <h3 id={id}>{editor.place}</h3>
        {goal !== undefined && <p className="fine">{editor.placeText}</p>}
        <BasisRow
          of={editor.ofPlace(text)}
          basis={own}
          fields={["reading", "judgement", "note"]}
          onChange={(next) => change(changes.basis(text, name), next)}
        />
        {own.reading !== undefined && (
          <p className="editor-reading">
            <CaseText>{own.reading}</CaseText>
          </p>
        )}
        <details>
          <summary>{editor.against}</summary>
          <CitationPicker
            label={editor.againstOf(text)}
            chosen={own.against ?? []}
            onChange={(against) => change(changes.basis(text, name), { against })}
          />
        </details>
        <dl className="editor-fields">
          <div>
            <dt className="label">{editor.hedge}</dt>
            <dd>
              <EditableText
                value={own.hedge ?? ""}
                label={editor.hedgeOf(text)}
                placeholder={editor.hedgePlaceholder}
                onCommit={(hedge) => change(changes.hedge(text, name), { hedge: hedge || null })}
              />
            </dd>
          </div>
          <div>
            <dt className="label">{editor.confidence}</dt>
            <dd>
              <ConfidenceField
                value={own.confidence}
                label={editor.confidenceOf(text)}
                onCommit={(confidence) => change(changes.confidence(text, name), { confidence })}
              />
            </dd>
          </div>
        </dl>
        <label className="editor-check">
          <input
            type="checkbox"
            checked={own.redLine === true}
            onChange={({ target }) =>
              change(changes.redLine(text, name, target.checked), {
                redLine: target.checked ? true : null,
              })
            }
          />
          {editor.redLine}
        </label>
      </section>
      <Button onClick={onClose}>{editor.done}</Button>
    </div>
  );
}
