import type { InverseResult, StatementAlternative } from "@sextant/case";
import { partyName } from "../describe/names.js";
import type { Messages } from "../messages/en.js";
import type { Picture } from "../pictures/picture.js";
import { label, line } from "../pictures/svg.js";
import type { Table } from "../tables/table.js";
import { widthOf } from "../text/width.js";
import { statementChangeText } from "./changes.js";

const ROW = 28;
const TOP = 62;
const SPAN = 150;

type Lists = StatementAlternative["lists"][number];

/**
 * The first change of preferences that is told: for each party concerned its list before and after,
 * with lines from place to place. None where no preference has to change.
 */
export function orderPictures(result: InverseResult, m: Messages): Picture[] {
  for (const { statements } of result.readings) {
    const first = statements?.alternatives[0] ?? statements?.known;
    if (first) return first.lists.map((lists) => orderPicture(result, first, lists, m));
  }
  return [];
}

function orderPicture(
  { view }: InverseResult,
  alternative: StatementAlternative,
  lists: Lists,
  m: Messages,
): Picture {
  const words = m.inverse.picture;
  const list = view.statements[lists.party];
  const changed = new Set(
    alternative.changes.flatMap((c) => (c.party === lists.party ? c.statements : [])),
  );
  const before = rows(lists.before);
  const after = rows(lists.order);
  const wide = 7.2 * Math.max(...list.map(({ id }) => widthOf(id))) + 34;
  const [left, right] = [20 + wide, 20 + wide + SPAN];
  const y = (row: number): number => TOP + ROW * row;
  const parts = [
    label(words.before, left - 10, 34, { at: "end", class: "t-small" }),
    label(words.after, right + 10, 34, { class: "t-small" }),
  ];
  for (const { statement, place, row } of before) {
    const strong = changed.has(statement);
    const style = strong ? "t-strong" : "t";
    const { id } = list[statement];
    parts.push(label(`${id}  ${place}`, left - 10, y(row) + 4.5, { at: "end", class: style }));
    const to = after.find((one) => one.statement === statement);
    if (to === undefined) {
      parts.push(line(left, y(row), left + SPAN / 4, y(row), "line-warn"));
      parts.push(label(words.dropped, left + SPAN / 4 + 8, y(row) + 4.5, { class: "t-small" }));
      continue;
    }
    parts.push(line(left, y(row), right, y(to.row), strong ? "line-strong" : "line-soft"));
    parts.push(label(`${to.place}  ${id}`, right + 10, y(to.row) + 4.5, { class: style }));
  }
  const name = partyName(view, lists.party, m);
  return {
    key: `order-${view.parties[lists.party].key}`,
    title: words.title(name),
    description: words.about(statementChangeText(view, alternative, m)),
    width: right + wide + 20,
    height: y(Math.max(before.length, after.length)) + 4,
    body: parts.join(""),
    table: orderTable(view, lists, name, m),
  };
}

/** Statements from the most important down, each with its place; tied ones share it. */
function rows(order: Lists["order"]): { statement: number; place: number; row: number }[] {
  return order
    .flatMap((group, at) => group.map((statement) => ({ statement, place: at + 1 })))
    .map((one, row) => ({ ...one, row }));
}

function orderTable(
  view: InverseResult["view"],
  { party, before, order }: Lists,
  name: string,
  m: Messages,
): Table {
  const words = m.inverse.picture;
  const place = (list: Lists["order"], k: number): string => {
    const at = list.findIndex((group) => group.includes(k));
    return at < 0 ? words.dropped : String(at + 1);
  };
  return {
    caption: words.caption(name),
    columns: [
      { key: "statement", title: words.statement, align: "left" },
      { key: "before", title: words.before, align: "right" },
      { key: "after", title: words.after, align: "right" },
      { key: "basis", title: words.basis, align: "left" },
    ],
    rows: rows(before).map(({ statement }) => [
      view.statements[party][statement].id,
      place(before, statement),
      place(order, statement),
      (view.statements[party][statement].basis.cite ?? []).join(", "),
    ]),
  };
}
