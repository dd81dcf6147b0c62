import { useMessages } from "../../app/language.js";
import { hrefOf, useRoute } from "../../app/router.js";
import { Notice, PartyBadge } from "../../parts/index.js";

/** Parties of whose preferences the case says nothing: what is missing, and where to give it. */
export function MissingPreferences({ parties }: { readonly parties: readonly string[] }) {
  const { who } = useMessages().workbenchStability;
  const { caseId, view } = useRoute();
  if (parties.length === 0) return null;
  return (
    <Notice tone="warn" title={who.missing}>
      <ul className="row">
        {parties.map((party) => (
          <li key={party}>
            <PartyBadge party={party} named />{" "}
            <a href={hrefOf({ caseId, view, screen: "preferences", more: { party } })}>
              {who.givePreferences}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
