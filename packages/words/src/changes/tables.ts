import type { CaseChanges, ResultChanges } from "@sextant/case";
import type { Concept } from "@sextant/engine";
import { outcomeName, partyTitle, stateWords } from "../describe/names.js";
import type { Messages } from "../messages/en.js";
import { ROW_LIMIT } from "../tables/equilibria-table.js";
import { figure, left, type Table } from "../tables/table.js";
import { subjectText, valueTexts } from "./input-text.js";

/** One row an object of the input that is another. */
export function inputTable(changes: CaseChanges, m: Messages): Table {
  const t = m.changes.table;
  return {
    caption: t.input,
    columns: [
      left("object", t.object),
      left("what", t.what),
      left("change", t.change),
      left("view", t.view),
      left("before", t.before),
      left("after", t.after),
    ],
    rows: changes.inputs.map((change) => [
      t.objects[change.object],
      m.capital(subjectText(changes, change, m)),
      t.kinds[change.kind],
      change.view === "base" ? t.base : change.view,
      ...valueTexts(change, m),
    ]),
  };
}

/** k of m before and after, one row an outcome and concept of which either is another. */
export function outcomeChangesTable(found: ResultChanges, m: Messages): Table {
  const t = m.changes.table;
  const rows = found.outcomes.flatMap(({ before: was, after: is }) =>
    found.concepts.flatMap((c): string[][] => {
      const cell = (count: typeof was): string =>
        count === null ? t.none : t.kOfM(count.equilibria[c] ?? 0, count.states);
      if (cell(was) === cell(is)) return [];
      const name =
        is !== null
          ? outcomeName(found.after.view, is.outcome, m)
          : was === null
            ? ""
            : outcomeName(found.before.view, was.outcome, m);
      return [[name, m.concept(c).tag, cell(was), cell(is)]];
    }),
  );
  return {
    caption: t.outcomes,
    columns: [
      left("outcome", t.outcome),
      left("concept", t.concept),
      figure("before", t.before),
      figure("after", t.after),
    ],
    rows,
  };
}

/** States that came to be equilibria, or ceased to, one row a state and verdict; capped for people. */
export function equilibriumChangesTable(
  { equilibria, pairs, before, after }: ResultChanges,
  m: Messages,
): Table {
  const t = m.changes.table;
  const cells = new Map<string, { readonly row: string[]; readonly concepts: Concept[] }>();
  const add = (c: Concept, was: number, is: number, gained: boolean): void => {
    const key = `${gained} ${was} ${is}`;
    const found = cells.get(key);
    if (found !== undefined) {
      found.concepts.push(c);
      return;
    }
    const view = is >= 0 ? after.view : before.view;
    const s = is >= 0 ? is : was;
    const row = [
      was >= 0 ? String(before.view.states.id(was)) : t.none,
      is >= 0 ? String(after.view.states.id(is)) : t.none,
      stateWords(view, s, m),
      gained ? t.gained : t.lost,
    ];
    cells.set(key, { row, concepts: [c] });
  };
  for (const [c, { gained, lost }] of Object.entries(equilibria) as [
    Concept,
    NonNullable<(typeof equilibria)[Concept]>,
  ][]) {
    for (const is of gained) add(c, pairs.toBefore[is], is, true);
    for (const was of lost) add(c, was, pairs.toAfter[was], false);
  }
  const rows = [...cells.values()].map(({ row, concepts }) => [...row, m.tags(concepts)]);
  return {
    caption: t.equilibria,
    columns: [
      figure("before", t.stateBefore),
      figure("state", t.state),
      left("name", t.name),
      left("verdict", t.verdict),
      left("concepts", t.concept),
    ],
    rows: rows.slice(0, ROW_LIMIT),
    ...(rows.length > ROW_LIMIT ? { notes: [t.capped(ROW_LIMIT, rows.length)] } : {}),
  };
}

/** In how many states each party now stays and now moves away, by concept. */
export function partyChangesTable({ parties, concepts, after }: ResultChanges, m: Messages): Table {
  const t = m.changes.table;
  const rows = parties.flatMap(({ after: party, stability, places }) =>
    concepts.flatMap((c): string[][] => {
      const changed = stability[c];
      if (changed === undefined) return [];
      return [
        [
          partyTitle(after.view, party, m),
          m.concept(c).tag,
          String(changed.gained.length),
          String(changed.lost.length),
          places === null ? t.none : String(places),
        ],
      ];
    }),
  );
  return {
    caption: t.parties,
    columns: [
      left("party", t.party),
      left("concept", t.concept),
      figure("stays", t.stays),
      figure("goes", t.goes),
      figure("places", t.places),
    ],
    rows,
  };
}
