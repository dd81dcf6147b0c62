import { useMessages } from "../../../app/language.js";
import type { WhoLeaves as Answer } from "../../../compute/questions/stability/who-leaves.js";
import { CopyMenu, Notice } from "../../../parts/index.js";
import { OrderMark } from "../../../parts/order-mark.js";
import { useAddress, viewOptions } from "../address.js";
import { PartyCard } from "./party-card.js";
import "./who.css";

/** Party by party, blockers first: would it leave, by which move, to where, and who would answer how. */
export function WhoLeaves({ target }: { readonly target: Answer }) {
  const m = useMessages();
  const { who: words, leanRefused } = m.workbenchStability;
  const address = useAddress();
  const { tag } = m.concept(target.concept);
  const { parties } = target;
  const leaving = parties.filter(({ stable }) => !stable).length;
  const differing = parties.filter(({ inBase }) => inBase !== null).length;
  return (
    <section aria-labelledby="stability-who">
      <div className="section-head">
        <h2 id="stability-who">
          {words.heading(leaving, parties.length, tag)}
          {target.onOrder.length > 0 && <OrderMark />}
        </h2>
        <CopyMenu
          table={target.table}
          command={`explain case.yaml ${target.state.id} --concept ${target.concept}${viewOptions(address)}`}
        />
      </div>
      {leaving === 0 && <p>{words.equilibrium(tag)}</p>}
      {target.onOrder.length > 0 && (
        <Notice tone="warn">
          {target.onOrder.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </Notice>
      )}
      {target.base === "present" && <p className="soft">{words.differs(differing)}</p>}
      {target.leanRefused && <Notice tone="warn" title={leanRefused} />}
      <ol className="stability-cards">
        {parties.map((party) => (
          <li key={party.key} className={`card stability-card stability-card-${party.standing}`}>
            <PartyCard party={party} target={target} />
          </li>
        ))}
      </ol>
      <p className="fine">{m.answer.caveat}</p>
    </section>
  );
}
