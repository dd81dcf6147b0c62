import type { Loops } from "@sextant/case";
import { basisText } from "../describe/basis.js";
import { partyTitle } from "../describe/names.js";
import type { Messages } from "../messages/en.js";
import type { Table } from "../tables/table.js";
import { ends, nodeName, viewName } from "./names.js";

const SIGN = { 1: "+", [-1]: "-" } as const;

/** One row an influence, with the verdict of the first view and those that differ. */
export function influencesTable(loops: Loops, m: Messages): Table {
  const t = m.loops.table;
  const { view, links, views } = loops;
  return {
    caption: t.influences,
    columns: [
      { key: "from", title: t.from, align: "left" },
      { key: "sign", title: t.sign, align: "centre", rigid: true },
      { key: "to", title: t.to, align: "left" },
      { key: "perceiver", title: t.perceiver, align: "left" },
      { key: "verdict", title: t.verdictTitle, align: "left" },
      { key: "basis", title: t.basis, align: "left" },
    ],
    rows: links.map((link, l) => {
      const [from, to] = ends(loops, link, m);
      return [
        from,
        SIGN[link.sign],
        to,
        link.perceiver === null ? t.none : view.parties[link.perceiver].short,
        verdictCell(views, l, m),
        basisText(link.influence, m),
      ];
    }),
  };
}

/** The first view's verdict, and that of each view that differs. */
function verdictCell([main, ...others]: Loops["views"], l: number, m: Messages): string {
  const t = m.loops.table;
  const { verdict } = main.tests[l];
  const differing = others.filter(({ tests }) => tests[l].verdict !== verdict);
  return [
    t.verdict[verdict],
    ...differing.map(({ view, tests }) => t.except(viewName(view, m), tests[l].verdict)),
  ].join("; ");
}

export function loopsTable({ nodes, links, loops }: Loops, m: Messages): Table {
  const t = m.loops.table;
  return {
    caption: t.loops,
    columns: [
      { key: "loop", title: t.loop, align: "left", rigid: true },
      { key: "kind", title: t.kind, align: "left", rigid: true },
      { key: "path", title: t.path, align: "left" },
    ],
    rows: loops.map((loop) => [
      loop.name,
      t.kinds[loop.kind],
      [
        nodeName(nodes[links[loop.links[0]].from], m),
        ...loop.links.map((l) => `(${SIGN[links[l].sign]}) ${nodeName(nodes[links[l].to], m)}`),
      ].join(" → "),
    ]),
  };
}

/** The counts behind the verdicts: one row a view, influence and owner. */
export function testsTable(loops: Loops, m: Messages): Table {
  const t = m.loops.table;
  const right = (key: string, title: string) => ({
    key,
    title,
    align: "right" as const,
    rigid: true,
  });
  return {
    caption: t.tests,
    columns: [
      { key: "influence", title: t.influence, align: "left" },
      { key: "view", title: t.view, align: "left", rigid: true },
      { key: "owner", title: t.owner, align: "left" },
      right("pairs", t.pairs),
      right("as_claimed", t.asClaimed),
      right("contrary", t.contrary),
      { key: "status_quo", title: t.here, align: "left" },
    ],
    rows: loops.links.flatMap((link, l) =>
      loops.views.flatMap(({ view, tests }) =>
        tests[l].owners
          .filter(({ pairs }) => pairs > 0)
          .map((owner) => [
            ends(loops, link, m).join(` ${SIGN[link.sign]}→ `),
            view.view,
            partyTitle(view, owner.party, m),
            String(owner.pairs),
            String(owner.asClaimed),
            String(owner.contrary),
            owner.statusQuo.length === 0 ? t.none : t.verdictsHere[owner.statusQuo[0].verdict],
          ]),
      ),
    ),
  };
}
