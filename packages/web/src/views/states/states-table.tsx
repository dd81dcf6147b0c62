import type { Concept } from "@sextant/engine";
import type { Table } from "@sextant/words";
import { useCallback, useMemo, useState } from "react";
import { useAnnounce } from "../../app/announce.js";
import { useLanguage, useMessages } from "../../app/language.js";
import { navigate, useRoute } from "../../app/router.js";
import { type Asked, compute, useOnOrder, useQuestion } from "../../compute/index.js";
import type { StateTableAnswer } from "../../compute/questions/states/table.js";
import {
  Button,
  CopyMenu,
  DataTable,
  Menu,
  type MenuItem,
  Notice,
  type RowRange,
  Select,
  usePartyLooks,
} from "../../parts/index.js";
import { optionGroup, readAddress, type StatesAddress, writeAddress } from "./address.js";
import { Chips } from "./chips.js";
import { statesColumns } from "./columns/columns.js";
import { commandOf } from "./command.js";
import { Computing } from "./computing.js";
import { copiedRows, MOST_COPIED } from "./copy-rows.js";
import { Detail } from "./detail.js";
import { Filters } from "./filters.js";
import { Legend } from "./marks.js";
import { rowsOf } from "./rows.js";
import { useStateEdits } from "./use-edits.js";
import { useNaming } from "./use-naming.js";
import { useStability } from "./use-stability.js";
import "./states-table.css";

