import type {
  InverseReading,
  InverseResult,
  MoveAlternative,
  StatementAlternative,
} from "@sextant/case";
import type { Messages } from "../messages/en.js";
import type { Column, Table } from "../tables/table.js";
import { openIds, statementsOf, targetName } from "./changes.js";

/** A row, by the keys of the columns. */
type Row = Readonly<Record<string, string>>;

/** Every change that is told, one a row, by ids. */
export function changesTable(result: InverseResult, m: Messages): Table {
  const t = m.inverse.table;
  const rows = [
    ...result.readings.flatMap((reading) => readingRows(result, reading, m)),
    ...perceptionRows(result, m),
  ];
  const all: Column[] = [
    { key: "kind", title: t.kind, align: "left", rigid: true },
    { key: "reading", title: t.reading, align: "left" },
    { key: "change", title: t.change, align: "left" },
    { key: "steps", title: t.steps, align: "right", rigid: true },
    { key: "for", title: t.for, align: "left" },
    { key: "against", title: t.against, align: "left" },
    { key: "state", title: t.state, align: "right", rigid: true },
  ];
  // A narrow page has room for those columns only that say something; the rest is in the JSON.
  const says = ({ key }: Column): boolean =>
    key === "reading"
      ? new Set(rows.map((row) => row.reading)).size > 1
      : rows.some((row) => row[key] !== undefined && row[key] !== "");
  const columns = rows.length === 0 ? all : all.filter(says);
  return {
    caption: t.caption(targetName(result, m)),
    columns,
    rows: rows.map((row) => columns.map(({ key }) => row[key] ?? "")),
    notes: rows.length === 0 ? [t.none] : [...ordersNote(result, m), t.stepsNote],
  };
}

function readingRows(result: InverseResult, reading: InverseReading, m: Messages): Row[] {
  const { view } = result;
  const t = m.inverse.table;
  const { statements, rankings, moves } = reading;
  const under = readingName(result, reading, m);
  const state = (s: number): string => String(view.states.id(s));
  const lists = statements?.known ? [statements.known] : (statements?.alternatives ?? []);
  return [
    ...lists.map((one) => ({
      kind: t.kinds.statements,
      reading: under,
      change: listChange(result, one, m),
      steps: String(one.halfSteps / 2),
      for: cited(result, one, "cite"),
      against: cited(result, one, "against"),
      state: state(one.example),
    })),
    ...(rankings?.alternatives ?? []).map((one) => ({
      kind: t.kinds.rankings,
      reading: under,
      change: [
        ...one.raises.map((r) => t.raised(view.parties[r.party].key, state(r.beside))),
        ...one.shifts.flatMap(({ party, conditions }) =>
          conditions.map((c) =>
            t.shifted(view.parties[party].key, state(c.better), state(c.worse), c.strict),
          ),
        ),
      ].join("; "),
      steps: String([...one.raises, ...one.shifts].reduce((sum, r) => sum + r.halves, 0) / 2),
      state: state(one.state),
    })),
    ...(moves?.alternatives ?? []).map((one) => ({
      kind: t.kinds.moves,
      reading: under,
      change: moveChange(result, one, m),
      state: state(one.example),
    })),
  ];
}

function perceptionRows({ view, perceptions }: InverseResult, m: Messages): Row[] {
  const t = m.inverse.table;
  return (perceptions?.views ?? []).flatMap((game) =>
    game.alternatives.map(({ corrections, example }) => ({
      kind: t.kinds.perceptions,
      reading: game.view,
      change: corrections
        .map(({ party }) => t.sees(view.parties[game.holder].key, view.parties[party].key))
        .join("; "),
      state: String(view.states.id(example)),
    })),
  );
}

/** What the numbered orders of the readings are. */
function ordersNote({ view, readings }: InverseResult, m: Messages): string[] {
  const t = m.inverse.table;
  return readings.flatMap(({ settled, statements, rankings, moves }, k) =>
    settled === null || (statements ?? rankings ?? moves) === undefined
      ? []
      : [t.orderNote(t.order(k), t.settle(openIds(view, settled)))],
  );
}

function readingName({ readings }: InverseResult, reading: InverseReading, m: Messages): string {
  if (reading.settled === null) return m.inverse.table.asIs;
  return m.inverse.table.order(readings.indexOf(reading));
}

function listChange(
  { view }: InverseResult,
  { changes }: StatementAlternative,
  m: Messages,
): string {
  const t = m.inverse.table;
  return changes
    .map((change) => {
      const party = view.parties[change.party].key;
      const ids = statementsOf(view, change).map(({ id }) => `${party}.${id}`);
      if (change.kind === "settle") return t.settle(ids);
      if (change.to === null) return t.drop(ids.join(", "));
      return t.put(ids.join(", "), change.from, change.to, change.places);
    })
    .join("; ");
}

function moveChange({ view }: InverseResult, { changes }: MoveAlternative, m: Messages): string {
  const t = m.inverse.table;
  const key = (o: number): string => view.options[o].key;
  return changes
    .map((change) =>
      change.kind === "guarded"
        ? t.guarded(key(change.option), key(change.by), change.taken)
        : t[change.kind](key(change.option)),
    )
    .join("; ");
}

function cited(
  { view }: InverseResult,
  { changes }: StatementAlternative,
  list: "cite" | "against",
): string {
  return changes
    .flatMap((change) => statementsOf(view, change).flatMap(({ basis }) => basis[list] ?? []))
    .join(", ");
}
