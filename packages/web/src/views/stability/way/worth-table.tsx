import { useMessages } from "../../../app/language.js";
import type { WayThere } from "../../../compute/questions/stability/way-there.js";
import { viewOption } from "../../../parts/command-text.js";
import { CopyMenu, PartyBadge } from "../../../parts/index.js";
import { Reason } from "../../../why/steps/reason.js";
import { useAddress } from "../address.js";

/** What the state would be worth to each party, against now, and the preference that decides it. */
export function WorthTable({ found }: { readonly found: WayThere }) {
  const { workbenchStability, workbenchCopy } = useMessages();
  const { way: words, who } = workbenchStability;
  const { view } = useAddress();
  return (
    <section aria-labelledby="stability-worth">
      <div className="section-head">
        <h2 id="stability-worth">{words.gains}</h2>
        <CopyMenu
          table={found.tables.worth}
          command={`states case.yaml --format csv${viewOption(view)}`}
          gives={workbenchCopy.gives.levels}
        />
      </div>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{who.columns.party}</th>
            <th scope="col">{words.columns.worth}</th>
            <th scope="col">{who.columns.because}</th>
          </tr>
        </thead>
        <tbody>
          {found.worth.map(({ party, worth, reason }) => (
            <tr key={party}>
              <th scope="row">
                <PartyBadge party={party} named />
              </th>
              <td className={`stability-worth-${worth}`}>{words.worth[worth]}</td>
              <td>{reason !== null && <Reason reason={reason} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
