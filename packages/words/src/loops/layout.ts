/**
 * Where the boxes of a causal map stand. Its parts, those that nothing joins, stand below one another,
 * those with loops first. A plain part runs from left to right as influences lead; one in which arrows
 * would run over boxes is drawn as a ring.
 */
import type { CausalLink, Loops } from "@sextant/case";
import type { Box } from "./arrow.js";

export interface Placed extends Box {
  /** Arrows between boxes of a ring are bowed, others run ahead or come back below. */
  readonly ring: boolean;
}

const GAP = 96;
const ROW_GAP = 44;

/** Boxes of a width and of given heights, their upper left corner at `margin`. */
export function layOut(
  { nodes, links, loops }: Loops,
  width: number,
  heights: readonly number[],
  margin: number,
): Placed[] {
  const inLoops = new Set(loops.flatMap((loop) => loop.links.map((l) => links[l].from)));
  const parts = partsOf(nodes.length, links);
  const first = (part: readonly number[]): number => (part.some((n) => inLoops.has(n)) ? 0 : 1);
  parts.sort((a, b) => first(a) - first(b) || b.length - a.length || a[0] - b[0]);
  const placed: Placed[] = [];
  let top = margin;
  for (const part of parts) {
    const boxes = partBoxes(part, links, width, heights);
    const least = Math.min(...boxes.map(({ y }) => y));
    boxes.forEach((box, k) => {
      placed[part[k]] = { ...box, x: box.x + margin, y: box.y - least + top };
    });
    top = Math.max(...part.map((n) => placed[n].y + placed[n].height)) + ROW_GAP;
  }
  return placed;
}

function partBoxes(
  part: readonly number[],
  links: readonly CausalLink[],
  width: number,
  heights: readonly number[],
): Placed[] {
  const inside = links.filter(({ from }) => part.includes(from));
  const columns = columnsOf(part, inside);
  const column = (n: number): number => columns.get(n) as number;
  const crowded = inside.some(({ from, to }) => {
    const ahead = column(to) - column(from);
    return from !== to && ahead !== 1 && !(ahead === -1 && part.length === 2);
  });
  if (crowded) return ringBoxes(part, width, heights);
  const rowHeight = Math.max(...part.map((n) => heights[n])) + ROW_GAP;
  const rows = new Map<number, number>();
  return part.map((n) => {
    const row = rows.get(column(n)) ?? 0;
    rows.set(column(n), row + 1);
    return {
      x: column(n) * (width + GAP),
      y: row * rowHeight + (rowHeight - ROW_GAP - heights[n]) / 2,
      width,
      height: heights[n],
      ring: false,
    };
  });
}

/** Evenly round an ellipse, the first at the left and on over the top. */
function ringBoxes(part: readonly number[], width: number, heights: readonly number[]): Placed[] {
  const [rx, ry] = [Math.max(230, part.length * 66), Math.max(120, part.length * 40)];
  return part.map((n, k) => {
    const angle = Math.PI + (2 * Math.PI * k) / part.length;
    return {
      x: rx + rx * Math.cos(angle),
      y: ry * Math.sin(angle) - heights[n] / 2,
      width,
      height: heights[n],
      ring: true,
    };
  });
}

/** Nodes that influences join in whatever direction. */
function partsOf(count: number, links: readonly CausalLink[]): number[][] {
  const of = Array.from({ length: count }, (_, n) => n);
  const root = (n: number): number => {
    let r = n;
    while (of[r] !== r) r = of[r];
    return r;
  };
  for (const { from, to } of links) {
    const [a, b] = [root(from), root(to)];
    of[Math.max(a, b)] = Math.min(a, b);
  }
  const parts = new Map<number, number[]>();
  for (let n = 0; n < count; n++) {
    const r = root(n);
    const known = parts.get(r);
    if (known === undefined) parts.set(r, [n]);
    else known.push(n);
  }
  return [...parts.values()];
}

/** Columns by the longest way from a beginning, arrows that close a circle left aside. */
function columnsOf(part: readonly number[], inside: readonly CausalLink[]): Map<number, number> {
  const ahead = withoutCircles(part, inside);
  const columns = new Map(part.map((n) => [n, 0]));
  // As many rounds as nodes settle the longest ways of a graph without circles.
  for (let round = 0, moved = true; moved && round < part.length; round++) {
    moved = false;
    for (const { from, to } of ahead) {
      const next = (columns.get(from) ?? 0) + 1;
      if (next > (columns.get(to) ?? 0)) {
        columns.set(to, next);
        moved = true;
      }
    }
  }
  return columns;
}

/** The links without those that lead back to a node on the way; nodes in the order of the map. */
function withoutCircles(part: readonly number[], links: readonly CausalLink[]): CausalLink[] {
  const kept: CausalLink[] = [];
  const reached = new Map<number, Set<number>>(part.map((n) => [n, new Set([n])]));
  for (const link of links) {
    // What `to` leads to already; the link is left out if that is `from`.
    if (reached.get(link.to)?.has(link.from)) continue;
    kept.push(link);
    const beyond = reached.get(link.to) ?? new Set();
    for (const ways of reached.values()) {
      if (ways.has(link.from)) for (const n of beyond) ways.add(n);
    }
  }
  return kept;
}
