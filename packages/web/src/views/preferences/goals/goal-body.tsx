import { useMessages } from "../../../app/language.js";
import { BasisRow } from "../../../parts/basis/basis-row.js";
import { CaseText } from "../../../parts/case-text.js";
import { ConditionField } from "../../../parts/condition/condition-field.js";
import { EditableText, Select } from "../../../parts/index.js";
import { type GoalChange, goalEdits, goalPath } from "../edits/index.js";
import { useParty } from "../use-party.js";

/** A goal: its words, its condition, and what both rest on, each edited where it stands. */
export function GoalBody({ goalKey }: { readonly goalKey: string }) {
  const { workbenchPreferences: words } = useMessages();
  const { goals: said, changes, editor, view: ofView } = words;
  const { listed, party, name, view, change } = useParty();
  const goal = listed.document.goals?.[party]?.[goalKey];
  if (goal === undefined) return null;
  const edit = (label: string, next: GoalChange): void => {
    change(label, goalEdits(listed, goalKey, next), ofView.cannotTakeAway);
  };
  const serves = (goal.serves ?? []).map(
    (other) => listed.document.goals?.[party]?.[other]?.text ?? other,
  );
  const factors = (["none", "means", "interests"] as const).map((value) => ({
    value,
    label: editor.factors[value],
  }));
  return (
    <div className="goals-body">
      <p className="goals-text">
        <EditableText
          value={goal.text}
          label={said.textOf(goal.text)}
          multiline
          onCommit={(text) => {
            if (text !== "") edit(changes.goalText(text, name), { text });
          }}
        />
      </p>
      {goal.when === undefined && <p className="fine">{said.unmodelledText}</p>}
      <ConditionField
        value={goal.when ?? ""}
        label={said.conditionOf(goal.text)}
        path={[...goalPath(listed, goalKey), "when"]}
        view={view}
        placeholder={said.giveCondition}
        onCommit={(when) => edit(changes.goalCondition(goal.text, name), { when })}
      />
      <BasisRow
        of={said.of(goal.text)}
        basis={goal}
        fields={["reading", "judgement", "hedge", "note"]}
        onChange={(next) => edit(changes.goalBasis(goal.text, name), next)}
      />
      {goal.hedge !== undefined && <p className="goals-hedge">{words.marks.hedge(goal.hedge)}</p>}
      {goal.reading !== undefined && (
        <p className="editor-reading">
          <CaseText>{goal.reading}</CaseText>
        </p>
      )}
      {goal.note !== undefined && (
        <p className="fine">
          <CaseText>{goal.note}</CaseText>
        </p>
      )}
      {serves.length > 0 && (
        <p className="fine">
          {said.serves}: {serves.join("; ")}
        </p>
      )}
      <Select
        label={editor.factor}
        value={goal.factor ?? "none"}
        choices={factors}
        onChoose={(value) =>
          edit(changes.goalFactor(goal.text, name), {
            factor: value === "none" ? null : (value as "means" | "interests"),
          })
        }
      />
      {view !== "base" && <p className="fine">{ofView.note}</p>}
    </div>
  );
}
