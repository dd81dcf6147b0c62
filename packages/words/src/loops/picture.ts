import type { CausalLink, Loops } from "@sextant/case";
import type { Messages } from "../messages/en.js";
import type { Picture } from "../pictures/picture.js";
import { element, label } from "../pictures/svg.js";
import { wrap } from "../text/width.js";
import { arrow, type Box, type Point } from "./arrow.js";
import { layOut, type Placed } from "./layout.js";
import { ends, nodeName } from "./names.js";
import { influencesTable } from "./tables.js";

const BOX = 190;
const LETTERS = 24;
const LINE = 17;
const BELOW = 44;
const MARGIN = 24;
const LEGEND = 520;
/** The names of more loops than these would cover one another: then the table alone names them. */
const MOST_NAMES = 4;

/** The map: boxes joined by arrows with their signs; loops by name where they turn. */
export function causalMapPicture(loops: Loops, m: Messages): Picture {
  const { nodes, links } = loops;
  const boxes = boxesOf(loops, m);
  const parts: string[] = [];
  const arrows = links.map((link, l) =>
    arrow(boxes[link.from], boxes[link.to], lane(links, l), boxes[link.from].ring),
  );
  links.forEach(({ sign, perceiver }, l) => {
    const style = `${sign === 1 ? "line-yes" : "line-warn"}${perceiver === null ? "" : " line-dashed"}`;
    parts.push(
      element("path", { d: arrows[l].path, class: style }),
      element("path", { d: arrows[l].head, class: sign === 1 ? "fill-yes" : "fill-warn" }),
    );
  });
  nodes.forEach((_, n) => {
    const { x, y, width, height, lines } = boxes[n];
    parts.push(element("rect", { x, y, width, height, rx: 6, class: "fill-card" }));
    lines.forEach((text, k) => {
      parts.push(label(text, x + width / 2, y + 22 + LINE * k, { at: "middle" }));
    });
  });
  links.forEach(({ sign, perceiver }, l) => {
    const { middle } = arrows[l];
    parts.push(signMark(middle, sign));
    if (perceiver === null) return;
    const short = loops.view.parties[perceiver].short;
    parts.push(label(short, middle.x, middle.y - 13, { at: "middle", class: "t-small" }));
  });
  parts.push(...loopNames(loops, boxes));
  const right = Math.max(...boxes.map(({ x, width }) => x + width));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
  parts.push(label(m.loops.picture.legend, MARGIN, bottom + BELOW, { class: "t-small" }));
  return {
    key: "loops",
    title: m.loops.picture.title,
    description: m.loops.picture.about(
      links.map((link) => {
        const [from, to] = ends(loops, link, m);
        return m.loops.picture.link(from, link.sign, to);
      }),
    ),
    width: Math.max(right + MARGIN, LEGEND),
    height: bottom + BELOW + 16,
    body: parts.join(""),
    table: influencesTable(loops, m),
  };
}

type NodeBox = Placed & { readonly lines: readonly string[] };

function boxesOf(loops: Loops, m: Messages): NodeBox[] {
  const lines = loops.nodes.map((node) => wrap(nodeName(node, m), LETTERS));
  const heights = lines.map((own) => own.length * LINE + 20);
  return layOut(loops, BOX, heights, MARGIN).map((box, n) => ({ ...box, lines: lines[n] }));
}

/** How many earlier links join the same two boxes in the same direction. */
function lane(links: readonly CausalLink[], l: number): number {
  const { from, to } = links[l];
  return links.slice(0, l).filter((link) => link.from === from && link.to === to).length;
}

function signMark({ x, y }: Point, sign: 1 | -1): string {
  return (
    element("circle", { cx: x, cy: y, r: 9, class: "fill-card" }) +
    label(sign === 1 ? "+" : "−", x, y + 4.5, { at: "middle", class: "t-strong" })
  );
}

/** "R1" in the middle of each loop, moved on where another stands there. */
function loopNames({ loops, links }: Loops, boxes: readonly Box[]): string[] {
  const taken: Point[] = [];
  if (loops.length > MOST_NAMES) return [];
  return loops.map(({ name, links: own }) => {
    const around = own.map((l) => boxes[links[l].from]);
    const mean = (of: (box: Box) => number): number =>
      around.reduce((sum, box) => sum + of(box), 0) / around.length;
    const x = mean((box) => box.x + box.width / 2);
    let y = mean((box) => box.y + box.height / 2) + 26;
    while (taken.some((t) => Math.abs(t.x - x) < 40 && Math.abs(t.y - y) < 18)) y += 18;
    taken.push({ x, y });
    return label(`${name} ↻`, x, y, { at: "middle", class: "t-strong" });
  });
}
