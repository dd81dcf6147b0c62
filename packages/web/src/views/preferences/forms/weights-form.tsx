import { useId, useState } from "react";
import { useMessages } from "../../../app/language.js";
import { ConditionField } from "../../../parts/condition/condition-field.js";
import { Button } from "../../../parts/index.js";
import { NumberField } from "../../../parts/number-field.js";
import { rewordedWeight, weightOf } from "../edits/index.js";
import { useParty } from "../use-party.js";
import { Inherited } from "./inherited.js";
import "./forms.css";

/** Preferences as weights: the conditions, each with its exact decimal. */
export function WeightsForm() {
  const { workbenchPreferences: words } = useMessages();
  const { forms, changes } = words;
  const { listed, party, name, view, change } = useParty();
  const [adding, setAdding] = useState(false);
  const title = useId();
  const weights = listed.document.preferences?.[party]?.weights ?? {};
  const editable = listed.own?.weights !== undefined;
  const path = [...listed.at, "weights"];
  return (
    <section aria-labelledby={title}>
      <h2 id={title}>{forms.weights}</h2>
      <p className="fine">{forms.weightsText}</p>
      {!editable && <Inherited />}
      <table className="table forms-weights">
        <thead>
          <tr>
            <th scope="col">{forms.condition}</th>
            <th scope="col">{forms.weight}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {Object.entries(weights).map(([condition, weight]) => (
            <tr key={condition}>
              <td>
                {editable ? (
                  <ConditionField
                    value={condition}
                    label={words.editor.conditionOf(condition)}
                    path={[...path, condition]}
                    view={view}
                    onCommit={(next) =>
                      change(
                        changes.condition(next, name),
                        Object.hasOwn(weights, next)
                          ? null
                          : [{ path, value: rewordedWeight(weights, condition, next) }],
                        forms.twice,
                      )
                    }
                  />
                ) : (
                  <code>{condition}</code>
                )}
              </td>
              <td className="num">
                <NumberField
                  shown={String(weight)}
                  label={forms.weightOf(condition)}
                  className="forms-weight"
                  readOnly={!editable}
                  read={(text) => weightOf(text) ?? undefined}
                  bad={forms.weightBad}
                  onCommit={(value) =>
                    change(changes.weight(condition, name), [{ path: [...path, condition], value }])
                  }
                />
              </td>
              <td>
                {editable && (
                  <Button
                    look="plain"
                    icon="close"
                    label={forms.removeWeight(condition)}
                    onClick={() =>
                      change(changes.weightRemove(condition, name), [
                        { path: [...path, condition], delete: true },
                      ])
                    }
                  />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {editable &&
        (adding ? (
          <ConditionField
            value=""
            label={forms.newCondition}
            path={[...path, "(new)"]}
            view={view}
            autoFocus
            onCancel={() => setAdding(false)}
            onCommit={(text) => {
              setAdding(false);
              change(
                changes.weight(text, name),
                Object.hasOwn(weights, text) ? null : [{ path: [...path, text], value: 1 }],
                forms.twice,
              );
            }}
          />
        ) : (
          <Button icon="plus" onClick={() => setAdding(true)}>
            {forms.addWeight}
          </Button>
        ))}
    </section>
  );
}
