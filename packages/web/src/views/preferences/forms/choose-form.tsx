import { useEffect, useRef, useState } from "react";
import { useMessages } from "../../../app/language.js";
import { useCase } from "../../../model/index.js";
import { ConditionField } from "../../../parts/condition/condition-field.js";
import { Button, Select } from "../../../parts/index.js";
import { beginEdits, stateChoices } from "../edits/index.js";
import { useParty } from "../use-party.js";
import "./forms.css";

/** A party without preferences: the three ways to say what it wants. */
export function ChooseForm() {
  const { workbenchPreferences: words } = useMessages();
  const { forms, changes, list } = words;
  const { listed, party, name, view, change } = useParty();
  const { document } = useCase();
  const goals = Object.entries(listed.document.goals?.[party] ?? {}).filter(
    ([, goal]) => goal.when !== undefined,
  );
  const [goal, setGoal] = useState(goals[0]?.[0] ?? "");
  const begun = useRef(false);
  // What had the focus goes with this form: what has begun in its place takes it.
  useEffect(
    () => () => {
      if (begun.current) requestAnimationFrame(focusBegun);
    },
    [],
  );
  const [state] = stateChoices(document, view);
  const begin = (form: "statements" | "weights" | "ranking", first: string | number): void => {
    // It may be shown while it is still being made.
    begun.current = true;
    begun.current = change(changes.form(name), beginEdits(listed, form, first));
  };
  return (
    <section aria-label={forms.none(name)}>
      <h2>{forms.none(name)}</h2>
      <p className="soft">{forms.noneText}</p>
      <ul className="forms-choices">
        <li className="card">
          <h3>{forms.statements}</h3>
          <p>{forms.statementsText}</p>
          {goals.length > 0 ? (
            <>
              <Select
                label={forms.firstGoal}
                value={goal}
                choices={goals.map(([value, { text }]) => ({ value, label: text }))}
                onChoose={setGoal}
              />
              <Button look="main" onClick={() => begin("statements", goal)}>
                {forms.begin}
              </Button>
            </>
          ) : (
            <ConditionField
              value=""
              label={list.newCondition}
              path={[...listed.at, "statements", 0]}
              view={view}
              onCommit={(text) => begin("statements", text)}
            />
          )}
        </li>
        <li className="card">
          <h3>{forms.weights}</h3>
          <p>{forms.weightsText}</p>
          <Button onClick={() => begin("weights", "")}>{forms.begin}</Button>
        </li>
        <li className="card">
          <h3>{forms.ranking}</h3>
          <p>{forms.rankingText}</p>
          <Button onClick={() => begin("ranking", state?.ref ?? 1)}>{forms.begin}</Button>
        </li>
      </ul>
    </section>
  );
}

/** The first thing of what was begun takes the focus, unless it has gone on to something else. */
function focusBegun(): void {
  if (document.activeElement !== document.body) return;
  const main = document.querySelector(".preferences-main");
  const first =
    main?.querySelector<HTMLElement>(".statements-grip") ??
    main?.querySelector<HTMLElement>("textarea, input, select, button");
  first?.focus();
}
