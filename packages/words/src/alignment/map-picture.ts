import type { Alignment } from "@sextant/case";
import { partyTitle } from "../describe/names.js";
import type { Messages } from "../messages/en.js";
import type { Picture } from "../pictures/picture.js";
import { element, label, line } from "../pictures/svg.js";
import { twoDecimals } from "../text/decimal.js";
import { widthOf } from "../text/width.js";

const WIDTH = 620;
const MARGIN = 70;

/** The parties as points of the plane, at one scale along both axes. */
export function mapPicture({ view, ordered, map }: Alignment, m: Messages): Picture {
  const points = map?.points ?? [];
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const spread = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
  const scale = (WIDTH - 2 * MARGIN) / Math.max(spread(xs), spread(ys), 1e-9);
  const height = Math.max(200, spread(ys) * scale + 2 * MARGIN);
  const px = (x: number): number => MARGIN + (x - Math.min(...xs)) * scale;
  const py = (y: number): number =>
    (height + spread(ys) * scale) / 2 - (y - Math.min(...ys)) * scale;
  const parts = [
    line(px(0), 20, px(0), height - 20, "line-soft"),
    line(20, py(0), WIDTH - 20, py(0), "line-soft"),
  ];
  const taken: { x: number; y: number; width: number }[] = [];
  ordered.forEach((party, k) => {
    const [x, y] = [px(points[k][0]), py(points[k][1])];
    const text = partyTitle(view, party, m);
    const width = 7.4 * widthOf(text);
    const end = x + 12 + width > WIDTH - 6;
    const from = end ? x - 12 - width : x + 12;
    let low = y + 4.5;
    // A name that would cover another goes below it.
    while (
      taken.some((t) => Math.abs(t.y - low) < 16 && from < t.x + t.width && t.x < from + width)
    )
      low += 16;
    taken.push({ x: from, y: low, width });
    parts.push(
      element("circle", { cx: x, cy: y, r: 6, class: `fill-party p${(party % 8) + 1}` }),
      label(text, end ? x - 12 : x + 12, low, { at: end ? "end" : "start", class: "t-strong" }),
    );
  });
  const explained = map?.explained ?? 0;
  parts.push(
    label(m.alignment.picture.explained(explained), WIDTH / 2, height + 4, {
      at: "middle",
      class: "t-small",
    }),
  );
  const t = m.alignment.table;
  return {
    key: "map",
    title: m.alignment.picture.map,
    description: m.alignment.picture.mapAbout(explained),
    width: WIDTH,
    height: height + 20,
    body: parts.join(""),
    table: {
      caption: t.points,
      columns: [
        { key: "party", title: t.party, align: "left" },
        { key: "x", title: t.x, align: "right" },
        { key: "y", title: t.y, align: "right" },
      ],
      rows: ordered.map((party, k) => [
        partyTitle(view, party, m),
        twoDecimals(points[k][0]),
        twoDecimals(points[k][1]),
      ]),
    },
  };
}
