import { useDeferredValue } from "react";
import { useMessages } from "../../app/language.js";
import type { Preferences } from "../../compute/questions/preferences/index.js";
import { Answered, Button, Notice } from "../../parts/index.js";
import { ChooseForm } from "./forms/choose-form.js";
import { RankingForm } from "./forms/ranking-form.js";
import { UnknownPairs } from "./forms/unknown-pairs.js";
import { WeightsForm } from "./forms/weights-form.js";
import { Goals } from "./goals/goals.js";
import { RankingPanel } from "./ranking/ranking-panel.js";
import { SpotCheck } from "./spot-check/spot-check.js";
import { StatementList } from "./statements/statement-list.js";
import { PartyProvider, useParty, usePartyHere } from "./use-party.js";
import { ViewNote } from "./view-note.js";

/** One party: its preferences, the order of the states that follows beside them, and its goals. */
export function PartyPanel({ party }: { readonly party: string }) {
  const { workbenchPreferences: words } = useMessages();
  const here = usePartyHere(party);
  if (here === null) {
    return (
      <Notice tone="fault" title={words.viewBroken}>
        <p>{words.viewBrokenText}</p>
      </Notice>
    );
  }
  const { form } = here.listed;
  const Form = {
    statements: StatementList,
    weights: WeightsForm,
    ranking: RankingForm,
    none: ChooseForm,
  }[form];
  return (
    <PartyProvider value={here}>
      <ViewNote />
      <div className="preferences-columns">
        <div className="preferences-main">
          <Form />
        </div>
        <div className="preferences-side">
          <Answered asked={here.asked}>
            {() => here.facts !== null && <Side facts={here.facts} />}
          </Answered>
        </div>
      </div>
      {form !== "none" && <SpotCheck />}
      {form !== "none" && <UnknownPairs />}
      <Goals />
    </PartyProvider>
  );
}

/** The ranking, or that it is large and made when it is asked for. */
function Side({ facts }: { readonly facts: Preferences }) {
  const { large } = useMessages().workbench;
  const { asked } = useParty();
  // The verdicts first: the many levels of the order may follow in the next drawing.
  const shown = useDeferredValue(facts);
  if (shown.ranking !== null)
    return <RankingPanel party={shown.party} ranking={shown.ranking} states={shown.states} />;
  return (
    <Notice title={large.title(facts.states)}>
      <p>{large.text(10_000)}</p>
      <Button onClick={asked.computeAnyway}>{large.go}</Button>
    </Notice>
  );
}
