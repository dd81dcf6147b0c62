import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import { type Landing, landingAt } from "./landing.js";

export interface Drag {
  /** What is being dragged, by id, and where it would be put; null where nothing is. */
  readonly id: string | null;
  readonly to: Landing["to"];
  readonly into: Landing["into"];
  /** Begins when the pointer has moved a little, so that a click stays a click. */
  begin(id: string, event: React.PointerEvent<HTMLElement>): void;
}

/** The pointer must go so far before it drags. */
const THRESHOLD = 5;
/** Within so many pixels of the edge of what scrolls, it scrolls. */
const EDGE = 56;

const nothing = (): void => {};

/**
 * Rows dragged by the pointer, to another rank or into a tie: the row follows it, where it would be put is
 * marked, the page scrolls at its edges, Escape gives up. `drop` is told the rank in the list as it is
 * afterwards; without `tie` there are no ties to be dropped into. Both say whether that makes the list
 * another one: a change may be shown a moment later, and until `shownList` is another the row stays where
 * it was let go.
 */
export function useDrag(
  list: RefObject<HTMLElement | null>,
  shownList: unknown,
  drop: (id: string, to: number) => boolean,
  tie?: (id: string, into: NonNullable<Landing["into"]>) => boolean,
): Drag {
  const [shown, setShown] = useState<(Landing & { id: string }) | null>(null);
  const latest = useRef({ drop, tie });
  latest.current = { drop, tie };
  const stop = useRef(nothing);
  useEffect(() => () => stop.current(), []);
  /** Lays down the row that was let go. */
  const layDown = useRef(nothing);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once the list is another
  useLayoutEffect(() => layDown.current(), [shownList]);

  const begin: Drag["begin"] = (id, event) => {
    if (event.button !== 0 || list.current === null) return;
    layDown.current();
    const box = list.current;
    const row = event.currentTarget.closest<HTMLElement>("[data-statement]");
    const rank = [...box.children].findIndex((child) => child.contains(event.currentTarget));
    if (row === null || rank < 0) return;
    const scroller = scrollerOf(box);
    const from = event.clientY;
    const scrolledFrom = scroller.scrollTop;
    let y = from;
    let dragging = false;
    let frame = 0;
    let landing: Landing = { to: rank, into: null };

    const place = (): void => {
      const moved = y - from + (scroller.scrollTop - scrolledFrom);
      row.style.setProperty("--dragged", `${moved}px`);
      landing = landingAt(box, row, y, latest.current.tie !== undefined);
      setShown({ id, ...landing });
    };
    const scroll = (): void => {
      const { top, bottom } = scroller.getBoundingClientRect();
      const edge = Math.max(0, top);
      const end = Math.min(bottom, innerHeight);
      const by = y < edge + EDGE ? y - edge - EDGE : y > end - EDGE ? y - end + EDGE : 0;
      if (by !== 0) {
        scroller.scrollTop += by / 4;
        place();
      }
      frame = requestAnimationFrame(scroll);
    };
    const onMove = (moved: PointerEvent): void => {
      y = moved.clientY;
      if (!dragging) {
        if (Math.abs(y - from) < THRESHOLD) return;
        dragging = true;
        row.dataset.dragged = "";
        frame = requestAnimationFrame(scroll);
      }
      moved.preventDefault();
      place();
    };
    const letGo = (): void => {
      cancelAnimationFrame(frame);
      removeEventListener("pointermove", onMove);
      removeEventListener("pointerup", onUp);
      removeEventListener("pointercancel", end);
      removeEventListener("keydown", onKey, true);
    };
    const end = (): void => {
      letGo();
      delete row.dataset.dragged;
      row.style.removeProperty("--dragged");
      setShown(null);
      stop.current = nothing;
      layDown.current = nothing;
    };
    const onUp = (): void => {
      if (!dragging) {
        end();
        return;
      }
      letGo();
      withoutClick();
      // It may be shown before it is told that it is made.
      layDown.current = end;
      const { drop, tie } = latest.current;
      const made = landing.into === null ? drop(id, landing.to) : tie?.(id, landing.into);
      if (made !== true) end();
    };
    const onKey = (key: KeyboardEvent): void => {
      if (key.key !== "Escape") return;
      key.preventDefault();
      key.stopPropagation();
      end();
    };
    stop.current = end;
    addEventListener("pointermove", onMove);
    addEventListener("pointerup", onUp);
    addEventListener("pointercancel", end);
    addEventListener("keydown", onKey, true);
  };
  return { id: shown?.id ?? null, to: shown?.to ?? null, into: shown?.into ?? null, begin };
}

/** The click that follows where a mouse lets go belongs to the drag: nobody else does anything upon it. */
function withoutClick(): void {
  const take = (click: Event): void => {
    click.preventDefault();
    click.stopImmediatePropagation();
  };
  addEventListener("click", take, { capture: true });
  setTimeout(() => removeEventListener("click", take, { capture: true }));
}

/** What scrolls the list: the frame's main part, or the page. */
function scrollerOf(element: HTMLElement): Element {
  for (let at = element.parentElement; at !== null; at = at.parentElement) {
    const { overflowY } = getComputedStyle(at);
    if (/auto|scroll/.test(overflowY) && at.scrollHeight > at.clientHeight) return at;
  }
  return document.scrollingElement ?? document.documentElement;
}
