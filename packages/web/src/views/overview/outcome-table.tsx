import { useMessages } from "../../app/language.js";
import type { Overview } from "../../compute/questions/overview.js";
import { Empty } from "../../parts/index.js";
import { WhyLink } from "../../why/why-link.js";

/** The outcomes, and k of m under each concept: plain words above, the technical name beside. */
export function OutcomeTable({ overview }: { readonly overview: Overview }) {
  const { overview: words } = useMessages().workbench;
  const { outcomes, concepts } = overview;
  if (outcomes.length === 0) return <Empty title={words.noOutcomes} />;
  return (
    <div className="overview-scroll">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{words.outcome}</th>
            {concepts.map(({ key, tag, plain }) => (
              <th key={key} scope="col" className="overview-figure" title={plain}>
                {tag}
              </th>
            ))}
            <th scope="col" className="overview-figure">
              {words.nearest}
            </th>
          </tr>
        </thead>
        <tbody>
          {outcomes.map((outcome) => (
            <tr key={outcome.key}>
              <th scope="row">
                <WhyLink why={{ kind: "outcome", key: outcome.key }}>
                  <bdi>{outcome.name}</bdi>
                </WhyLink>
                {outcome.here && <span className="mark-here">{words.here}</span>}
              </th>
              {concepts.map(({ key }) => {
                const k = outcome.equilibria[key] ?? 0;
                return (
                  <td
                    key={key}
                    className={`overview-figure num${k > 0 ? " overview-holds" : " overview-not"}`}
                  >
                    {words.kOfM(k, outcome.states)}
                  </td>
                );
              })}
              <td className="overview-figure num">{words.steps(outcome.byMoves)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
