import { useMessages } from "../../app/language.js";
import type { Overview } from "../../compute/questions/overview.js";
import { Bar } from "./bar.js";

/** How far the answer rests on sources and how far on the analyst: in one line and one bar. */
export function Basis({ overview }: { readonly overview: Overview }) {
  const { overview: words } = useMessages().workbench;
  const { claims, parties } = overview;
  const [cited, judged, uncited] = (["cited", "judged", "uncited"] as const).map((backing) =>
    claims.reduce((sum, claim) => sum + claim[backing], 0),
  );
  const hedged = parties.reduce((sum, party) => sum + party.hedged, 0);
  if (cited + judged + uncited === 0) return null;
  return (
    <div className="overview-basis">
      <Bar counts={[cited, judged, uncited]} />
      <p className="num">
        {words.restsOnClaims(cited, judged, uncited, hedged)}{" "}
        <button
          type="button"
          className="link-button"
          onClick={() => {
            const section = document.getElementById("overview-rests");
            section?.scrollIntoView({ block: "start" });
            section?.focus({ preventScroll: true });
          }}
        >
          {words.restsWhere}
        </button>
      </p>
    </div>
  );
}
