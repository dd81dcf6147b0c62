import { type RefObject, useCallback, useLayoutEffect, useState } from "react";

/** Above this height browsers lose count of pixels: rows are then placed in proportion. */
const MOST_PIXELS = 16_000_000;
/** Rows kept beside those in sight, so that scrolling meets no gap. */
const BESIDE = 6;
/** Never more than this, however tall the window and however small the print. */
const MOST_ROWS = 180;

interface Seen {
  /** How far the rows are scrolled, in pixels of the page, and along the row. */
  readonly top: number;
  readonly along: number;
  /** The height and width that rows can be seen in. */
  readonly height: number;
  readonly width: number;
}

export interface RowWindow {
  readonly first: number;
  /** One past the last. */
  readonly end: number;
  /** Never more rows than this are from `first` to `end`, however far they are scrolled. */
  readonly most: number;
  /** How tall all rows are, in pixels of the page. */
  readonly total: number;
  /** Where a row begins, from the top of all rows. */
  start(row: number): number;
  /** How many whole rows are in sight. */
  readonly page: number;
  /** Along the row: from where to where is in sight. */
  readonly along: readonly [number, number];
  /** Scrolls no further than needed to bring a row in sight; `centre` puts one that was not in the middle. */
  show(row: number, centre?: boolean): void;
}

/**
 * Which rows of a long table are in sight. All are of one height, so that a table of any length costs the
 * same: no list of rows is kept. `head` is the height of what stays at the top.
 */
export function useRowWindow(
  scroller: RefObject<HTMLElement | null>,
  {
    count,
    height,
    head,
  }: { readonly count: number; readonly height: number; readonly head: number },
): RowWindow {
  const [seen, setSeen] = useState<Seen>({ top: 0, along: 0, height: 640, width: 1000 });
  useLayoutEffect(() => {
    const box = scroller.current;
    if (box === null) return;
    const look = (): void => {
      const next = {
        top: box.scrollTop,
        along: Math.abs(box.scrollLeft),
        height: box.clientHeight,
        width: box.clientWidth,
      };
      setSeen((old) =>
        old.top === next.top &&
        old.along === next.along &&
        old.height === next.height &&
        old.width === next.width
          ? old
          : next,
      );
    };
    look();
    box.addEventListener("scroll", look, { passive: true });
    const resized = new ResizeObserver(look);
    resized.observe(box);
    return () => {
      box.removeEventListener("scroll", look);
      resized.disconnect();
    };
  }, [scroller]);

  const whole = count * height;
  const total = Math.min(whole, MOST_PIXELS);
  const room = Math.max(height, seen.height - head);
  // Where pixels run out, one pixel of the page stands for more than one of the rows.
  const scale = total < whole ? (whole - room) / Math.max(1, total - room) : 1;
  const top = Math.min(seen.top * scale, Math.max(0, whole - room));
  const first = Math.max(0, Math.floor(top / height) - BESIDE);
  const most = Math.min(MOST_ROWS, Math.ceil(room / height) + 1 + 2 * BESIDE);
  const end = Math.min(count, Math.ceil((top + room) / height) + BESIDE, first + most);
  const page = Math.max(1, Math.floor(room / height) - 1);
  const shift = scale === 1 ? 0 : seen.top - top;
  const start = (row: number): number => row * height + shift;
  const show = useCallback(
    (row: number, centre = false): void => {
      const box = scroller.current;
      if (box === null) return;
      const now = box.scrollTop * scale;
      // As the head is now: at the first showing it has not been measured yet.
      const over = box.querySelector<HTMLElement>(".data-head")?.offsetHeight ?? 0;
      const space = Math.max(height, box.clientHeight - over);
      const beyond = (row + 1) * height > now + space;
      if (row * height >= now && !beyond) return;
      const above = centre ? (space - height) / 2 : beyond ? space - height : 0;
      box.scrollTop = (row * height - above) / scale;
    },
    [scroller, scale, height],
  );
  return {
    first,
    end,
    most,
    total,
    start,
    page,
    along: [seen.along, seen.along + seen.width],
    show,
  };
}
