import { useCaseState } from "../model/use-case.js";
import { Icon } from "../parts/icon.js";
import { PartyBadge } from "../parts/party-badge.js";
import { VIEWS } from "../views/registry.js";
import { useMessages } from "./language.js";
import { hrefOf, useRoute } from "./router.js";

/** The screens that keep a stability concept in the address. */
const BY_CONCEPT = ["overview", "stability"];

/** The views of the case, and its parties. */
export function Outline({ open, onGone }: { readonly open: boolean; readonly onGone: () => void }) {
  const m = useMessages();
  const { outline } = m.workbench;
  const route = useRoute();
  const { document } = useCaseState();
  const party = route.why !== null && "party" in route.why ? route.why.party : null;
  const { concept } = route.more;
  const moreFor = (screen: string): Record<string, string> => {
    // The party that is asked about is the one whose preferences are wanted.
    if (screen === "preferences" && party !== null) return { party };
    // The concept that was chosen is that of both.
    if (BY_CONCEPT.includes(screen) && concept !== undefined) return { concept };
    return {};
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: closes behind a link that was followed, by key too
    <nav
      className={`outline${open ? " outline-open" : ""}`}
      aria-label={outline.label}
      onClick={(event) => {
        if ((event.target as HTMLElement).closest("a")) onGone();
      }}
    >
      <ul>
        {VIEWS.filter(({ needsCase }) => needsCase).map((view) => (
          <li key={view.key}>
            <a
              className="outline-link"
              href={hrefOf({
                caseId: route.caseId,
                view: route.view,
                screen: view.key,
                more: moreFor(view.key),
              })}
              aria-current={view.key === route.screen ? "page" : undefined}
            >
              <Icon path={view.icon} />
              <span>{view.title(m)}</span>
            </a>
          </li>
        ))}
      </ul>
      {document !== null && (
        <>
          <h2 className="outline-heading">{outline.parties}</h2>
          <ul>
            {Object.keys(document.parties).map((party) => (
              <li key={party}>
                <a
                  className="outline-link"
                  href={hrefOf({ ...route, why: { kind: "party", party } })}
                  aria-current={
                    route.why?.kind === "party" && route.why.party === party ? "true" : undefined
                  }
                >
                  <PartyBadge party={party} named />
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </nav>
  );
}
