import { useMessages } from "../app/language.js";
import type { ChainVerdicts } from "../compute/questions/why/chain.js";
import { OrderMark } from "../parts/order-mark.js";
import { PartyBadge } from "../parts/party-badge.js";
import { WhyLink } from "./why-link.js";

/** Each party's verdict on a state under each concept; every cell opens its own chain. */
export function VerdictTable({
  verdicts: { state, concepts, parties },
}: {
  readonly verdicts: ChainVerdicts;
}) {
  const m = useMessages();
  const { stays, goes } = m.workbench.why;
  return (
    <table className="table chain-verdicts">
      <caption className="unseen">{m.workbenchWhy.table}</caption>
      <thead>
        <tr>
          <td />
          {concepts.map((concept) => (
            <th key={concept} scope="col" title={m.concept(concept).plain}>
              {m.concept(concept).tag}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {parties.map(({ key, stable, hangs }) => (
          <tr key={key}>
            <th scope="row">
              <WhyLink why={{ kind: "party", party: key }}>
                <PartyBadge party={key} />
              </WhyLink>
            </th>
            {concepts.map((concept, k) => (
              <td key={concept}>
                <WhyLink why={{ kind: "verdict", concept, state, party: key }}>
                  <span className={stable[k] ? "mark-yes" : "mark-no"}>
                    {stable[k] ? stays : goes}
                  </span>
                  {hangs[k] && <OrderMark />}
                </WhyLink>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
