import { useMessages } from "../../../app/language.js";
import type { FoundStates } from "../../../compute/questions/stability/find-states.js";
import { CaseText } from "../../../parts/case-text.js";
import { Notice } from "../../../parts/index.js";

/** How many states fit, the nearest of them to choose from; or the rule that forbids what was asked for. */
export function FoundList({
  found,
  onChoose,
}: {
  readonly found: FoundStates;
  readonly onChoose: (state: number) => void;
}) {
  const m = useMessages();
  const { target: words } = m.workbenchStability;
  const { matching, all, states, forbidden, statusQuo } = found;
  const order = states.length < matching ? words.nearest(states.length) : words.nearestFirst;
  return (
    <>
      <p role="status" className="num">
        {words.matching(matching, all)} {states.length > 1 && statusQuo !== null && order}
      </p>
      {forbidden !== null && (
        <Notice tone="warn" title={words.forbidden}>
          <p>{words.cannot(forbidden.options)}</p>
          {forbidden.rules.map((rule) => (
            <p key={rule.words}>
              {rule.words} {rule.why !== null && words.because(rule.why)}
            </p>
          ))}
          {forbidden.ignored.length > 0 && <p>{words.kept(forbidden.ignored)}</p>}
          {forbidden.rules.length + forbidden.ignored.length === 0 && <p>{words.notListed}</p>}
        </Notice>
      )}
      {states.length > 0 && (
        <ul className="stability-found" aria-label={words.list}>
          {states.map((state) => (
            <li key={state.id}>
              <button type="button" onClick={() => onChoose(state.id)}>
                <span className="num stability-found-id">{state.id}</span>
                <CaseText className="stability-found-name">{state.words}</CaseText>
                <code className="stability-found-pattern">{state.pattern}</code>
                {state.changes !== null && (
                  <span className="soft num">{words.changes(state.changes)}</span>
                )}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
