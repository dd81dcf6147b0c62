import { useMessages } from "../../../app/language.js";
import type { WayThere } from "../../../compute/questions/stability/way-there.js";
import { CopyMenu, Notice } from "../../../parts/index.js";
import { useAddress, useGo, viewOptions } from "../address.js";
import { Path } from "./path.js";
import { Together } from "./together.js";
import { WorthTable } from "./worth-table.js";
import "./way.css";

/** The ways from the status quo: by improvements, else by moves, else by nobody; and who could act together. */
export function Way({ found }: { readonly found: WayThere }) {
  const { way: words } = useMessages().workbenchStability;
  const address = useAddress();
  const go = useGo();
  const { improvements, moves, already } = found;
  if (already) return <Notice title={words.already} />;
  const ways = improvements ?? moves ?? [];
  const [first, ...others] = ways;
  return (
    <>
      <section aria-labelledby="stability-way">
        <div className="section-head">
          <h2 id="stability-way">
            {improvements !== null
              ? words.byImprovements
              : moves !== null
                ? words.byMoves
                : words.none}
          </h2>
          <CopyMenu
            table={found.table}
            command={`evolution case.yaml --to ${found.to.id}${viewOptions(address)}`}
          />
        </div>
        {first !== undefined && (
          <>
            <p>
              {improvements !== null
                ? words.improvementsText(first.steps.length)
                : `${words.noImprovements} ${words.movesText(first.steps.length, first.against)}`}
            </p>
            <Path way={first} from={found.from} to={found.to} />
          </>
        )}
        {others.map((way, k) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: ways have no name of their own
          <details key={k}>
            <summary>{words.another(k + 2)}</summary>
            <Path way={way} from={found.from} to={found.to} />
          </details>
        ))}
        {found.more && <p className="fine">{words.more}</p>}
      </section>
      <Together found={found} />
      <WorthTable found={found} />
      <p>
        <button type="button" className="button button-soft" onClick={() => go({ part: "state" })}>
          {words.there}
        </button>
      </p>
    </>
  );
}
