import { type RefObject, useLayoutEffect } from "react";

/** Not in every browser yet. */
type Movable = Element & { moveBefore?(node: Node, before: Node | null): void };

/**
 * Makes the rows of a list keep the focus, and whatever else a browser forgets of what is taken out, while
 * they are moved in it. React puts a moved row in anew and then gives it the focus back, for which the page is
 * laid out in the middle of the change; so it stays where the browser cannot move.
 */
export function useMovedInPlace(list: RefObject<Element | null>): void {
  useLayoutEffect(() => {
    const box: Movable | null = list.current;
    if (box?.moveBefore === undefined) return;
    const put = box.insertBefore;
    box.insertBefore = <T extends Node>(node: T, before: Node | null): T => {
      if (node.parentNode !== box) return put.call(box, node, before) as T;
      box.moveBefore?.(node, before);
      return node;
    };
    box.appendChild = <T extends Node>(node: T): T => box.insertBefore(node, null);
  }, [list]);
}
