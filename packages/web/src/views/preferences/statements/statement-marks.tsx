import { useMessages } from "../../../app/language.js";
import type { StatementFacts } from "../../../compute/questions/preferences/statement-facts.js";
import { WhyLink } from "../../../why/why-link.js";
import type { Difference } from "../edits/index.js";

/** More citations than these are counted. */
const MOST = 5;

/** From where a preference is known and how sure that is; whether and how far it holds. */
export function StatementMarks({
  facts,
  states,
  redLine,
  difference,
}: {
  readonly facts: StatementFacts;
  readonly states: number;
  readonly redLine: boolean;
  readonly difference: Difference | undefined;
}) {
  const m = useMessages();
  const { marks, view } = m.workbenchPreferences;
  const { backing, cite, against, hedge, confidence, here, holding, trivially, idleHere } = facts;
  return (
    <p className="statements-marks">
      {difference !== undefined && (
        <span className="statements-differs num">
          {difference.kind === "moved"
            ? view.marks.moved(difference.was)
            : view.marks[difference.kind]}
        </span>
      )}
      {redLine && <span className="mark-red">{marks.redLine}</span>}
      {cite.slice(0, MOST).map((id) => (
        <WhyLink key={id} why={{ kind: "citation", id }} look="cite">
          {id}
        </WhyLink>
      ))}
      {cite.length > MOST && <span className="soft">{marks.more(cite.length - MOST)}</span>}
      {backing !== "cited" && (
        <span className={`mark-${backing}`}>{m.workbench.overview.backing[backing]}</span>
      )}
      {against.length > 0 && <span className="mark-no">{marks.against(against)}</span>}
      {hedge !== null && <span className="statements-hedge">{marks.hedge(hedge)}</span>}
      {confidence !== null && (
        <span className="statements-hedge num">{marks.confidence(confidence)}</span>
      )}
      {here !== null && (
        <span
          className={idleHere ? "soft" : here ? "mark-yes" : "mark-no"}
          title={idleHere ? marks.idleTitle : marks.hereTitle}
        >
          {idleHere ? marks.idleHere : here ? marks.here : marks.notHere}
        </span>
      )}
      {holding === 0 || holding === states ? (
        <span className="mark-red">{holding === 0 ? marks.never : marks.always}</span>
      ) : (
        <span className="soft num" title={marks.holdsTitle(holding, states)}>
          {marks.holds(holding, states)}
          {trivially !== null && trivially > 0 && (
            <span title={marks.triviallyTitle(trivially, states)}>
              , {marks.trivially(trivially, states)}
            </span>
          )}
        </span>
      )}
    </p>
  );
}
