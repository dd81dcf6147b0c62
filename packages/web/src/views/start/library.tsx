import type { LibraryEntry } from "@sextant/server";
import { useState } from "react";
import { useMessages } from "../../app/language.js";
import { CaseText } from "../../parts/case-text.js";
import { Empty, Loading } from "../../parts/index.js";
import type { Start } from "./use-start.js";

/** With fewer there is nothing to filter. */
const WORTH_FILTERING = 8;

/** More parties are counted, not named. */
const MOST_NAMED = 6;

/** Published models with their sources; each opens as a copy. */
export function Library({
  entries,
  start,
}: {
  readonly entries: readonly LibraryEntry[] | null;
  readonly start: Start;
}) {
  const { workbenchStart: words, workbench } = useMessages();
  const [typed, setTyped] = useState("");
  const wanted = typed.trim().toLocaleLowerCase();
  const shown = (entries ?? []).filter(({ title, source, question, names }) =>
    `${title} ${source ?? ""} ${question ?? ""} ${Object.values(names).join(" ")}`
      .toLocaleLowerCase()
      .includes(wanted),
  );
  return (
    <section aria-labelledby="start-library">
      <div className="start-section-head">
        <div>
          <h2 id="start-library">{words.library}</h2>
          <p className="soft">{words.libraryText}</p>
        </div>
        {entries !== null && entries.length >= WORTH_FILTERING && (
          <input
            className="field start-filter"
            type="search"
            aria-label={words.filter}
            placeholder={words.filter}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
      </div>
      {entries === null && <Loading />}
      {entries?.length === 0 && <Empty title={words.libraryEmpty} />}
      {entries !== null && entries.length > 0 && shown.length === 0 && (
        <Empty title={workbench.palette.none} />
      )}
      <ul className="start-list start-library">
        {shown.map((entry) => (
          <li key={entry.path}>
            <button
              type="button"
              className="start-entry"
              disabled={start.busy}
              onClick={() => start.create({ from: "library", path: entry.path })}
            >
              <span className="start-entry-title">
                <CaseText>{entry.title}</CaseText>
              </span>
              {entry.question && <CaseText className="start-entry-text">{entry.question}</CaseText>}
              <span className="fine start-entry-facts">
                {entry.parties <= MOST_NAMED ? (
                  <CaseText>{Object.values(entry.names).join(", ")}</CaseText>
                ) : (
                  <span>{words.parties(entry.parties)}</span>
                )}
                {entry.asOf && <span>{words.asOf(entry.asOf)}</span>}
              </span>
              {entry.source && <CaseText className="fine">{entry.source}</CaseText>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
