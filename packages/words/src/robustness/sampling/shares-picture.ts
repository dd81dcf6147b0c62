import type { SamplingResult } from "@sextant/case";
import type { Messages } from "../../messages/en.js";
import type { Picture } from "../../pictures/picture.js";
import { element, label, line } from "../../pictures/svg.js";
import { widthOf } from "../../text/width.js";
import { targetCell } from "./judgement-text.js";
import { sharesTable } from "./tables.js";
import type { SampledVerdict } from "./verdicts.js";

const LETTER = 7.2;
const TOP = 44;
/** Height of a verdict with both of its bars, and of a bar. */
const ROW = 50;
const BAR = 14;
const SCALE = 320;
const FIGURE = 56;

/** Two bars a verdict (SEQ and Nash) with whiskers, the share beside each. */
export function sharesPicture(
  result: SamplingResult,
  verdicts: readonly SampledVerdict[],
  m: Messages,
): Picture {
  const words = m.sampling;
  const { targets } = result.plan;
  const names = targets.map((target) => targetCell(result, target, m));
  const tagAt = 24 + LETTER * Math.max(...names.map(widthOf));
  const start = tagAt + 44;
  const x = (share: number): number => start + SCALE * share;
  const bottom = TOP + ROW * targets.length;
  const statedAt = start + SCALE + FIGURE + 12;
  const body = [
    label(words.pictureAxis, start, 16, { class: "t t-soft" }),
    ...[0, 0.25, 0.5, 0.75, 1].flatMap((share) => [
      line(x(share), TOP - 8, x(share), bottom - 6, "line-soft"),
      label(words.percent(share), x(share), TOP - 12, { at: "middle", class: "t t-small" }),
    ]),
    ...targets.flatMap((target, row) => {
      const top = TOP + ROW * row;
      return [
        label(names[row], 12, top + 22),
        ...verdicts
          .filter((verdict) => verdict.target === target)
          .flatMap((verdict, k) => {
            const y = top + 4 + k * (BAR + 6);
            const { share, low, high } = verdict.share;
            const middle = y + BAR / 2;
            return [
              label(m.concept(verdict.concept).tag, tagAt, middle + 4, { class: "t t-small" }),
              element("rect", {
                x: x(0),
                y,
                width: SCALE * share,
                height: BAR,
                class: k === 0 ? "shade-4" : "shade-2",
              }),
              line(x(low), middle, x(high), middle, "line-strong"),
              line(x(low), middle - 4, x(low), middle + 4, "line-strong"),
              line(x(high), middle - 4, x(high), middle + 4, "line-strong"),
              label(words.percent(share), x(1) + FIGURE, middle + 4, {
                at: "end",
                class: "t t-strong",
              }),
              label(words.pictureStated(verdict.stated), statedAt, middle + 4, {
                class: "t t-small",
              }),
            ];
          }),
      ];
    }),
  ].join("");
  const widest = Math.max(widthOf(words.pictureStated(true)), widthOf(words.pictureStated(false)));
  return {
    key: "sampling",
    title: words.pictureTitle,
    description: words.pictureDescription,
    width: statedAt + LETTER * widest,
    height: bottom + 8,
    body,
    table: sharesTable(result, verdicts, m),
  };
}
