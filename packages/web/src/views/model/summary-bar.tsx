import { brokenConditions, type DocumentPath } from "@sextant/case";
import { useEffect, useMemo, useRef, useState } from "react";
import { useAnnounce } from "../../app/announce.js";
import type { Asked } from "../../compute/index.js";
import type { ModelSummary } from "../../compute/questions/model-summary.js";
import { useCase } from "../../model/index.js";
import { Button, Icon } from "../../parts/index.js";
import { useTexts } from "../../parts/use-texts.js";
import { useTold } from "../../parts/use-told.js";
import { useProblems } from "./problems.js";
import { PlaceLink } from "./uses-panel.js";
import "./summary-bar.css";

/** Up to this many states are computed at once in the page. */
const AT_ONCE = 10_000;
/** More cannot be held at all. */
const MOST_STATES = 2 ** 26;
/** Errors after these are mostly echoes of them. */
const MOST_SHOWN = 20;

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
  const errors = useErrors();
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
          <strong>{m.summary.states(sizeOf(answer), answer.more)}</strong>{" "}
          <span className="soft">
            {answer.merged !== null && <>{m.summary.merged(answer.states)} · </>}
            {answer.listed
              ? m.summary.listed
              : answer.states !== answer.combinations && m.summary.of(answer.combinations)}
          </span>
          {change !== null && change.by !== 0 && (
            <span className="model-delta">
              <Icon name={change.by < 0 ? "down" : "up"} />
              {m.summary.change(change.by)}
            </span>
          )}
        </p>
      ) : (
        !broken && <p className="soft">{m.loading}</p>
      )}
      {counted && sizeOf(answer) > AT_ONCE && (
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
            {errors.map(({ path, message }) => (
              <li key={`${path?.join("/")} ${message}`}>
                {path !== undefined && path.length > 0 && (
                  <>
                    <PlaceLink path={path} />
                    {": "}
                  </>
                )}
                {message}
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

/** As many states as the analyses tell apart. */
const sizeOf = ({ states, merged }: ModelSummary): number => merged ?? states;

/** What has to be mended: what the check has found, and each condition that cannot be read, which it stops at. */
function useErrors(): readonly { readonly path?: DocumentPath; readonly message: string }[] {
  const { document } = useCase();
  const found = useProblems().filter(({ severity }) => severity === "error");
  const some = found.some(({ code }) => code.startsWith("SX_CONDITION"));
  const conditions = useMemo(() => (some ? brokenConditions(document) : []), [some, document]);
  const words = useTold();
  const rest =
    conditions.length === 0 ? found : found.filter(({ code }) => !code.startsWith("SX_CONDITION"));
  return [
    ...rest.map((problem) => ({ path: problem.path, message: words(problem).message })),
    ...conditions.map(({ path, trouble }) => ({ path, message: words(trouble).message })),
  ].slice(0, MOST_SHOWN);
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
    const states = sizeOf(answer);
    last.current = { of, states };
    if (before !== null && before.of !== of) {
      setChange({ now: states, by: states - before.states });
    }
  }, [answer, of]);
  return change;
}
