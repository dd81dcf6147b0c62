/** A long text in pieces that a page can show some of at a time, with what is coded in each. */

export interface TextBlock {
  readonly start: number;
  readonly end: number;
}

/** Lines longer than this are cut between words. */
const LONGEST = 2000;

/** The lines of a text; long ones in several pieces. Places are UTF-16 units; line breaks belong to none. */
export function textBlocks(text: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    let from = start;
    while (end - from > LONGEST) {
      const space = text.lastIndexOf(" ", from + LONGEST);
      const to = space > from ? space + 1 : from + LONGEST;
      blocks.push({ start: from, end: to });
      from = to;
    }
    blocks.push({ start: from, end });
    start = end + 1;
  }
  return blocks;
}

export interface TextPart {
  readonly text: string;
  readonly start: number;
  /** The statements that are coded here, in their order. */
  readonly ids: readonly string[];
}

/** A block in parts, each within the same statements. */
export function partsOf(
  text: string,
  { start, end }: TextBlock,
  statements: readonly {
    readonly id: string;
    readonly start: number | null;
    readonly end: number | null;
  }[],
): TextPart[] {
  const inside = statements.flatMap(({ id, start: a, end: b }) =>
    a !== null && b !== null && a < end && b > start ? [{ id, a, b }] : [],
  );
  const cuts = new Set([start, end]);
  for (const { a, b } of inside) {
    cuts.add(Math.max(start, a));
    cuts.add(Math.min(end, b));
  }
  const places = [...cuts].sort((x, y) => x - y);
  return places.slice(0, -1).map((from, k) => ({
    text: text.slice(from, places[k + 1]),
    start: from,
    ids: inside.filter(({ a, b }) => a < places[k + 1] && b > from).map(({ id }) => id),
  }));
}
