import type { Messages } from "@sextant/words";
import { useMessages } from "../../app/language.js";
import type { StateTableAnswer } from "../../compute/questions/states/table.js";
import { Button, type DataColumn, Icon } from "../../parts/index.js";
import { NO_FILTER, type StatesAddress } from "./address.js";
import "./chips.css";

interface Chip {
  readonly key: string;
  readonly text: string;
  readonly without: Partial<StatesAddress>;
}

/** How many states are shown, of how many; and each filter in force, to be taken away. */
export function Chips({
  table,
  shown,
  address,
  columns,
  change,
}: {
  readonly table: StateTableAnswer;
  readonly shown: number;
  readonly address: StatesAddress;
  readonly columns: readonly DataColumn[];
  change(part: Partial<StatesAddress>): void;
}) {
  const m = useMessages();
  const { filter: words, chip } = m.workbenchStates;
  const chips = chipsOf(table, address, columns, m);
  return (
    <div className="states-chips">
      <p role="status" className="states-count num">
        {words.shown(shown, table.count)}
      </p>
      {chips.length > 0 && (
        <ul aria-label={chip.list} className="row">
          {chips.map(({ key, text, without }) => (
            <li key={key}>
              <button
                type="button"
                className="states-chip"
                aria-label={chip.remove(text)}
                onClick={() => change(without)}
              >
                <bdi>{text}</bdi>
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      {chips.filter(({ key }) => key !== "sort").length > 1 && (
        <Button look="plain" onClick={() => change({ filter: NO_FILTER })}>
          {words.clear}
        </Button>
      )}
    </div>
  );
}

function chipsOf(
  table: StateTableAnswer,
  { filter, sort }: StatesAddress,
  columns: readonly DataColumn[],
  m: Messages,
): Chip[] {
  const { chip: w, filter: words } = m.workbenchStates;
  const chips: Chip[] = [];
  const add = (key: string, text: string, part: Partial<typeof filter>): void => {
    chips.push({ key, text, without: { filter: { ...filter, ...part } } });
  };
  // What a link speaks of may be gone from the case: it is said, and can be taken away.
  const named = (key: string, list: readonly { readonly key: string; readonly name: string }[]) =>
    list.find((one) => one.key === key)?.name ?? `${key} (${words.gone})`;
  if (filter.text.trim() !== "") add("text", w.text(filter.text.trim()), { text: "" });
  if (filter.outcome !== "") {
    const text =
      filter.outcome === "any"
        ? words.anyOutcome
        : filter.outcome === "none"
          ? words.noOutcome
          : w.outcome(named(filter.outcome.replace(/^=/, ""), table.outcomes));
    add("outcome", text, { outcome: "" });
  }
  if (filter.equilibrium !== null) {
    const { equilibrium } = filter;
    const text = equilibrium === "threats" ? w.threats : w.equilibrium(equilibrium);
    add("equilibrium", text, { equilibrium: null });
  }
  if (filter.stable !== null) {
    const { party, concept } = filter.stable;
    add("stable", w.stable(named(party, table.parties), concept), { stable: null });
  }
  for (const [key, letter] of filter.options) {
    const option = table.options.find((one) => one.key === key);
    const name =
      option === undefined
        ? `${key} (${words.gone})`
        : m.workbenchStates.columns.option(table.parties[option.party].name, option.name);
    const others = new Map(filter.options);
    others.delete(key);
    add(`option ${key}`, (letter === "Y" ? w.yes : w.no)(name), { options: others });
  }
  if (filter.reach) add("reach", w.reach, { reach: false });
  if (sort !== null) {
    const column = columns.find(({ key }) => key === sort.key);
    const title = column?.label ?? (typeof column?.title === "string" ? column.title : sort.key);
    chips.push({ key: "sort", text: w.sort(title, sort.descending), without: { sort: null } });
  }
  return chips;
}
