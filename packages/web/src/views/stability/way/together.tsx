import { useMessages } from "../../../app/language.js";
import type { TogetherTold, WayThere } from "../../../compute/questions/stability/way-there.js";
import { CopyMenu, PartyBadge, usePartyLooks } from "../../../parts/index.js";
import { useAddress, viewOptions } from "../address.js";
import { Path } from "./path.js";

/** Which parties could bring the state about together, gaining by it or not, and how. */
export function Together({ found }: { readonly found: WayThere }) {
  const m = useMessages();
  const { way: words } = m.workbenchStability;
  const address = useAddress();
  const looks = usePartyLooks();
  const names = (parties: readonly string[]): string[] =>
    parties.map((party) => m.party(looks.get(party)?.name ?? party));
  const { gaining, able, searched } = found;
  const sentence = ({ parties }: TogetherTold, gains: boolean): string =>
    !gains
      ? words.able(names(parties))
      : parties.length === 1
        ? words.gainingAlone(names(parties)[0])
        : words.gaining(names(parties));
  const group = (one: TogetherTold, gains: boolean) => (
    <li key={one.parties.join()} className="card stability-group">
      <p className="stability-group-head">
        <span className="stability-mark">{words.coalition}</span>
        {one.parties.map((party) => (
          <PartyBadge key={party} party={party} />
        ))}
      </p>
      <p>{sentence(one, gains)}</p>
      <details>
        <summary>{words.steps(one.steps.length)}</summary>
        <Path way={one} from={found.from} to={found.to} />
      </details>
    </li>
  );
  return (
    <section aria-labelledby="stability-together">
      <div className="section-head">
        <h2 id="stability-together">{words.together}</h2>
        <CopyMenu
          table={found.tables.together}
          command={`evolution case.yaml --to ${found.to.id}${viewOptions(address)}`}
          gives={m.workbenchCopy.gives.ways}
        />
      </div>
      {!searched ? (
        <p className="soft">{words.notSearched}</p>
      ) : able.length === 0 ? (
        <p>{words.unable}</p>
      ) : (
        <>
          {gaining.length === 0 && <p>{words.nobodyGains}</p>}
          <ul className="stability-groups">
            {gaining.length > 0
              ? gaining.map((one) => group(one, true))
              : able.map((one) => group(one, false))}
          </ul>
        </>
      )}
    </section>
  );
}
