import { useMessages } from "../../app/language.js";
import { navigate, useRoute } from "../../app/router.js";
import { conceptInAddress, useConcept } from "../../app/use-concept.js";
import { useDiffers } from "../../compute/index.js";
import type { Overview } from "../../compute/questions/overview.js";
import { CaseText } from "../../parts/case-text.js";
import { DiffersMark, Empty } from "../../parts/index.js";
import { OrderMark } from "../../parts/order-mark.js";
import { Scroll } from "../../parts/scroll.js";
import { WhyLink } from "../../why/why-link.js";

/** The outcomes, and k of m under each concept: plain words above, the technical name beside. */
export function OutcomeTable({ overview }: { readonly overview: Overview }) {
  const { overview: words } = useMessages().workbench;
  const { outcomes, concepts } = overview;
  const differing = useDiffers();
  const chosen = useConcept();
  const { more } = useRoute();
  if (outcomes.length === 0) return <Empty title={words.noOutcomes} />;
  return (
    <Scroll className="overview-scroll" label={words.outcomes}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{words.outcome}</th>
            {concepts.map(({ key, tag, plain }) => (
              <th
                key={key}
                scope="col"
                className={`overview-figure${key === chosen ? " overview-chosen" : ""}`}
              >
                <button
                  type="button"
                  className="overview-concept"
                  aria-pressed={key === chosen}
                  title={plain}
                  onClick={() =>
                    navigate(
                      { more: { ...more, concept: conceptInAddress(key) } },
                      { replace: true },
                    )
                  }
                >
                  {tag}
                </button>
              </th>
            ))}
            {overview.statusQuo !== null && (
              <th scope="col" className="overview-figure">
                {words.nearest}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {outcomes.map((outcome) => (
            <tr key={outcome.key}>
              <th scope="row">
                <WhyLink why={{ kind: "outcome", key: outcome.key }}>
                  <CaseText>{outcome.name}</CaseText>
                </WhyLink>
                {differing.outcome(outcome.key)?.base === null && <DiffersMark />}
                {outcome.here && <span className="mark-here">{words.here}</span>}
              </th>
              {concepts.map(({ key }) => {
                const k = outcome.equilibria[key] ?? 0;
                const base = differing.outcome(outcome.key)?.base;
                return (
                  <td
                    key={key}
                    className={`overview-figure num${k > 0 ? " overview-holds" : " overview-not"}${key === chosen ? " overview-chosen" : ""}`}
                  >
                    {words.kOfM(k, outcome.states)}
                    {outcome.onOrder.includes(key) && <OrderMark />}
                    {base && (base.equilibria[key] !== k || base.states !== outcome.states) && (
                      <>
                        {" "}
                        <DiffersMark base={words.kOfM(base.equilibria[key] ?? 0, base.states)} />
                      </>
                    )}
                  </td>
                );
              })}
              {overview.statusQuo !== null && (
                <td className="overview-figure num">{words.steps(outcome.byMoves)}</td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {overview.onOrder.map((text) => (
        <p key={text} className="fine">
          {text}
        </p>
      ))}
    </Scroll>
  );
}
