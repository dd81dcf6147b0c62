import type { RevisionJson } from "@sextant/server";
import { useId } from "react";
import { useMessages } from "../../app/language.js";
import { whoInWords } from "../../model/who.js";
import { Select } from "../../parts/index.js";
import type { Filter } from "./filter.js";

/** Which revisions are shown: by words, by whom, by kind, by having a name. */
export function Filters({
  filter,
  revisions,
  onChange,
}: {
  readonly filter: Filter;
  readonly revisions: readonly RevisionJson[];
  readonly onChange: (change: Partial<Record<string, string>>) => void;
}) {
  const m = useMessages();
  const { filter: words, kinds } = m.workbenchHistory;
  const id = useId();
  const people = [...new Set([...revisions.map(({ who }) => who), filter.who])].filter(Boolean);
  return (
    <search className="history-filters" aria-label={words.label}>
      <span className="history-find">
        <label htmlFor={id} className="unseen">
          {words.find}
        </label>
        <input
          id={id}
          type="search"
          className="history-field"
          placeholder={words.find}
          value={filter.find}
          onChange={(event) => onChange({ find: event.target.value })}
        />
      </span>
      <Select
        quiet
        label={words.kind}
        value={filter.kind}
        choices={[
          { value: "", label: words.any },
          ...Object.entries(kinds).map(([value, label]) => ({ value, label })),
        ]}
        onChoose={(kind) => onChange({ kind })}
      />
      {people.length > 1 && (
        <Select
          quiet
          label={words.who}
          value={filter.who}
          choices={[
            { value: "", label: words.anybody },
            ...people.map((who) => ({ value: who, label: whoInWords(who, m) })),
          ]}
          onChoose={(who) => onChange({ who })}
        />
      )}
      <label className="history-check">
        <input
          type="checkbox"
          checked={filter.named}
          onChange={(event) => onChange({ named: event.target.checked ? "yes" : "" })}
        />
        {words.named}
      </label>
    </search>
  );
}
