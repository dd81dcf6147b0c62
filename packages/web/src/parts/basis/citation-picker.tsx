import { useId, useMemo, useState } from "react";
import { useMessages } from "../../app/language.js";
import { useCase } from "../../model/use-case.js";
import { WhyLink } from "../../why/why-link.js";
import { CaseText } from "../case-text.js";
import { usePartyLooks } from "../party-badge.js";
import { findStatements, statementEntries } from "./find-statements.js";
import "./basis.css";

/** More are found by typing. */
const MOST = 40;

/**
 * The statements of the evidence file to choose from, by id, holder, words or source. Each choice is
 * told at once.
 *
 * @example <CitationPicker label={m.cite(name)} chosen={basis.cite ?? []} onChange={(cite) => …} />
 */
export function CitationPicker({
  label,
  chosen,
  onChange,
}: {
  /** What is cited for: "What says that Russia supplies energy". */
  readonly label: string;
  readonly chosen: readonly string[];
  readonly onChange: (ids: string[]) => void;
}) {
  const { workbenchBasis: words } = useMessages();
  const { evidence } = useCase();
  const looks = usePartyLooks();
  const [typed, setTyped] = useState("");
  const id = useId();
  const entries = useMemo(
    () => statementEntries(evidence, (holder) => looks.get(holder)?.name ?? holder),
    [evidence, looks],
  );
  // What was cited when the list was opened stands first; choosing moves nothing under the hand.
  const [first] = useState(() => new Set(chosen));
  const ordered = useMemo(
    () => [
      ...entries.filter((entry) => first.has(entry.id)),
      ...entries.filter((entry) => !first.has(entry.id)),
    ],
    [entries, first],
  );
  const found = findStatements(ordered, typed);
  if (entries.length === 0) return <p className="fine">{words.noEvidence}</p>;
  return (
    <div className="basis-picker">
      <label className="unseen" htmlFor={id}>
        {words.search}
      </label>
      <input
        id={id}
        type="search"
        className="field basis-search"
        placeholder={words.search}
        value={typed}
        dir="auto"
        onChange={(event) => setTyped(event.target.value)}
      />
      <p className="fine" role="status">
        {words.found(found.length, entries.length, Math.min(found.length, MOST))}
      </p>
      <ul className="basis-list" aria-label={label}>
        {found.slice(0, MOST).map((entry) => (
          <li key={entry.id} className="basis-entry">
            <label className="basis-choice">
              <input
                type="checkbox"
                checked={chosen.includes(entry.id)}
                onChange={({ target }) =>
                  onChange(
                    target.checked
                      ? [...chosen, entry.id]
                      : chosen.filter((one) => one !== entry.id),
                  )
                }
              />
              <span>
                <span className="basis-id">{entry.id}</span>
                {entry.holder !== null && (
                  <span className="basis-holder">
                    <CaseText>{entry.holder}</CaseText>
                  </span>
                )}
                <span className={entry.quoted ? "basis-quote" : "basis-summary"} dir="auto">
                  {entry.text}
                </span>
                <span className="fine">
                  <CaseText>{entry.source}</CaseText>
                </span>
              </span>
            </label>
            <WhyLink why={{ kind: "citation", id: entry.id }} look="cite">
              {words.open}
              <span className="unseen"> {entry.id}</span>
            </WhyLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
