import { useMessages } from "../../../app/language.js";
import { hrefOf, useRoute } from "../../../app/router.js";
import type { PartyAtTarget, WhoLeaves } from "../../../compute/questions/stability/who-leaves.js";
import { CitedText, DiffersMark, PartyBadge } from "../../../parts/index.js";
import { OrderMark } from "../../../parts/order-mark.js";
import { ImprovementSteps } from "../../../why/steps/improvement-steps.js";
import { StayingMoves } from "../../../why/steps/staying-moves.js";
import { WhyLink } from "../../../why/why-link.js";
import { Further } from "./further.js";

/** One party: its verdict, the best it could do, how it would be answered, and the other concepts. */
export function PartyCard({
  party,
  target,
}: {
  readonly party: PartyAtTarget;
  readonly target: WhoLeaves;
}) {
  const m = useMessages();
  const { who: words } = m.workbenchStability;
  const { caseId, view } = useRoute();
  const { key, standing, improvements, undeterred, judged, told, stays, inBase } = party;
  const [best] = told;
  const state = target.state.id;
  return (
    <>
      <div className="stability-card-head">
        <h3>
          <WhyLink why={{ kind: "party", party: key }}>
            <PartyBadge party={key} named size="large" />
          </WhyLink>
        </h3>
        <span className={`stability-standing stability-standing-${standing}`}>
          {words.standing[standing]}
          {party.byConcept.some(({ concept, hangs }) => concept === target.concept && hangs) && (
            <OrderMark />
          )}
        </span>
      </div>
      {inBase !== null && (
        <p>
          <DiffersMark base={words.inBase(inBase)} />
        </p>
      )}
      {party.hasPreferences ? (
        <>
          {improvements > 0 && <p>{words.improvements(improvements, undeterred, judged)}</p>}
          {stays.map((text) => (
            <p key={text} className="stability-stays">
              <CitedText text={text} />
            </p>
          ))}
        </>
      ) : (
        <p>
          {words.nothing}{" "}
          <a href={hrefOf({ caseId, view, screen: "preferences", more: { party: key } })}>
            {words.givePreferences}
          </a>
        </p>
      )}
      {party.hasPreferences && <StayingMoves neutral={party.neutral} leastBad={party.leastBad} />}
      {best !== undefined && (
        <div className="stability-best">
          {improvements > 1 && <h4>{words.best}</h4>}
          <ImprovementSteps told={best} concept={target.concept} />
        </div>
      )}
      {told.length > 1 && <Further party={party} target={target} />}
      <div className="stability-card-foot">
        <p className="fine">
          {words.other}:{" "}
          {party.byConcept
            .filter(({ concept }) => concept !== target.concept)
            .map(({ concept, stable, hangs }) => (
              <WhyLink key={concept} why={{ kind: "verdict", concept, state, party: key }}>
                {m.concept(concept).tag}{" "}
                <span className={stable ? "mark-yes" : "mark-no"}>
                  {stable ? words.stable : words.unstable}
                </span>
                {hangs && <OrderMark />}
              </WhyLink>
            ))}
        </p>
        <p className="fine">
          <WhyLink why={{ kind: "verdict", concept: target.concept, state, party: key }}>
            {words.proof}
          </WhyLink>
        </p>
      </div>
    </>
  );
}
