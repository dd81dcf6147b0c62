import type { Robustness } from "@sextant/case";
import type { Messages } from "../messages/en.js";
import type { Picture } from "../pictures/picture.js";
import { element, label, line } from "../pictures/svg.js";
import { truncate, widthOf } from "../text/width.js";
import { fewestCell, verdictsTable } from "./tables.js";
import { subjectCell, type Verdict, verdictsOf } from "./verdicts.js";

const ROW = 24;
const TOP = 46;
const STEP = 44;
const LETTER = 7;
/** Names are cut here, so that the picture stays readable beside text; its table has them whole. */
const MOST_LETTERS = 28;

/** A row a verdict, and how many swaps of neighbours overturn it; null where none was looked for. */
export function swapsPicture(result: Robustness, m: Messages): Picture | null {
  const swaps = result.statements?.swaps;
  if (!swaps || result.statements?.critical.swaps === 0) return null;
  const words = m.robustness;
  const verdicts = verdictsOf(result);
  const furthest = Math.max(swaps.complete, ...verdicts.map((v) => v.swaps?.swaps ?? 0), 1);
  const names = verdicts.map((v) =>
    words.pictureRow(
      truncate(subjectCell(result, v.subject, m), MOST_LETTERS),
      m.concept(v.concept).tag,
      v.critical.holds,
    ),
  );
  const start = 24 + LETTER * Math.max(...names.map(widthOf));
  const x = (n: number): number => start + n * STEP;
  const edge = x(furthest + 1);
  const bottom = TOP + ROW * verdicts.length;
  const body = [
    label(words.pictureAxis, start, 18, { class: "t t-soft" }),
    label(words.deletions, edge + 62, 18, { class: "t t-soft" }),
    ...Array.from({ length: furthest + 1 }, (_, n) => [
      line(x(n), TOP - 12, x(n), bottom, "line-soft"),
      label(m.grouped(n), x(n), TOP - 16, { at: "middle", class: "t t-small" }),
    ]).flat(),
    ...verdicts.flatMap((verdict, row) => {
      const y = TOP + ROW * row + ROW / 2;
      const dropped = verdict.critical.overturnedBy.filter(({ kind }) => kind === "dropped").length;
      return [
        label(names[row], 12, y + 4),
        ...mark(verdict, x, edge, y),
        label(fewestCell(verdict, m), edge + 14, y + 4, { class: "t t-strong" }),
        label(words.pictureDeletions(dropped), edge + 62, y + 4, {
          class: dropped === 0 ? "t t-soft" : "t",
        }),
      ];
    }),
  ].join("");
  return {
    key: "swaps",
    title: words.pictureTitle,
    description: words.pictureDescription,
    width: edge + 62 + LETTER * 14,
    height: bottom + 16,
    body,
    table: verdictsTable(result, m),
  };
}

/** Sure up to the mark: a dot where it is overturned, an arrow where that lies beyond, a bar at the edge. */
function mark(verdict: Verdict, x: (n: number) => number, edge: number, y: number): string[] {
  const { swaps } = verdict;
  if (swaps === null) return [];
  if (swaps.never) {
    return [line(x(0), y, edge, y, "line-yes"), line(edge, y - 6, edge, y + 6, "line-yes")];
  }
  if (swaps.swaps !== null) {
    const at = x(swaps.swaps);
    return [
      line(x(0), y, at, y, "line-warn"),
      element("circle", { cx: at, cy: y, r: 5, class: "fill-warn" }),
    ];
  }
  const tip = x(swaps.moreThan) + 16;
  return [
    line(x(0), y, tip, y, "line-yes"),
    element("path", {
      d: `M${tip - 6} ${y - 5}L${tip} ${y}L${tip - 6} ${y + 5}`,
      class: "line-yes",
    }),
  ];
}
