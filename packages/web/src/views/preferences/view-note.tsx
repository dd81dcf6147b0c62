import { useMessages } from "../../app/language.js";
import { viewsOf, viewTitle } from "../../model/views-of-case.js";
import { Notice, PartyBadge, usePartyLooks } from "../../parts/index.js";
import { type Difference, differences } from "./edits/index.js";
import { useParty } from "./use-party.js";

/** Whose picture is shown, that changes stay in it, and in how much it differs; nothing in the base. */
export function ViewNote() {
  const m = useMessages();
  const { workbenchPreferences: words } = m;
  const { view, listed, name } = useParty();
  const looks = usePartyLooks();
  if (view === "base") return null;
  const entry = viewsOf(listed.document).find((one) => one.name === view);
  const holder = entry?.holder ?? null;
  const { of, dropped } = differences(listed);
  const count = (kind: Difference["kind"]): number =>
    [...of.values()].filter((one) => one.kind === kind).length;
  const items = (["added", "moved", "changed"] as const)
    .filter((kind) => count(kind) > 0)
    .map((kind) => words.view[kind](count(kind)));
  if (dropped.length > 0) items.push(words.view.dropped(dropped.length));
  const under = listed.extends ?? "base";
  const from = under === "base" ? words.view.base : `“${viewTitle(listed.document, under)}”`;
  const title =
    holder === null
      ? words.view.other(entry?.title ?? view, name)
      : words.view.by(m.party(looks.get(holder)?.name ?? holder), name);
  return (
    <Notice
      title={
        <span className="preferences-holder">
          {holder !== null && <PartyBadge party={holder} />} {title}
        </span>
      }
    >
      <p>
        {items.length === 0 ? words.view.same(from) : words.view.differs(items, from)}{" "}
        {words.view.note}
      </p>
    </Notice>
  );
}
