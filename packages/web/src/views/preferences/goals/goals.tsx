import { useId, useState } from "react";
import { useMessages } from "../../../app/language.js";
import { CaseText } from "../../../parts/case-text.js";
import { Button, Empty } from "../../../parts/index.js";
import { useKeptText } from "../../../parts/use-kept-text.js";
import { WhyLink } from "../../../why/why-link.js";
import { goalPath, longForm, newGoal, statementOfGoal, writtenAt } from "../edits/index.js";
import { useParty } from "../use-party.js";
import { GoalBody } from "./goal-body.js";
import "./goals.css";

/** What the party wants in words: each with its place in the list, or that it has none. */
export function Goals() {
  const { workbenchPreferences: words } = useMessages();
  const { goals: said, changes } = words;
  const { listed, party, name, view, change } = useParty();
  const [text, setText] = useKeptText(`goal ${view} ${party}`);
  const title = useId();
  const goals = Object.keys(listed.document.goals?.[party] ?? {});
  return (
    <section className="goals" aria-labelledby={title}>
      <h2 id={title}>{said.title}</h2>
      <p className="fine">{said.lead}</p>
      {goals.length === 0 ? (
        <Empty title={said.none} />
      ) : (
        <ul className="goals-list">
          {goals.map((key) => (
            <Goal key={key} goalKey={key} />
          ))}
        </ul>
      )}
      <form
        className="goals-add"
        onSubmit={(event) => {
          event.preventDefault();
          const written = text.trim();
          if (written === "") return;
          if (change(changes.goalAdd(written, name), newGoal(listed, written).edits)) setText("");
        }}
      >
        <input
          className="field"
          value={text}
          aria-label={said.addLabel}
          placeholder={said.addLabel}
          dir="auto"
          onChange={(event) => setText(event.target.value)}
        />
        <Button type="submit" icon="plus" disabled={text.trim() === ""}>
          {said.add}
        </Button>
      </form>
    </section>
  );
}

function Goal({ goalKey }: { readonly goalKey: string }) {
  const { workbenchPreferences: words } = useMessages();
  const { goals: said, changes } = words;
  const { listed, party, name, facts, act, change } = useParty();
  const [open, setOpen] = useState(false);
  const id = useId();
  const goal = listed.document.goals?.[party]?.[goalKey];
  if (goal === undefined) return null;
  const entries = listed.entries ?? [];
  const rank = entries.findIndex((entry) =>
    (entry.kind === "tie" ? entry.members : [entry]).some(
      (one) => longForm(one.document).prefer.trim() === goalKey,
    ),
  );
  const modelled = goal.when !== undefined;
  const path = goalPath(listed, goalKey);
  const own = writtenAt(listed.file, path) !== undefined;
  const known = facts?.goals[goalKey];
  const canList = listed.form === "statements" || listed.form === "none";
  return (
    <li className={`goals-item${modelled ? "" : " goals-unmodelled"}`}>
      <div className="goals-line">
        <div className="goals-words">
          <WhyLink why={{ kind: "goal", party, goal: goalKey }}>
            <CaseText>{goal.text}</CaseText>
          </WhyLink>
          <p className="statements-marks">
            {!modelled && <span className="mark-red">{said.unmodelled}</span>}
            {rank >= 0 ? (
              <span className="soft num">{said.used(rank + 1)}</span>
            ) : (
              <span className="soft">{said.unused}</span>
            )}
            {known?.here != null && (
              <span className={known.here ? "mark-yes" : "mark-no"}>
                {known.here ? words.marks.here : words.marks.notHere}
              </span>
            )}
          </p>
        </div>
        {rank < 0 && canList && (
          <Button
            disabled={!modelled}
            aria-label={said.usingOf(goal.text)}
            title={modelled ? undefined : said.needsCondition}
            onClick={() =>
              act(changes.add(goal.text, name), {
                do: "insert",
                item: statementOfGoal(listed, goalKey),
                to: entries.length,
              })
            }
          >
            {said.use}
          </Button>
        )}
        <Button
          look="plain"
          icon={open ? "up" : "down"}
          label={`${said.details}: ${goal.text}`}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        />
        <Button
          look="plain"
          icon="close"
          label={rank >= 0 ? said.inUse : own ? said.remove(goal.text) : said.inBase}
          disabled={rank >= 0 || !own}
          onClick={() => change(changes.goalRemove(goal.text, name), [{ path, delete: true }])}
        />
      </div>
      <div id={id}>{open && <GoalBody goalKey={goalKey} />}</div>
    </li>
  );
}
