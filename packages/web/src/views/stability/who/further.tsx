import type { Concept } from "@sextant/engine";
import { useState } from "react";
import { useMessages } from "../../../app/language.js";
import type { PartyAtTarget, WhoLeaves } from "../../../compute/questions/stability/who-leaves.js";
import type { ImprovementTold } from "../../../compute/questions/told/told.js";
import { useQuestion } from "../../../compute/use-question.js";
import { Answered, Button } from "../../../parts/index.js";
import { ImprovementSteps } from "../../../why/steps/improvement-steps.js";
import { useAddress } from "../address.js";

/** The further improvements of a party: the first at once, all where they are asked for. */
export function Further({
  party: { key, told, improvements },
  target: { state, concept },
}: {
  readonly party: PartyAtTarget;
  readonly target: WhoLeaves;
}) {
  const { who: words } = useMessages().workbenchStability;
  const { view, lean } = useAddress();
  const [open, setOpen] = useState(false);
  const [all, setAll] = useState(false);
  const asked = useQuestion(
    "improvementsOfParty",
    all ? { view, state: state.id, concept, lean, party: key } : null,
  );
  const cut = told.length < improvements;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.further(improvements - 1)}</summary>
      {!open ? null : all ? (
        <Answered asked={asked}>
          {(found) => (
            <>
              {found.length < improvements && (
                <p className="fine">{words.firstOf(found.length, improvements)}</p>
              )}
              <Improvements list={found.slice(1)} concept={concept} />
            </>
          )}
        </Answered>
      ) : (
        <>
          <Improvements list={told.slice(1)} concept={concept} />
          {cut && <Button onClick={() => setAll(true)}>{words.all(improvements)}</Button>}
        </>
      )}
    </details>
  );
}

function Improvements({
  list,
  concept,
}: {
  readonly list: readonly ImprovementTold[];
  readonly concept: Concept;
}) {
  return (
    <ol className="stability-further">
      {list.map((told) => (
        <li key={told.move.to.id}>
          <ImprovementSteps told={told} concept={concept} />
        </li>
      ))}
    </ol>
  );
}
