import { useMessages } from "../../app/language.js";
import { hrefOf, useRoute } from "../../app/router.js";
import { useDiffers } from "../../compute/index.js";
import type { PartySummary, StatementSummary } from "../../compute/questions/overview.js";
import { CaseText } from "../../parts/case-text.js";
import { DiffersMark, PartyBadge } from "../../parts/index.js";
import { WhyLink } from "../../why/why-link.js";

/** A card a party: what it wants first, from where that is known, how sure; and where it stands. */
export function PartyCards({ parties }: { readonly parties: readonly PartySummary[] }) {
  return (
    <ul className="overview-cards">
      {parties.map((party) => (
        <li key={party.key} className="card">
          <Card party={party} />
        </li>
      ))}
    </ul>
  );
}

function Card({ party }: { readonly party: PartySummary }) {
  const { overview: words } = useMessages().workbench;
  const differs = useDiffers().party(party.key);
  const { key, first, unmet, order } = party;
  const route = useRoute();
  return (
    <>
      <h3 className="overview-party">
        <WhyLink why={{ kind: "party", party: key }} look="block">
          <PartyBadge party={key} named size="large" />
        </WhyLink>
      </h3>
      {differs !== null && (
        <p>
          <DiffersMark />
        </p>
      )}
      {first === null ? (
        <p className="soft">
          {order === "ranking"
            ? words.ranking
            : order === "weights"
              ? words.weights
              : words.noPreferences}
        </p>
      ) : (
        <>
          <p className="label">{words.firstWants}</p>
          <Wish party={key} wish={first} />
          {unmet !== null && unmet.id !== first.id && (
            <>
              <p className="label">{words.unmet}</p>
              <Wish party={key} wish={unmet} />
            </>
          )}
          <p className="fine num">
            {[
              ...(party.hold === null
                ? []
                : [words.holds(party.hold, party.statements, party.idle)]),
              words.sure(party.cited, party.statements),
              ...(party.hedged > 0 ? [words.hedged(party.hedged)] : []),
            ].join(" · ")}
          </p>
        </>
      )}
      {party.canImprove !== null && (
        <p className={party.canImprove ? "overview-moves" : "overview-stays"}>
          {party.canImprove ? words.canImprove : words.cannotImprove}
        </p>
      )}
      <p className="overview-ways">
        <WhyLink why={{ kind: "party", party: key }}>
          {words.why} <CaseText className="unseen">{party.name}</CaseText>
        </WhyLink>
        {party.sees !== null &&
          (route.view === party.sees ? (
            <span className="soft">{words.seenSo}</span>
          ) : (
            <a href={hrefOf({ ...route, view: party.sees })}>{words.throughEyes(party.name)}</a>
          ))}
      </p>
    </>
  );
}

function Wish({ party, wish }: { readonly party: string; readonly wish: StatementSummary }) {
  const { overview: words } = useMessages().workbench;
  const differs = useDiffers().statement(party, wish.id);
  return (
    <p className="overview-wish">
      <WhyLink why={{ kind: "statement", party, id: wish.id }}>
        <CaseText>{wish.text}</CaseText>
      </WhyLink>{" "}
      {wish.backing === "cited" ? (
        wish.cite.slice(0, 3).map((id) => (
          <WhyLink key={id} why={{ kind: "citation", id }} look="cite">
            {id}
          </WhyLink>
        ))
      ) : (
        <span className={`mark-${wish.backing}`}>{words.backing[wish.backing]}</span>
      )}
      {differs !== null && (
        <>
          {" "}
          <DiffersMark sign />
        </>
      )}
    </p>
  );
}