/** The table with what filters, copies and explains it. */
export function StatesTable({
  table,
  asked,
  onPaste,
}: {
  readonly table: StateTableAnswer;
  readonly asked: Asked<StateTableAnswer>;
  readonly onPaste: (text: string) => void;
}) {
  const m = useMessages();
  const words = m.workbenchStates;
  const language = useLanguage();
  const announce = useAnnounce();
  const { more, state } = useRoute();
  const address = useMemo(() => readAddress(more), [more]);
  const { filter, sort, hidden, marks } = address;
  const large = useStability(asked);
  const { stability } = large;
  const hanging = useOnOrder(table.view);
  const onOrder =
    hanging !== null && hanging !== "untold" && hanging.equilibria.length === table.count
      ? hanging
      : null;
  const reach = useQuestion("stateReach", filter.reach ? { view: table.view } : null);
  const distance =
    reach.answer?.distance?.length === table.count && !reach.stale ? reach.answer.distance : null;
  const rows = useMemo(
    () => rowsOf({ table, stability, distance }, filter, sort),
    [table, stability, distance, filter, sort],
  );
  const { naming, begin, end } = useNaming(table);
  const [hint, setHint] = useState("");
  const edits = useStateEdits(table);

  const change = useCallback(
    (part: Partial<StatesAddress>, replace = false): void => {
      navigate({ more: { ...more, ...writeAddress({ ...address, ...part }) } }, { replace });
    },
    [more, address],
  );
  const looks = usePartyLooks();
  const columns = useMemo(
    () =>
      statesColumns({
        table,
        stability,
        onOrder,
        rows,
        filter,
        hidden,
        marks,
        naming,
        looks,
        m,
        onOption: (key) => {
          const options = new Map(filter.options);
          const now = options.get(key);
          if (now === "N") options.delete(key);
          else options.set(key, now === "Y" ? "N" : "Y");
          change({ filter: { ...filter, options } });
        },
        onNamed: (s, text) => {
          end();
          if (text !== null) edits.name(s, text);
        },
      }),
    [
      table,
      stability,
      onOrder,
      rows,
      filter,
      hidden,
      marks,
      naming,
      looks,
      m,
      change,
      end,
      edits.name,
    ],
  );
  const index = useMemo(() => (state === null ? -1 : table.ids.indexOf(state)), [table, state]);
  const named = naming === null ? -1 : rows.indexOf(naming.s);
  const chosen = useMemo(() => (index < 0 ? -1 : rows.indexOf(index)), [rows, index]);

  const copy = ({ first, last }: RowRange, event: ClipboardEvent): void => {
    event.preventDefault();
    const count = last - first + 1;
    if (count > MOST_COPIED) {
      announce(words.copy.tooMany(count, MOST_COPIED), { show: true });
      return;
    }
    const { tsv, html } = copiedRows(table, stability, rows.slice(first, last + 1), hidden, m);
    event.clipboardData?.setData("text/plain", tsv);
    if (html !== null) event.clipboardData?.setData("text/html", html);
    announce(words.copy.done(count), { show: true });
  };
  const ask = <K extends "statesAsTable" | "statesAsCsv">(
    name: K,
  ): Promise<K extends "statesAsTable" ? Table : string> =>
    compute.ask(name, { view: table.view, order: rows }, { language }).outcome.then((result) => {
      if (!result.ok) throw new Error("The table cannot be made.");
      return result.answer as K extends "statesAsTable" ? Table : string;
    });
  const waiting = stability === null && (filter.equilibrium !== null || filter.stable !== null);
  const nearest = commandOf(table.view, address, m.workbenchCopy);
  return (
    <>
      {edits.refused !== null && (
        <Notice tone="warn" urgent title={edits.refused} onDismiss={edits.dismiss} />
      )}
      <Filters table={table} stability={stability} address={address} change={change} />
      <Computing large={large} count={table.count} waiting={waiting} />
      <div className="states-bar">
        <Chips
          table={table}
          shown={rows.length}
          address={address}
          columns={columns}
          change={change}
        />
        <span className="states-tools">
          {stability !== null && (
            <Select
              label={words.filter.perParty}
              quiet
              value={marks ?? ""}
              choices={[
                { value: "", label: words.filter.byConcept },
                ...stability.concepts.map((c) => ({
                  value: c,
                  label: words.filter.partyUnder(c),
                })),
              ]}
              onChoose={(c) => change({ marks: c === "" ? null : (c as Concept) })}
            />
          )}
          <Menu
            label={words.columns.menu}
            look="plain"
            items={groupItems(address, table, m, change)}
          >
            {words.columns.menu}
          </Menu>
          <CopyMenu
            table={() => ask("statesAsTable")}
            csv={() => ask("statesAsCsv")}
            {...nearest}
          />
          <Button onClick={() => onPaste("")}>{words.paste.open}</Button>
        </span>
      </div>
      <DataTable
        label={words.table(table.count)}
        columns={columns}
        count={rows.length}
        order={rows}
        sort={sort ?? { key: "id", descending: false }}
        onSort={(next) => change({ sort: next.key === "id" && !next.descending ? null : next })}
        chosen={chosen < 0 ? null : chosen}
        reveal={named < 0 ? null : named}
        kept={named < 0 ? null : named}
        onChoose={(row) => {
          const id = table.ids[rows[row]];
          navigate({ state: id, why: { kind: "state", state: id } });
        }}
        empty={words.filter.none}
        rowHeight={30}
        multiple
        onCopy={copy}
        onPaste={(event) => {
          event.preventDefault();
          onPaste(event.clipboardData?.getData("text/plain") ?? "");
        }}
        onCellKey={(row, _column, event) => {
          if (event.key !== "F2") return false;
          begin(rows[row]);
          return true;
        }}
        onCursor={(_row, key) => {
          const column = columns.find((one) => one.key === key);
          setHint(column?.label ?? "");
        }}
      />
      {/* The heading of the column that the cursor is in, in full; readers of the screen hear it there. */}
      <p className="fine states-help" aria-hidden={hint !== "" || undefined}>
        {hint === "" ? words.help : hint}
      </p>
      <Legend
        concepts={stability?.concepts ?? []}
        differences={table.base !== null}
        order={
          stability === null || hanging === null ? null : hanging === "untold" ? "untold" : "told"
        }
        noSim={table.stability === null && stability?.concepts.includes("sim") === false}
      />
      <Detail
        table={table}
        stability={stability}
        onOrder={onOrder}
        chosen={index < 0 ? null : index}
        onStanding={edits.standHere}
        onName={(s) => {
          if (!rows.includes(s)) change({ filter: readAddress({}).filter });
          begin(s);
        }}
      />
    </>
  );
}

/** Groups of columns, each shown or hidden. */
function groupItems(
  { hidden }: StatesAddress,
  table: StateTableAnswer,
  m: ReturnType<typeof useMessages>,
  change: (part: Partial<StatesAddress>) => void,
): MenuItem[] {
  const { columns: w } = m.workbenchStates;
  const groups: [string, string][] = [
    ...table.parties.flatMap(({ key, name }, i): [string, string][] =>
      table.options.some(({ party }) => party === i) ? [[optionGroup(key), w.optionsOf(name)]] : [],
    ),
    ...(table.outcomes.length > 0 ? [["outcomes", w.outcomesAll] as [string, string]] : []),
    ["places", w.placesAll],
    ["marks", w.marksAll],
  ];
  return groups.map(([key, label]) => ({
    key,
    label,
    checked: !hidden.has(key),
    many: true,
    choose: () => {
      const next = new Set(hidden);
      if (!next.delete(key)) next.add(key);
      change({ hidden: next });
    },
  }));
}
