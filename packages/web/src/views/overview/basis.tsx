import { useMessages } from "../../app/language.js";
import type { PartySummary } from "../../compute/questions/overview.js";
import { Bar } from "./bar.js";

/** How far the answer rests on sources and how far on the analyst: in one line and one bar. */
export function Basis({ parties }: { readonly parties: readonly PartySummary[] }) {
  const { overview: words } = useMessages().workbench;
  const sum = (count: (party: PartySummary) => number): number =>
    parties.reduce((all, party) => all + count(party), 0);
  const [cited, judged, all] = [
    sum((party) => party.cited),
    sum((party) => party.judged),
    sum((party) => party.statements),
  ];
  if (all === 0) return null;
  const uncited = all - cited - judged;
  return (
    <div className="overview-basis">
      <Bar counts={[cited, judged, uncited]} />
      <p className="num">
        {words.preferencesRest(
          cited,
          judged,
          uncited,
          sum((party) => party.hedged),
        )}{" "}
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
