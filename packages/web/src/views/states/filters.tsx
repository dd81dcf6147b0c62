import { CONCEPTS, type Concept } from "@sextant/engine";
import { useMemo } from "react";
import { useMessages } from "../../app/language.js";
import type { StateTableAnswer, TableVerdicts } from "../../compute/questions/states/table.js";
import { Select } from "../../parts/index.js";
import type { StateFilter, StatesAddress } from "./address.js";
import { countEquilibria } from "./rows.js";
import "./filters.css";

interface FiltersProps {
  readonly table: StateTableAnswer;
  readonly stability: TableVerdicts | null;
  readonly address: StatesAddress;
  change(part: Partial<StatesAddress>, replace?: boolean): void;
}

/** Where there is room the filters stand open; on a narrow screen they wait behind their heading. */
const WIDE = matchMedia("(min-width: 48rem)").matches;

/** What is shown, chosen in one row; the options are filtered by in the table itself. */
export function Filters(props: FiltersProps) {
  const { table, stability, address, change } = props;
  const { filter: words } = useMessages().workbenchStates;
  const { filter } = address;
  const set = (part: Partial<StateFilter>, replace = false): void =>
    change({ filter: { ...filter, ...part } }, replace);
  return (
    <search aria-label={words.label}>
      <details className="states-fold" open={WIDE}>
        <summary>{words.label}</summary>
        <div className="states-filters">
          <div className="row">
            <input
              type="search"
              className="field states-find"
              aria-label={words.find}
              placeholder={words.findShort}
              title={words.find}
              value={filter.text}
              onChange={(event) => set({ text: event.target.value }, true)}
            />
            {table.outcomes.length > 0 && (
              <Select
                label={words.outcome}
                quiet
                value={filter.outcome}
                choices={[
                  { value: "", label: words.anyState },
                  { value: "any", label: words.anyOutcome },
                  { value: "none", label: words.noOutcome },
                  ...table.outcomes.map(({ key, name }) => ({ value: `=${key}`, label: name })),
                ]}
                onChoose={(outcome) => set({ outcome })}
              />
            )}
            {stability !== null && <StableFor {...props} stability={stability} />}
            {table.statusQuo !== null && (
              <label className="states-check" title={words.reach}>
                <input
                  type="checkbox"
                  aria-label={words.reach}
                  checked={filter.reach}
                  onChange={(event) => set({ reach: event.target.checked })}
                />
                {words.reachShort}
              </label>
            )}
          </div>
          {stability !== null && <Equilibria {...props} stability={stability} />}
        </div>
      </details>
    </search>
  );
}

/** "stays: Russia, under SEQ". */
function StableFor({
  table,
  stability,
  address: { filter },
  change,
}: FiltersProps & { readonly stability: TableVerdicts }) {
  const m = useMessages();
  const { filter: words } = m.workbenchStates;
  const { stable } = filter;
  const set = (next: StateFilter["stable"]): void =>
    change({ filter: { ...filter, stable: next } });
  const concept = stable?.concept ?? (stability.concepts.includes("seq") ? "seq" : CONCEPTS[0]);
  return (
    <span className="row row-tight">
      <Select
        label={words.stableFor}
        quiet
        value={stable?.party ?? ""}
        choices={[
          { value: "", label: words.anyParty },
          ...table.parties.map(({ key, name }) => ({
            value: key,
            label: words.partyStays(name),
          })),
        ]}
        onChoose={(party) => set(party === "" ? null : { party, concept })}
      />
      {stable !== null && (
        <Select
          label={words.under}
          value={stable.concept}
          choices={stability.concepts.map((c) => ({ value: c, label: m.concept(c).tag }))}
          onChoose={(c) => set({ ...stable, concept: c as Concept })}
        />
      )}
    </span>
  );
}

/** The equilibria by concept, with how many there are. */
function Equilibria({
  table,
  stability,
  address: { filter },
  change,
}: FiltersProps & { readonly stability: TableVerdicts }) {
  const m = useMessages();
  const { filter: words } = m.workbenchStates;
  const counts = useMemo(() => countEquilibria(stability), [stability]);
  const set = (equilibrium: StateFilter["equilibrium"]): void =>
    change({ filter: { ...filter, equilibrium } });
  const button = (
    key: StateFilter["equilibrium"],
    text: string,
    title: string,
  ): React.ReactElement => (
    <button
      key={key ?? "all"}
      type="button"
      className="states-toggle"
      aria-pressed={filter.equilibrium === key}
      title={title}
      onClick={() => set(filter.equilibrium === key ? null : key)}
    >
      {text}
    </button>
  );
  return (
    <fieldset className="states-toggles" aria-label={words.equilibria}>
      {button(null, words.count(words.all, table.count), words.count(words.all, table.count))}
      {stability.concepts.map((c) =>
        button(c, words.count(m.concept(c).tag, counts[c]), words.equilibrium(c, counts[c])),
      )}
      {stability.concepts.includes("seq") &&
        button(
          "threats",
          words.count(words.threats, counts.threats),
          words.threatsTitle(counts.threats),
        )}
    </fieldset>
  );
}
