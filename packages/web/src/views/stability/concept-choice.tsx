import { CONCEPTS } from "@sextant/engine";
import { useId } from "react";
import { useMessages } from "../../app/language.js";
import { conceptInAddress, FIRST_CONCEPT } from "../../app/use-concept.js";
import type { ConceptCount } from "../../compute/questions/stability/stability.js";
import { DiffersMark } from "../../parts/index.js";
import { useAddress, useGo } from "./address.js";

/** The six concepts, plain words first, and how many states are equilibria under each. */
export function ConceptChoice({
  concepts,
}: {
  /** Null while nothing is known yet. */
  readonly concepts: readonly ConceptCount[] | null;
}) {
  const m = useMessages();
  const words = m.workbenchStability;
  const { concept: chosen, lean } = useAddress();
  const go = useGo();
  const id = useId();
  const { text, source } = words.definitions[chosen];
  return (
    <section className="stability-concepts" aria-labelledby={`${id}-title`}>
      <fieldset>
        <legend id={`${id}-title`}>{words.concept}</legend>
        <div className="stability-choice">
          {CONCEPTS.map((key) => {
            const count = concepts?.find((one) => one.key === key);
            const missing = count?.reason ?? null;
            const differs =
              count !== undefined && count.base !== null && count.base !== count.states;
            return (
              <label
                key={key}
                className={`stability-concept${missing === null ? "" : " stability-missing"}`}
              >
                <input
                  type="radio"
                  name={id}
                  value={key}
                  checked={key === chosen}
                  disabled={missing !== null}
                  aria-describedby={missing === null ? undefined : `${id}-${key}`}
                  onChange={() => go({ concept: conceptInAddress(key) })}
                />
                <span className="stability-plain">{words.plain[key]}</span>
                <span className="stability-count num">
                  <strong>{m.concept(key).tag}</strong>
                  {missing !== null
                    ? ` · ${words.notDefined}`
                    : count !== undefined && count.states !== null
                      ? ` · ${words.states(count.states)}`
                      : ""}
                  {key === FIRST_CONCEPT && ` · ${words.answerRests}`}{" "}
                  {differs && count.base !== null && <DiffersMark base={m.grouped(count.base)} />}
                </span>
              </label>
            );
          })}
        </div>
        {concepts?.map(({ key, reason }) =>
          reason === null ? null : (
            <p key={key} className="stability-reason" id={`${id}-${key}`}>
              {reason}
            </p>
          ),
        )}
      </fieldset>
      <div className="stability-about">
        <details>
          <summary>
            {words.definition}: {m.concept(chosen).tag}
          </summary>
          <p>{text}</p>
          <p>{words.allParties}</p>
          <p className="fine">{source}</p>
        </details>
        <label className="stability-lean" title={words.leanText}>
          <input
            type="checkbox"
            checked={lean}
            onChange={(event) => go({ lean: event.target.checked ? "1" : "" })}
          />{" "}
          {words.lean}
        </label>
      </div>
    </section>
  );
}
