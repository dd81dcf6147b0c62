import type { CompiledView } from "@sextant/case";
import { countHolding, holdsAt } from "@sextant/engine";
import { basisText } from "../describe/basis.js";
import { partyTitle } from "../describe/names.js";
import { en } from "../messages/en.js";
import { claimsNote, countClaims } from "../rests-on/claims.js";
import type { TableOptions } from "./equilibria-table.js";
import type { Table } from "./table.js";

/**
 * Goals and preferences with their basis: the ordered statements of each party, ties sharing a rank,
 * then the goals that no statement uses.
 */
export function preferencesTable(
  view: CompiledView,
  options: Pick<TableOptions, "messages"> & { readonly party?: number } = {},
): Table {
  const m = options.messages ?? en;
  const { count } = view.states;
  const rows: string[][] = [];
  view.parties.forEach((_, party) => {
    if (options.party !== undefined && options.party !== party) return;
    const name = partyTitle(view, party, m);
    const used = new Set<string>();
    for (const p of view.statements[party] ?? []) {
      if (p.goal !== null) used.add(p.goal);
      rows.push([
        name,
        String(p.rank + 1),
        p.goalText ?? "",
        view.goals.find((g) => g.party === party && g.key === p.goal)?.goal.when ?? p.text,
        basisText(p.basis, m),
        view.statusQuo === null ? "" : holdsAt(p.truth, view.statusQuo) ? m.table.yes : m.table.no,
        m.table.share(countHolding(p.truth, count), count),
      ]);
    }
    for (const { party: owner, key, goal } of view.goals) {
      if (owner !== party || used.has(key)) continue;
      rows.push([name, "", goal.text, goal.when ?? m.table.unmodelled, basisText(goal, m), "", ""]);
    }
  });
  return {
    caption: m.table.preferencesCaption,
    columns: [
      { key: "party", title: m.table.party, align: "left" },
      { key: "rank", title: m.table.rank, align: "right" },
      { key: "goal", title: m.table.goal, align: "left" },
      { key: "condition", title: m.table.condition, align: "left" },
      { key: "basis", title: m.table.basis, align: "left" },
      { key: "status_quo", title: m.table.holds, align: "left" },
      { key: "share", title: m.table.shareTitle, align: "right" },
    ],
    rows,
  };
}

/** What the answer rests on, counted: claims by kind, cited, judged and uncited. */
export function restsOnTable(
  view: CompiledView,
  options: Pick<TableOptions, "messages"> = {},
): Table {
  const m = options.messages ?? en;
  const counts = countClaims(view);
  const note = claimsNote(view, counts, m);
  return {
    caption: m.table.restsCaption,
    columns: [
      { key: "kind", title: m.table.kind, align: "left" },
      { key: "cited", title: m.table.cited, align: "right" },
      { key: "judged", title: m.table.judged, align: "right" },
      { key: "uncited", title: m.table.uncitedColumn, align: "right" },
    ],
    rows: counts.map((c) => [
      m.rests.kinds[c.kind],
      m.grouped(c.cited),
      m.grouped(c.judged),
      m.grouped(c.uncited),
    ]),
    ...(note === null ? {} : { notes: [note] }),
  };
}
