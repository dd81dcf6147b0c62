import { Fragment, memo, useId, useRef } from "react";
import { useMessages } from "../../../app/language.js";
import { useRoute } from "../../../app/router.js";
import type { RankedLevel, Ranking } from "../../../compute/questions/preferences/ranking.js";
import { CaseText } from "../../../parts/case-text.js";
import { viewOption } from "../../../parts/command-text.js";
import { CopyMenu, usePartyLooks } from "../../../parts/index.js";
import { WhyLink } from "../../../why/why-link.js";
import { rankingTable } from "./ranking-table.js";
import "./ranking.css";

/** The order of the states that follows from the preferences: level by level, best first. */
export const RankingPanel = memo(function RankingPanel({
  party,
  ranking,
  states,
}: {
  readonly party: string;
  readonly ranking: Ranking;
  readonly states: number;
}) {
  const m = useMessages();
  const { ranking: said } = m.workbenchPreferences;
  const { view } = useRoute();
  const looks = usePartyLooks();
  const title = useId();
  const scroll = useRef<HTMLDivElement>(null);
  const { levels, of, here } = ranking;
  const most = Math.max(1, ...levels.map((level) => level.states));
  return (
    <section className="ranking" aria-labelledby={title}>
      <div className="section-head">
        <h2 id={title}>{said.title}</h2>
        <CopyMenu
          table={() => rankingTable(ranking, looks.get(party)?.name ?? party, m)}
          command={`states case.yaml --format csv${viewOption(view)}`}
          gives={m.workbenchCopy.gives.levels}
        />
      </div>
      <p className="fine num">{of <= 1 ? said.one(states) : said.lead(of, states)}</p>
      {here !== null && of > 1 && (
        <button
          type="button"
          className="ranking-here num"
          title={said.showHere}
          onClick={() => scrollToHere(scroll.current)}
        >
          {said.whereHere(here, of)}
        </button>
      )}
      {ranking.partial && ranking.orders > 0 && (
        <p className="fine">{said.partial(ranking.orders)}</p>
      )}
      {ranking.unknownPairs > 0 && <p className="fine">{said.pairs(ranking.unknownPairs)}</p>}
      {of > 1 && (
        <div
          ref={scroll}
          className="ranking-scroll"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key
          tabIndex={0}
          role="group"
          aria-labelledby={title}
        >
          <ol className="ranking-levels">
            {levels.map((level, k) => {
              const gap = level.place - (levels[k - 1]?.place ?? 0) - 1;
              return (
                <Fragment key={level.place}>
                  {gap > 0 && <li className="ranking-gap fine">{said.gap(gap)}</li>}
                  <Level level={level} of={of} most={most} />
                </Fragment>
              );
            })}
          </ol>
        </div>
      )}
    </section>
  );
});

function Level({
  level,
  of,
  most,
}: {
  readonly level: RankedLevel;
  readonly of: number;
  readonly most: number;
}) {
  const { workbenchPreferences: words } = useMessages();
  const { ranking: said } = words;
  const { place, states, example, name, outcomes, unnamed, here } = level;
  const counted = outcomes.length > 1 || unnamed > 0;
  return (
    <li
      className={`ranking-level${here ? " ranking-level-here" : ""}`}
      aria-current={here || undefined}
    >
      <span className="ranking-place num">
        {place}
        {(place === 1 || place === of) && (
          <span className="fine">{place === 1 ? said.best : said.worst}</span>
        )}
      </span>
      <span className="ranking-words">
        {name !== null ? (
          <WhyLink why={{ kind: "state", state: example }}>
            <CaseText>{name}</CaseText>
          </WhyLink>
        ) : outcomes.length === 0 ? (
          <WhyLink why={{ kind: "state", state: example }}>{said.none}</WhyLink>
        ) : (
          <>
            {outcomes.map((outcome, k) => (
              <Fragment key={outcome.key}>
                {k > 0 && ", "}
                <WhyLink why={{ kind: "outcome", key: outcome.key }}>
                  <CaseText>{outcome.name}</CaseText>
                </WhyLink>
                {counted && <span className="soft num"> {outcome.states}</span>}
              </Fragment>
            ))}
            {unnamed > 0 && (
              <>
                {", "}
                {said.none}
                <span className="soft num"> {unnamed}</span>
              </>
            )}
          </>
        )}
        {here && <span className="mark-here">{said.here}</span>}
      </span>
      <span className="ranking-size num">
        <WhyLink why={{ kind: "state", state: example }}>{said.states(states)}</WhyLink>
        <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
          <rect width={(100 * states) / most} height="4" />
        </svg>
      </span>
    </li>
  );
}

/** Shows the level of the status quo, in the middle of what scrolls, and nothing else moves. */
function scrollToHere(box: HTMLElement | null): void {
  const level = box?.querySelector<HTMLElement>(".ranking-level-here");
  if (!box || !level) return;
  const { top, height } = level.getBoundingClientRect();
  box.scrollTop += top - box.getBoundingClientRect().top - (box.clientHeight - height) / 2;
}
