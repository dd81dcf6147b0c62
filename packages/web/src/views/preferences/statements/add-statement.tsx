import { keyFor } from "@sextant/case";
import { useState } from "react";
import { useMessages } from "../../../app/language.js";
import { useCase } from "../../../model/index.js";
import { ConditionField } from "../../../parts/condition/condition-field.js";
import { draftOf } from "../../../parts/condition/drafts.js";
import { draftKey } from "../../../parts/condition/use-draft.js";
import { Menu } from "../../../parts/index.js";
import { longForm, statementOfGoal, takenIds } from "../edits/index.js";
import { useParty } from "../use-party.js";
import { useList } from "./list-context.js";

/** Adds a goal that is not in the list yet, or a condition, as the least important preference. */
export function AddStatement() {
  const { workbenchPreferences: words } = useMessages();
  const { listed, party, view } = useParty();
  const { insert } = useList();
  const { id: caseId } = useCase();
  const entries = listed.entries ?? [];
  const path = [...listed.at, "statements", entries.length];
  // What was begun and does not read yet is there again where one comes back.
  const [begun] = useState(() => draftOf(draftKey(caseId, view, path)) !== null);
  const [writing, setWriting] = useState<"begun" | "asked" | null>(begun ? "begun" : null);
  const used = new Set(
    entries.flatMap((entry) =>
      (entry.kind === "tie" ? entry.members : [entry]).map((one) =>
        longForm(one.document).prefer.trim(),
      ),
    ),
  );
  const goals = Object.entries(listed.document.goals?.[party] ?? {}).filter(
    ([key, goal]) => goal.when !== undefined && !used.has(key),
  );
  return (
    <div className="statements-add">
      {writing !== null ? (
        <ConditionField
          value=""
          label={words.list.newCondition}
          path={path}
          view={view}
          autoFocus={writing === "asked"}
          onCancel={() => setWriting(null)}
          onCommit={(text) => {
            setWriting(null);
            // A name of its own, so that views and links hold on to it wherever it is moved.
            const id = keyFor(text, "preference", takenIds(listed));
            insert({ id, prefer: text }, text);
          }}
        />
      ) : (
        <Menu
          label={words.list.add}
          icon="plus"
          look="soft"
          items={[
            ...goals.map(([key, goal]) => ({
              key: `goal ${key}`,
              label: goal.text,
              choose: () => insert(statementOfGoal(listed, key), goal.text),
            })),
            { key: "condition", label: words.list.addCondition, choose: () => setWriting("asked") },
          ]}
        >
          {words.list.add}
        </Menu>
      )}
    </div>
  );
}
