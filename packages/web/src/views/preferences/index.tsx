import { useState } from "react";
import { useMessages } from "../../app/language.js";
import { navigate, useRoute } from "../../app/router.js";
import { useCase } from "../../model/index.js";
import { Empty, Notice, PartyBadge, Tabs, usePartyLooks, ViewHeading } from "../../parts/index.js";
import { MarksStrip } from "./marks-strip.js";
import { PartyPanel } from "./party-panel.js";
import "./preferences.css";

/** What each party wants, most important first, and the order of the states that follows. */
export default function Preferences() {
  const m = useMessages();
  const { workbenchPreferences: words } = m;
  const looks = usePartyLooks();
  const { document } = useCase();
  const { more, why } = useRoute();
  // On arrival the party that the Why panel is asked about.
  const [first] = useState(why !== null && "party" in why ? why.party : undefined);
  const parties = Object.keys(document.parties);
  const wanted = [more.party, first].find((key) => key !== undefined && parties.includes(key));
  const party = wanted ?? parties[0];
  return (
    <div className="preferences">
      <ViewHeading title={words.title} lead={words.lead} />
      {party === undefined ? (
        <Empty title={words.noParties}>
          <p>{words.noPartiesText}</p>
        </Empty>
      ) : (
        <Tabs
          label={words.parties}
          chosen={party}
          tabs={parties.map((key) => ({ key, label: <PartyBadge party={key} named /> }))}
          onChoose={(key) => navigate({ more: { ...more, party: key } }, { replace: true })}
        >
          {more.party !== undefined && more.party !== party && (
            <Notice title={words.noSuchParty(more.party)}>
              <p>{words.noSuchPartyText(m.party(looks.get(party)?.name ?? party))}</p>
            </Notice>
          )}
          <MarksStrip />
          <PartyPanel key={party} party={party} />
        </Tabs>
      )}
    </div>
  );
}
