/** One arrow between two boxes: ahead in a line, back or onto itself in a bow below, bowed in a ring. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export interface Arrow {
  /** Path data of the line and of its head. */
  readonly path: string;
  readonly head: string;
  /** Where the sign is written. */
  readonly middle: Point;
}

const HEAD = 9;
const LANE = 16;

/**
 * `lane`: how many arrows run the same way already. In a ring an arrow is bowed to its right, so that
 * one there and one back do not cover each other.
 */
export function arrow(from: Box, to: Box, lane: number, ring: boolean): Arrow {
  if (ring && from !== to) return chord(from, to, lane);
  return from.x < to.x ? ahead(from, to, lane) : back(from, to, lane);
}

function chord(from: Box, to: Box, lane: number): Arrow {
  const [a, b] = [centre(from), centre(to)];
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const bulge = 18 + 0.08 * length + lane * 1.6 * LANE;
  const turn = {
    x: (a.x + b.x) / 2 - ((b.y - a.y) / length) * bulge,
    y: (a.y + b.y) / 2 + ((b.x - a.x) / length) * bulge,
  };
  const [start, end] = [border(from, turn), border(to, turn)];
  return bow(start, between(start, turn), between(end, turn), end);
}

const centre = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 });

/** Two thirds of the way: what makes a cubic curve of a quadratic one. */
const between = (a: Point, b: Point): Point => ({
  x: a.x + (2 * (b.x - a.x)) / 3,
  y: a.y + (2 * (b.y - a.y)) / 3,
});

/** Where the line from the centre of a box towards a point leaves the box. */
function border(box: Box, towards: Point): Point {
  const c = centre(box);
  const [dx, dy] = [towards.x - c.x, towards.y - c.y];
  const share = Math.min(
    dx === 0 ? Number.POSITIVE_INFINITY : box.width / 2 / Math.abs(dx),
    dy === 0 ? Number.POSITIVE_INFINITY : box.height / 2 / Math.abs(dy),
    1,
  );
  return { x: c.x + dx * share, y: c.y + dy * share };
}

/** From the right side of the one to the left side of the other. */
function ahead(from: Box, to: Box, lane: number): Arrow {
  const start = { x: from.x + from.width, y: from.y + from.height / 2 + lane * LANE };
  const end = { x: to.x, y: to.y + to.height / 2 + lane * LANE };
  return bow(start, { x: start.x + 40, y: start.y }, { x: end.x - 40, y: end.y }, end);
}

/** From the lower side of the one to the lower side of the other. */
function back(from: Box, to: Box, lane: number): Arrow {
  const same = from === to;
  const offset = 24 + lane * LANE;
  const start = { x: from.x + from.width / 2 + (same ? offset : 0), y: from.y + from.height };
  const end = { x: to.x + to.width / 2 - (same ? offset : 0), y: to.y + to.height };
  const low = Math.max(start.y, end.y) + 34 + lane * LANE;
  return bow(start, { x: start.x, y: low }, { x: end.x, y: low }, end);
}

/** A cubic curve with a head where it ends. */
function bow(start: Point, a: Point, b: Point, end: Point): Arrow {
  const length = Math.hypot(end.x - b.x, end.y - b.y) || 1;
  const along = { x: (end.x - b.x) / length, y: (end.y - b.y) / length };
  const neck = { x: end.x - along.x * HEAD, y: end.y - along.y * HEAD };
  const wing = (side: 1 | -1): string =>
    at({ x: neck.x - side * along.y * HEAD * 0.55, y: neck.y + side * along.x * HEAD * 0.55 });
  return {
    path: `M${at(start)}C${at(a)} ${at(b)} ${at(neck)}`,
    head: `M${at(end)}L${wing(1)}L${wing(-1)}Z`,
    middle: {
      x: (start.x + 3 * a.x + 3 * b.x + end.x) / 8,
      y: (start.y + 3 * a.y + 3 * b.y + end.y) / 8,
    },
  };
}

function at({ x, y }: Point): string {
  return `${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`;
}
