import { useEffect, useRef } from "react";
import { useMessages } from "../app/language.js";
import { hrefOf, navigate, useRoute } from "../app/router.js";
import type { Chain } from "../compute/questions/why/chain.js";
import { useQuestion } from "../compute/use-question.js";
import { useCaseState } from "../model/use-case.js";
import { Button } from "../parts/button.js";
import { CaseText } from "../parts/case-text.js";
import { PartyBadge } from "../parts/party-badge.js";
import { Answered, Notice, Stale } from "../parts/surroundings.js";
import { viewOf } from "../views/registry.js";
import { ChainBlocks } from "./chain-blocks.js";
import { CopyChain } from "./copy-chain.js";
import { SourceViewer } from "./source/source-viewer.js";
import { usePanelFocus } from "./use-panel-focus.js";
import { type Crumb, useTrail } from "./use-trail.js";
import { type Why, whyText } from "./why.js";
import { WhyLink } from "./why-link.js";
import "./why.css";

/** The chain behind what was asked about: result, witness, preferences, goal, reading, passage. */
export function WhyPanel({ onHide }: { readonly onHide: () => void }) {
  const { workbench, workbenchWhy: trailWords, workbenchHistory } = useMessages();
  const { why: words, dismiss } = workbench;
  const { caseId, why, whyUnread, view } = useRoute();
  const { document } = useCaseState();
  const asked = useQuestion("why", why === null || document === null ? null : { view, why });
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const key = why === null ? "" : whyText(why);
  const chain = asked.stale ? null : asked.answer;
  const { trail, onFollow } = useTrail(why, chain?.title ?? null);
  const shown = why === null || chain === null ? null : key;
  const onKeyDown = usePanelFocus(heading, shown, why !== null, () => navigate({ why: null }));
  useEffect(() => {
    if (key !== "") panel.current?.scrollTo(0, 0);
  }, [key]);
  return (
    <aside
      className="why"
      aria-label={words.title}
      ref={panel}
      onClickCapture={onFollow}
      onKeyDown={onKeyDown}
    >
      <div className="why-head">
        {trail.length > 1 && (
          <Button look="plain" icon="back" label={trailWords.back} onClick={() => history.back()} />
        )}
        <h2>{words.title}</h2>
        <Stale asked={why === null ? NOT_ASKED : asked} />
        {why !== null && chain !== null && <CopyChain chain={chain} why={why} />}
        {why !== null && (
          <Button
            look="plain"
            icon="link"
            label={words.copyLink}
            onClick={() => void navigator.clipboard.writeText(location.href)}
          />
        )}
        <Button
          look="plain"
          icon="close"
          label={why === null ? words.hide : dismiss}
          onClick={why === null ? onHide : () => navigate({ why: null })}
        />
      </div>
      {why === null ? (
        whyUnread ? (
          <Notice>
            <p>{words.unread}</p>
          </Notice>
        ) : (
          <p className="soft">{words.empty}</p>
        )
      ) : (
        <>
          {trail.length > 1 && <Trail trail={trail} />}
          <Answered asked={asked}>
            {(answer) =>
              answer === null ? (
                asked.stale ? null : (
                  <Notice>
                    <p>{words.gone}</p>
                    <a href={historyOf(caseId, view, why)}>{workbenchHistory.findGone}</a>
                  </Notice>
                )
              ) : (
                <div aria-live="polite">
                  <p className="why-kind">{trailWords.kinds[why.kind]}</p>
                  <h3 className="why-title" tabIndex={-1} ref={heading}>
                    {answer.party !== undefined && <PartyBadge party={answer.party} />}
                    <CaseText>{answer.title}</CaseText>
                  </h3>
                  <ChainBlocks blocks={answer.blocks} />
                  {answer.verified !== undefined && (
                    <p className={answer.verified ? "why-verified" : "why-refused"}>
                      {answer.verified ? words.verified : words.notVerified}
                    </p>
                  )}
                  <PlaceLink chain={answer} />
                </div>
              )
            }
          </Answered>
        </>
      )}
      <SourceViewer />
    </aside>
  );
}

/** History, where what is gone stood last: found by the key that it had in the file. */
function historyOf(caseId: string | null, view: string, why: Why): string {
  const key = {
    party: "party",
    outcome: "key",
    option: "key",
    citation: "id",
    goal: "goal",
    statement: "id",
    state: "",
    stuck: "",
    moving: "",
    verdict: "party",
  }[why.kind];
  const found = String((why as unknown as Record<string, unknown>)[key] ?? "");
  // An option is written under its own key alone; a place in a list is no key.
  const find = found.startsWith("#") ? "" : found.slice(found.lastIndexOf(".") + 1);
  return hrefOf({ caseId, view, screen: "history", more: { find } });
}

const NOT_ASKED = { stale: false, of: null, at: 0 };

/** How one came here: each step leads back. */
function Trail({ trail }: { readonly trail: readonly Crumb[] }) {
  const { trail: label, kinds } = useMessages().workbenchWhy;
  return (
    <nav aria-label={label} className="why-trail">
      <ol>
        {trail.slice(-5, -1).map(({ key, why, title }) => (
          <li key={key}>
            <WhyLink why={why}>
              <CaseText>{title || kinds[why.kind]}</CaseText>
            </WhyLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Where else in the workbench the same thing is seen, or edited. */
function PlaceLink({ chain: { place } }: { readonly chain: Chain }) {
  const { inPreferences, inStability, inModel } = useMessages().workbenchWhy;
  const route = useRoute();
  if (place === undefined || viewOf(place.screen) === null) return null;
  const { screen, state, more } = place;
  if (screen === route.screen && (state === undefined || state === route.state)) return null;
  const text = { preferences: inPreferences, stability: inStability, model: inModel }[screen];
  return (
    <p className="why-place">
      <a href={hrefOf({ ...route, screen, state: state ?? route.state, more: more ?? {} })}>
        {text}
      </a>
    </p>
  );
}
