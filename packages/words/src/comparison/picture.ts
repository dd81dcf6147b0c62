import type { Comparison } from "@sextant/case";
import { partyTitle } from "../describe/names.js";
import type { Messages } from "../messages/en.js";
import type { Picture } from "../pictures/picture.js";
import { element, label, line } from "../pictures/svg.js";
import { truncate } from "../text/width.js";
import { plainTitle } from "./readings.js";
import { partiesTable } from "./tables.js";

const WIDTH = 760;
const LEFT = 140;
const RIGHT = 60;
const TOP = 34;
/** Height of a party's scale with one outcome, and what each further one adds. */
const SCALE = 30;
const LANE = 22;
const MOST_OUTCOMES = 8;

/**
 * One scale a party: where the best state of each outcome stands, from the party's least to its most
 * preferred states, how far down its worst reaches, and where the status quo is. Each outcome has a
 * colour, a lane of its own and the number of its place written beside it.
 */
export function placesPicture(comparison: Comparison, m: Messages): Picture {
  const { view, main } = comparison.views[0];
  const shown = main.outcomes
    .map((found, index) => ({ found, index }))
    .filter(({ found }) => found !== null && found.places.length > 0)
    .slice(0, MOST_OUTCOMES);
  const lanes = Math.max(1, shown.length);
  const rowHeight = SCALE + (lanes - 1) * LANE + 14;
  const legend = shown.length * 20 + 16;
  const height = TOP + view.parties.length * rowHeight + legend;
  const x = (level: number, classes: number): number =>
    LEFT + (WIDTH - LEFT - RIGHT) * (classes === 1 ? 0.5 : (level - 1) / (classes - 1));
  const body: string[] = [
    label(`← ${m.comparison.picture.worst}`, LEFT, 18, { class: "t-small" }),
    label(`${m.comparison.picture.best} →`, WIDTH - RIGHT, 18, { class: "t-small", at: "end" }),
  ];
  view.parties.forEach((_, party) => {
    const top = TOP + party * rowHeight;
    const bottom = top + rowHeight - 8;
    body.push(
      line(0, bottom + 4, WIDTH, bottom + 4, "line-soft"),
      label(truncate(partyTitle(view, party, m), 18), 4, top + rowHeight / 2, {
        class: "t t-strong",
      }),
    );
    const classes = Math.max(...view.model.levels[party]);
    if (view.statusQuo !== null) {
      const at = x(view.model.levels[party][view.statusQuo], classes);
      body.push(line(at, top, at, bottom, "line line-dashed"));
    }
    shown.forEach(({ found }, lane) => {
      const place = found?.places[party];
      if (place === undefined) return;
      const y = top + 14 + lane * LANE;
      const best = x(place.best, classes);
      const rank = `${m.grouped(classes - place.best + 1)}/${m.grouped(classes)}${place.partial ? "*" : ""}`;
      body.push(
        element(
          "g",
          { class: `p${(lane % 8) + 1}` },
          line(x(place.worst, classes), y, best, y, "line-party") +
            mark(lane, best, y) +
            label(rank, best + 11, y + 4, { class: "t-small" }),
        ),
      );
    });
  });
  const below = TOP + view.parties.length * rowHeight + 14;
  shown.forEach(({ index }, lane) => {
    const y = below + lane * 20;
    body.push(
      element("g", { class: `p${(lane % 8) + 1}` }, mark(lane, LEFT + 6, y)),
      label(plainTitle(comparison, index, m), LEFT + 20, y + 4),
    );
  });
  if (view.statusQuo !== null) {
    body.push(
      line(WIDTH - RIGHT - 130, below, WIDTH - RIGHT - 100, below, "line line-dashed"),
      label(m.comparison.picture.statusQuo, WIDTH - RIGHT - 92, below + 4),
    );
  }
  if (view.partial.some(Boolean)) {
    const y = below + (view.statusQuo === null ? 0 : 20) + 4;
    body.push(label(m.comparison.picture.partial, WIDTH - RIGHT - 130, y, { class: "t-small" }));
  }
  return {
    key: "places",
    title: m.comparison.picture.title,
    description: m.comparison.picture.description(
      shown.map(({ index }) => plainTitle(comparison, index, m)),
    ),
    width: WIDTH,
    height,
    body: body.join(""),
    table: partiesTable(comparison, m),
  };
}

/** A mark of its own for each outcome, so that colour alone tells nothing. */
function mark(lane: number, x: number, y: number): string {
  const r = 6;
  const points = (...at: readonly (readonly [number, number])[]): string =>
    element("polygon", {
      class: "fill-party",
      points: at.map(([dx, dy]) => `${round(x + dx)},${round(y + dy)}`).join(" "),
    });
  switch (lane % 4) {
    case 0:
      return element("circle", { class: "fill-party", cx: x, cy: y, r });
    case 1:
      return element("rect", {
        class: "fill-party",
        x: x - r,
        y: y - r,
        width: 2 * r,
        height: 2 * r,
      });
    case 2:
      return points([0, -r - 1], [r + 1, r], [-r - 1, r]);
    default:
      return points([0, -r - 2], [r + 2, 0], [0, r + 2], [-r - 2, 0]);
  }
}

const round = (value: number): number => Math.round(value * 100) / 100;
