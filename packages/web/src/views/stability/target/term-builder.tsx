import { useId } from "react";
import { useMessages } from "../../../app/language.js";
import { useRoute } from "../../../app/router.js";
import type { FoundStates } from "../../../compute/questions/stability/find-states.js";
import { useQuestion } from "../../../compute/use-question.js";
import { CaseText } from "../../../parts/case-text.js";
import { Answered, Button, PartyBadge } from "../../../parts/index.js";
import { useAddress, useGo } from "../address.js";
import { FoundList } from "./found-list.js";

const LETTERS = ["Y", "N", "-"] as const;

/** Builds a state by ticking what each party does in it; what is left open is either. */
export function TermBuilder({
  here,
  onChoose,
}: {
  readonly here: number | null;
  readonly onChoose: (state: number) => void;
}) {
  const { target: words } = useMessages().workbenchStability;
  const { more } = useRoute();
  const { view } = useAddress();
  const asked = useQuestion("findStates", { view, text: "", pattern: more.pattern ?? "" });
  const target = useQuestion(
    "findStates",
    here === null ? null : { view, text: String(here), pattern: "" },
  );
  return (
    <Answered asked={asked}>
      {(found) =>
        found.parties.every(({ options }) => options.length === 0) ? (
          <p className="soft">{words.graphForm}</p>
        ) : (
          <Terms
            found={found}
            target={target.answer?.states[0]?.pattern ?? null}
            onChoose={onChoose}
          />
        )
      }
    </Answered>
  );
}

function Terms({
  found,
  target,
  onChoose,
}: {
  readonly found: FoundStates;
  readonly target: string | null;
  readonly onChoose: (state: number) => void;
}) {
  const { target: words } = useMessages().workbenchStability;
  const { more } = useRoute();
  const go = useGo();
  const count = found.parties.reduce((sum, { options }) => sum + options.length, 0);
  const pattern = more.pattern?.length === count ? more.pattern : "-".repeat(count);
  const set = (index: number, letter: string): void =>
    go({ pattern: pattern.slice(0, index) + letter + pattern.slice(index + 1) });
  return (
    <div className="stability-builder">
      <div>
        <h3>{words.terms}</h3>
        <p className="row">
          <Button onClick={() => go({ pattern: "" })}>{words.clear}</Button>
          {found.statusQuo !== null && (
            <Button onClick={() => go({ pattern: found.statusQuo ?? "" })}>{words.asHere}</Button>
          )}
          {target !== null && target !== found.statusQuo && (
            <Button onClick={() => go({ pattern: target })}>{words.asTarget}</Button>
          )}
        </p>
        {found.parties
          .filter(({ options }) => options.length > 0)
          .map(({ key, options }) => (
            <section key={key} className="stability-terms">
              <p className="stability-terms-party">
                <PartyBadge party={key} named />
              </p>
              {options.map(({ index, name }) => (
                <Term
                  key={index}
                  name={name}
                  letter={pattern[index]}
                  onChoose={(letter) => set(index, letter)}
                />
              ))}
            </section>
          ))}
      </div>
      <div>
        <FoundList found={found} onChoose={onChoose} />
      </div>
    </div>
  );
}

/** One option: yes, no, or left open. */
function Term({
  name,
  letter,
  onChoose,
}: {
  readonly name: string;
  readonly letter: string;
  readonly onChoose: (letter: string) => void;
}) {
  const { target: words } = useMessages().workbenchStability;
  const id = useId();
  const labels = { Y: words.yes, N: words.no, "-": words.any };
  return (
    <fieldset className="stability-term">
      <legend>
        <CaseText>{name}</CaseText>
      </legend>
      <span className="stability-three">
        {LETTERS.map((one) => (
          <label key={one}>
            <input type="radio" name={id} checked={letter === one} onChange={() => onChoose(one)} />
            <span>{labels[one]}</span>
          </label>
        ))}
      </span>
    </fieldset>
  );
}
