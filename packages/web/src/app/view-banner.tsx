import { useDiffers } from "../compute/differing.js";
import { useCasePart } from "../model/use-case.js";
import { viewsOf } from "../model/views-of-case.js";
import { PartyBadge, usePartyLooks } from "../parts/party-badge.js";
import { useMessages } from "./language.js";
import { hrefOf, useRoute } from "./router.js";

/** Says, in every view but the base, through whose eyes the case is seen, and what differs. */
export function ViewBanner() {
  const m = useMessages();
  const { workbench, workbenchChanges } = m;
  const { differs: words } = workbenchChanges;
  const route = useRoute();
  const looks = usePartyLooks();
  const { inView, answer } = useDiffers();
  const document = useCasePart((state) => state.document);
  const entry = viewsOf(document).find(({ name }) => name === route.view);
  // A view that is not there is told of by the screen itself.
  if (!inView || entry === undefined) return null;
  const { holder, title } = entry;
  const opening =
    holder === null
      ? words.seenAs(title ?? route.view)
      : words.seenBy(looks.get(holder)?.name ?? holder);
  const parts: string[] = [];
  if (answer !== null) {
    const { parties, partyCount, input, results } = answer;
    const names = parties.map(({ key }) => m.party(looks.get(key)?.name ?? key));
    parts.push(words.parties(names, partyCount));
    const told = (ignored: boolean): string[] =>
      input.flatMap(({ object, text }) =>
        text !== null && (object === "ignored") === ignored ? [text] : [],
      );
    if (told(true).length > 0) parts.push(words.ignored(told(true)));
    if (told(false).length > 0) parts.push(words.others(told(false)));
    if (results !== null) {
      const { states, outcomes } = results;
      if (states.view !== states.base) parts.push(words.otherStates(states.view, states.base));
      parts.push(words.outcomes(Object.values(outcomes).map(({ name }) => name)));
    }
  }
  return (
    <aside className="view-banner" aria-label={workbench.bar.view}>
      {holder !== null && <PartyBadge party={holder} />}
      <p>
        {parts.length === 0 ? `${opening}.` : words.sentence(opening, parts)}
        {answer === null && <span className="soft"> {words.computing}</span>}{" "}
        <a href={hrefOf({ ...route, view: "base" })}>{words.toBase}</a>
      </p>
    </aside>
  );
}
