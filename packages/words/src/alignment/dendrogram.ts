import type { Alignment } from "@sextant/case";
import { partyName, partyTitle } from "../describe/names.js";
import type { Messages } from "../messages/en.js";
import type { Picture } from "../pictures/picture.js";
import { label, line } from "../pictures/svg.js";
import type { Table } from "../tables/table.js";
import { twoDecimals } from "../text/decimal.js";
import { widthOf } from "../text/width.js";

const ROW = 34;
const TOP = 20;
const SPAN = 420;
const TICKS = [0, 0.5, 1, 1.5, 2];

/** The clusters as a tree: leaves on the left, the later a join the farther to the right. */
export function dendrogram(alignment: Alignment, m: Messages): Picture {
  const { view, ordered, joins } = alignment;
  const names = ordered.map((party) => partyTitle(view, party, m));
  const left = 24 + 7.4 * Math.max(...names.map(widthOf));
  const x = (distance: number): number => left + (Math.min(2, Math.max(0, distance)) / 2) * SPAN;
  const order = leafOrder(alignment);
  const at = new Map<number, { x: number; y: number }>();
  const parts: string[] = [];
  order.forEach((leaf, row) => {
    const y = TOP + ROW * row + ROW / 2;
    at.set(leaf, { x: left, y });
    parts.push(label(names[leaf], left - 10, y + 4.5, { at: "end", class: "t-strong" }));
  });
  const bottom = TOP + ROW * order.length;
  for (const tick of TICKS) {
    parts.push(line(x(tick), TOP, x(tick), bottom, "line-soft"));
    parts.push(label(String(tick), x(tick), bottom + 16, { at: "middle", class: "t-small" }));
  }
  joins.forEach(({ clusters, distance }, k) => {
    const [a, b] = clusters.map((c) => at.get(c) as { x: number; y: number });
    const to = x(distance);
    parts.push(line(a.x, a.y, to, a.y, "line-strong"));
    parts.push(line(b.x, b.y, to, b.y, "line-strong"));
    parts.push(line(to, a.y, to, b.y, "line-strong"));
    const middle = { x: to, y: (a.y + b.y) / 2 };
    at.set(ordered.length + k, middle);
    // Left of the join and below its lower branch, where no later join passes.
    parts.push(
      label(twoDecimals(distance), to - 5, Math.max(a.y, b.y) + 13, {
        at: "end",
        class: "t-small",
      }),
    );
  });
  parts.push(
    label(m.alignment.picture.axis, left + SPAN / 2, bottom + 34, {
      at: "middle",
      class: "t-small",
    }),
  );
  return {
    key: "dendrogram",
    title: m.alignment.picture.dendrogram,
    description: m.alignment.picture.dendrogramAbout(
      joins.map(({ members, distance }) =>
        m.alignment.picture.join(
          members.map((k) => partyName(view, ordered[k], m)),
          distance,
        ),
      ),
    ),
    width: left + SPAN + 48,
    height: bottom + 46,
    body: parts.join(""),
    table: clustersTable(alignment, m),
  };
}

/** Leaves so that no two branches cross, the one that comes first in the case at the top. */
function leafOrder({ ordered, joins }: Alignment): number[] {
  const leaves = (cluster: number): number[] =>
    cluster < ordered.length
      ? [cluster]
      : joins[cluster - ordered.length].clusters.flatMap((c) => leaves(c));
  return leaves(ordered.length + joins.length - 1);
}

function clustersTable({ view, ordered, joins }: Alignment, m: Messages): Table {
  const t = m.alignment.table;
  const names = (cluster: number): string =>
    (cluster < ordered.length ? [cluster] : joins[cluster - ordered.length].members)
      .map((k) => partyTitle(view, ordered[k], m))
      .join(", ");
  return {
    caption: t.clusters,
    columns: [
      { key: "first", title: t.members, align: "left" },
      { key: "second", title: t.joined, align: "left" },
      { key: "distance", title: t.distance, align: "right" },
    ],
    rows: joins.map(({ clusters, distance }) => [
      names(clusters[0]),
      names(clusters[1]),
      twoDecimals(distance),
    ]),
  };
}
