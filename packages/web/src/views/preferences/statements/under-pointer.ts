import { type RefObject, useEffect, useLayoutEffect, useState } from "react";

/** A hand is never quite still. */
const STILL = 4;

/**
 * Keeps a row whose arrow was clicked under the pointer, though it is moved and what stands above it grows: clicked
 * again without a look, the arrow moves the same row once more. What scrolls is scrolled along, as far as there
 * is room, until the pointer, a key or the wheel is used.
 */
export class UnderPointer {
  #held: { readonly id: string; readonly top: number } | null = null;
  #stop: () => void = () => {};

  /** Whether a row is being kept where it is. */
  get holds(): boolean {
    return this.#held !== null;
  }

  /** From a click on: one by key (its detail is 0) has no pointer that a row could be under. */
  hold(list: HTMLElement | null, id: string, { detail, clientX, clientY }: MouseClick): void {
    this.release();
    const row = rowOf(list, id);
    if (detail === 0 || list === null || row === null) return;
    this.#held = { id, top: row.getBoundingClientRect().top };
    const box = scrollerOf(list);
    // The browser would do the same for another row.
    box.style.setProperty("overflow-anchor", "none");
    const grows = new ResizeObserver(() => this.settle(list));
    for (const child of box.children) grows.observe(child);
    const ending = new AbortController();
    const release = (): void => this.release();
    const moved = ({ clientX: x, clientY: y }: PointerEvent): void => {
      if (Math.hypot(x - clientX, y - clientY) > STILL) release();
    };
    const options = { capture: true, passive: true, signal: ending.signal };
    window.addEventListener("pointermove", moved, options);
    for (const type of ["pointerdown", "keydown", "wheel"])
      window.addEventListener(type, release, options);
    this.#stop = () => {
      ending.abort();
      grows.disconnect();
      box.style.removeProperty("overflow-anchor");
    };
  }

  /** Scrolls by as much as the row was moved. */
  settle(list: HTMLElement | null): void {
    if (this.#held === null || list === null) return;
    const { id, top } = this.#held;
    const row = rowOf(list, id);
    if (row === null) return;
    const by = row.getBoundingClientRect().top - top;
    if (Math.abs(by) >= 1) scrollerOf(list).scrollTop += by;
  }

  release(): void {
    this.#held = null;
    this.#stop();
    this.#stop = () => {};
  }
}

type MouseClick = Pick<MouseEvent, "detail" | "clientX" | "clientY">;

/** One for a list: it settles with every drawing of the list, before that is seen. */
export function useUnderPointer(list: RefObject<HTMLElement | null>): UnderPointer {
  const [held] = useState(() => new UnderPointer());
  useLayoutEffect(() => held.settle(list.current));
  useEffect(() => () => held.release(), [held]);
  return held;
}

const rowOf = (list: HTMLElement | null, id: string): HTMLElement | null =>
  list?.querySelector<HTMLElement>(`[data-statement="${CSS.escape(id)}"]`) ?? null;

/** What scrolls the list: the stage, or greatly magnified the page. */
function scrollerOf(list: HTMLElement): HTMLElement {
  const main = list.closest<HTMLElement>("main");
  const scrolls = main !== null && getComputedStyle(main).overflowY !== "visible";
  return scrolls ? main : document.documentElement;
}
