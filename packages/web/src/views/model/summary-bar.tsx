import { useEffect, useRef, useState } from "react";
import { useAnnounce } from "../../app/announce.js";
import type { Asked } from "../../compute/index.js";
import type { ModelSummary } from "../../compute/questions/model-summary.js";
import { useCase } from "../../model/index.js";
import { Button, Icon } from "../../parts/index.js";
import { useProblems } from "./problems.js";
import { useTexts } from "./use-texts.js";
import { PlaceLink } from "./uses-panel.js";

/** Up to this many states are computed at once in the page. */
const AT_ONCE = 10_000;
/** More cannot be held at all. */
const MOST_STATES = 2 ** 26;

/** How many options and states there are, what the last edit has done to them, and what must be mended. */
export function SummaryBar({ asked }: { readonly asked: Asked<ModelSummary> }) {
  const { m } = useTexts();
  const { undo, store } = useCase();
  const { answer } = asked;
  const change = useChange(asked);
  const announce = useAnnounce();
  const told = useRef(change);
  useEffect(() => {
    if (told.current === change) return;
    told.current = change;
    if (change !== null && change.by !== 0) announce(m.summary.told(change.now, change.by));
  }, [change, announce, m]);
  const errors = useProblems().filter(({ severity }) => severity === "error");
  const broken = errors.length > 0;
  const counted = answer !== null && asked.problems === null;
  return (
    <section
      className={`model-summary${broken ? " model-broken" : ""}`}
      aria-label={m.summary.label}
    >
      {counted ? (
        <p className="num">
          {answer.options > 0 && <>{m.summary.options(answer.options)} · </>}
          <strong>{m.summary.states(answer.states, answer.more)}</strong>{" "}
          <span className="soft">
            {answer.listed
              ? m.summary.listed
              : answer.states !== answer.combinations && m.summary.of(answer.combinations)}
            {answer.merged !== null && <> · {m.summary.merged(answer.merged)}</>}
          </span>
          {change !== null && change.by !== 0 && (
            <span className="model-delta">
              <Icon name={change.by < 0 ? "down" : "up"} />
              {m.summary.change(change.by)}
            </span>
          )}
        </p>
      ) : (
        <p className="soft">{broken ? m.summary.notCounted : m.loading}</p>
      )}
      {counted && answer.states > AT_ONCE && (
        <p className="fine">
          {answer.states > MOST_STATES ? m.summary.tooLarge : m.summary.large(AT_ONCE)}
        </p>
      )}
      {broken && (
        <div className="model-errors" role="status">
          <p>
            <Icon name="warn" /> {m.summary.mend(errors.length)}
          </p>
          <ul>
            {errors.slice(0, 8).map((problem) => (
              <li key={`${problem.code} ${problem.message}`}>
                {problem.path !== undefined && problem.path.length > 0 && (
                  <>
                    <PlaceLink path={problem.path} />
                    {": "}
                  </>
                )}
                {problem.message}
              </li>
            ))}
          </ul>
          {undo !== null && (
            <Button icon="undo" onClick={() => store.undo()}>
              {m.summary.undo(undo.name)}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

interface Change {
  readonly now: number;
  /** How many more states there are than before the last edit that was counted. */
  readonly by: number;
}

/** What the last edit has done to the number of states. */
function useChange({ answer, of }: Asked<ModelSummary>): Change | null {
  const [change, setChange] = useState<Change | null>(null);
  const last = useRef<{ of: number; states: number } | null>(null);
  useEffect(() => {
    if (answer === null || of === null || answer.more) return;
    const before = last.current;
    last.current = { of, states: answer.states };
    if (before !== null && before.of !== of) {
      setChange({ now: answer.states, by: answer.states - before.states });
    }
  }, [answer, of]);
  return change;
}
