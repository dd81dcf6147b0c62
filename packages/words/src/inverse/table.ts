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
  const several = result.readings.length > 1 || result.perceptions !== null;
  const columns: Column[] = [
    { key: "kind", title: t.kind, align: "left" },
    ...(several ? [{ key: "reading", title: t.reading, align: "left" } as const] : []),
    { key: "size", title: t.size, align: "right", rigid: true },
    { key: "change", title: t.change, align: "left" },
    { key: "steps", title: t.steps, align: "right", rigid: true },
    { key: "for", title: t.for, align: "left" },
    { key: "against", title: t.against, align: "left" },
    { key: "state", title: t.state, align: "right", rigid: true },
    { key: "states", title: t.states, align: "right", rigid: true },
  ];
  return {
    caption: t.caption(targetName(result, m)),
    columns,
    rows: rows.map((row) => columns.map(({ key }) => row[key] ?? "")),
    notes: rows.length === 0 ? [t.none] : [t.stepsNote],
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
      size: String(one.changes.length),
      change: listChange(result, one, m),
      steps: String(one.halfSteps / 2),
      for: cited(result, one, "cite"),
      against: cited(result, one, "against"),
      state: state(one.example),
      states: String(one.states.length),
    })),
    ...(rankings?.alternatives ?? []).map((one) => ({
      kind: t.kinds.rankings,
      reading: under,
      size: String(one.raises.length),
      change: one.raises
        .map((r) => t.raised(view.parties[r.party].key, state(r.beside)))
        .join("; "),
      steps: String(one.raises.reduce((sum, r) => sum + r.halves, 0) / 2),
      state: state(one.state),
      states: "1",
    })),
    ...(moves?.alternatives ?? []).map((one) => ({
      kind: t.kinds.moves,
      reading: under,
      size: String(one.changes.length),
      change: moveChange(result, one, m),
      state: state(one.example),
      states: String(one.states.length),
    })),
  ];
}

function perceptionRows({ view, perceptions }: InverseResult, m: Messages): Row[] {
  const t = m.inverse.table;
  return (perceptions?.views ?? []).flatMap((game) =>
    game.alternatives.map(({ corrections, example, states }) => ({
      kind: t.kinds.perceptions,
      reading: game.view,
      size: String(corrections.length),
      change: corrections
        .map(({ party }) => t.sees(view.parties[game.holder].key, view.parties[party].key))
        .join("; "),
      state: String(view.states.id(example)),
      states: String(states.length),
    })),
  );
}

function readingName({ view }: InverseResult, { settled }: InverseReading, m: Messages): string {
  if (settled === null) return m.inverse.table.asIs;
  return m.inverse.table.settle(openIds(view, settled));
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
