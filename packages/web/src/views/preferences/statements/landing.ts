/** Where a row that is dragged would be put: at a rank, between the others, or into a tie with one of them. */
export type Landing =
  /** The rank, in the list as it is afterwards. */
  | { readonly to: number; readonly into: null }
  /** The statement or tie that it is tied with, and in a tie its place among the members. */
  | { readonly to: null; readonly into: { readonly id: string; readonly at?: number } };

/** The line between two rows reaches so far into each of them, at most; a small row is halved. */
const EDGE = 24;

/** Reads it from where the rows are on the screen. `box` holds them, `row` is the one that is dragged. */
export function landingAt(box: HTMLElement, row: HTMLElement, y: number, ties: boolean): Landing {
  const rows = ([...box.children] as HTMLElement[]).filter((child) => child !== row);
  for (const child of ties ? rows : []) {
    const { top, bottom, height } = child.getBoundingClientRect();
    const edge = Math.min(EDGE, height / 4);
    const id = child.dataset.statement;
    // Over its own tie a member is on its way out of it.
    if (id === undefined || y < top + edge || y > bottom - edge || child.contains(row)) continue;
    const members = [...child.querySelectorAll<HTMLElement>("[data-statement]")];
    return { to: null, into: members.length === 0 ? { id } : { id, at: above(members, y) } };
  }
  return { to: above(rows, y), into: null };
}

function above(rows: readonly HTMLElement[], y: number): number {
  return rows.filter((child) => {
    const { top, height } = child.getBoundingClientRect();
    return top + height / 2 < y;
  }).length;
}
