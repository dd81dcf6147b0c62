import type { Closing, Gap } from "@sextant/case";
import type { Messages } from "../messages/en.js";
import type { Picture } from "../pictures/picture.js";
import { element, label, line } from "../pictures/svg.js";
import { twoDecimals } from "../text/decimal.js";
import { closingTable } from "./tables.js";

const LEFT = 150;
const SPAN = 420;
const BAR = 18;
const STEP = 28;

/** Bars of distance, now and with something shared: over all states, and over the outcomes. */
export function gapPicture(gap: Gap, first: string, second: string, m: Messages): Picture {
  const t = m.gap.picture;
  const groups = (["states", "outcomes"] as const).flatMap((over) => {
    const closing = gap.mean[over];
    return closing === null ? [] : [{ title: m.gap.table[over], bars: bars(closing, m) }];
  });
  const widest = Math.max(1, ...groups.flatMap(({ bars }) => bars.map(({ value }) => value)));
  const parts: string[] = [];
  let y = 12;
  for (const { title, bars: own } of groups) {
    parts.push(label(m.capital(title), 12, y + 14, { class: "t-strong" }));
    y += 24;
    for (const { name, value, style } of own) {
      const width = (value / widest) * SPAN;
      parts.push(
        label(name, LEFT - 8, y + BAR - 5, { at: "end" }),
        element("rect", { x: LEFT, y, width, height: BAR, class: style }),
        label(twoDecimals(value), LEFT + width + 6, y + BAR - 5, { class: "t-strong" }),
      );
      y += STEP;
    }
    parts.push(line(LEFT, y - own.length * STEP - 4, LEFT, y - 6, "line"));
    y += 10;
  }
  return {
    key: "gap",
    title: t.title(first, second),
    description: t.about(
      groups.flatMap(({ title, bars: own }) =>
        own.map(({ name, value }) => t.bar(title, name, value)),
      ),
    ),
    width: LEFT + SPAN + 60,
    height: y,
    body: parts.join(""),
    table: closingTable(gap, m),
  };
}

function bars(
  { none, means, interests }: Closing,
  m: Messages,
): { name: string; value: number; style: string }[] {
  const t = m.gap.picture;
  return [
    { name: t.now, value: none, style: "fill-soft" },
    { name: t.means, value: means, style: "fill-link" },
    { name: t.interests, value: interests, style: "fill-yes" },
    { name: t.both, value: 0, style: "fill-soft" },
  ];
}
