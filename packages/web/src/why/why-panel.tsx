import { useEffect, useRef } from "react";
import { useMessages } from "../app/language.js";
import { hrefOf, navigate, useRoute } from "../app/router.js";
import { useQuestion } from "../compute/use-question.js";
import { useCaseState } from "../model/use-case.js";
import { Button } from "../parts/button.js";
import { PartyBadge } from "../parts/party-badge.js";
import { Answered, Notice, Stale } from "../parts/surroundings.js";
import { ChainBlocks } from "./chain-blocks.js";
import { type Why, whyText } from "./why.js";
import "./why.css";

/** The chain behind what was asked about: result, witness, preferences, goal, reading, passage. */
export function WhyPanel({ onHide }: { readonly onHide: () => void }) {
  const { workbench, workbenchHistory } = useMessages();
  const { why: words, dismiss } = workbench;
  const { caseId, why, view } = useRoute();
  const { document } = useCaseState();
  const asked = useQuestion("why", why === null || document === null ? null : { view, why });
  const panel = useRef<HTMLElement>(null);
  const key = why === null ? "" : whyText(why);
  useEffect(() => {
    if (key !== "") panel.current?.scrollTo(0, 0);
  }, [key]);
  return (
    <aside className="why" aria-label={words.title} ref={panel}>
      <div className="why-head">
        <h2>{words.title}</h2>
        <Stale asked={why === null ? NOT_ASKED : asked} />
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
        <p className="soft">{words.empty}</p>
      ) : (
        <Answered asked={asked}>
          {(chain) =>
            chain === null ? (
              asked.stale ? null : (
                <Notice>
                  <p>{words.gone}</p>
                  <a href={historyOf(caseId, view, why)}>{workbenchHistory.findGone}</a>
                </Notice>
              )
            ) : (
              <div aria-live="polite">
                <h3 className="why-title">
                  {chain.party !== undefined && <PartyBadge party={chain.party} />}
                  <bdi>{chain.title}</bdi>
                </h3>
                <ChainBlocks blocks={chain.blocks} />
                {chain.verified !== undefined && (
                  <p className={chain.verified ? "why-verified" : "why-refused"}>
                    {chain.verified ? words.verified : words.notVerified}
                  </p>
                )}
              </div>
            )
          }
        </Answered>
      )}
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
    verdict: "party",
  }[why.kind];
  const found = String((why as unknown as Record<string, unknown>)[key] ?? "");
  // An option is written under its own key alone; a place in a list is no key.
  const find = found.startsWith("#") ? "" : found.slice(found.lastIndexOf(".") + 1);
  return hrefOf({ caseId, view, screen: "history", more: { find } });
}

const NOT_ASKED = { stale: false, of: null, at: 0 };
