import { useMessages } from "../app/language.js";
import type { ChainLeaving } from "../compute/questions/why/chain.js";
import { OrderMark } from "../parts/order-mark.js";
import { PartyBadge } from "../parts/party-badge.js";
import { WhyLink } from "./why-link.js";

/** Of an outcome: who would leave the one state that stands for it, and how many of all its states. */
export function LeavingTable({
  leaving: { state, states, parties },
}: {
  readonly leaving: ChainLeaving;
}) {
  const m = useMessages();
  const { stays, goes } = m.workbench.why;
  const { outcome: words } = m.workbenchWhy;
  return (
    <table className="table chain-leaving">
      <caption>{words.table}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{words.at(m.state(state))}</th>
          {states > 1 && <th scope="col">{words.over(states)}</th>}
        </tr>
      </thead>
      <tbody>
        {parties.map((one) => (
          <tr key={one.key}>
            <th scope="row">
              <WhyLink why={{ kind: "party", party: one.key }}>
                <PartyBadge party={one.key} />
              </WhyLink>
            </th>
            <td>
              <WhyLink why={{ kind: "verdict", concept: "seq", state, party: one.key }}>
                <span className={one.stays ? "mark-yes" : "mark-no"}>
                  {one.stays ? stays : goes}
                </span>
                {one.hangs && <OrderMark />}
              </WhyLink>
            </td>
            {states > 1 && (
              <td className={`num${one.leaves === states ? " chain-every" : ""}`}>
                {words.leaves(one.leaves, states)}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
