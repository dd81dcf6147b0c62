import { createContext, type DragEvent, type ReactNode, useMemo, useRef } from "react";
import "./drag-list.css";

interface Drag {
  begin(index: number, move: (to: number) => void): void;
  end(): void;
  /** What an entry listens to while another of its list is dragged over it. */
  over(
    index: number,
    count: number,
    move: (to: number) => void,
  ): {
    onDragEnter(event: DragEvent<HTMLElement>): void;
    onDragOver(event: DragEvent<HTMLElement>): void;
    onDragLeave(event: DragEvent<HTMLElement>): void;
    onDrop(event: DragEvent<HTMLElement>): void;
  };
}

const nothing = (): void => {};
const NO_DRAG: Drag = {
  begin: nothing,
  end: nothing,
  over: () => ({
    onDragEnter: nothing,
    onDragOver: nothing,
    onDragLeave: nothing,
    onDrop: nothing,
  }),
};
export const DragContext = createContext<Drag>(NO_DRAG);

/** A list whose entries can be dragged to another place in it, and to no other list. */
export function DragList({
  label,
  children,
  className = "",
}: {
  readonly label: string;
  readonly children: ReactNode;
  readonly className?: string;
}) {
  const dragged = useRef<{ index: number; move: (to: number) => void } | null>(null);
  const drag = useMemo<Drag>(() => {
    const clear = (element: HTMLElement): void => element.removeAttribute("data-drop");
    const accept = (event: DragEvent<HTMLElement>, index: number): void => {
      const from = dragged.current;
      if (from === null) return;
      event.stopPropagation();
      if (from.index === index) return;
      event.preventDefault();
      event.currentTarget.setAttribute("data-drop", index < from.index ? "before" : "after");
    };
    return {
      begin(index, move) {
        dragged.current = { index, move };
      },
      end() {
        dragged.current = null;
      },
      over: (index) => ({
        onDragEnter: (event) => accept(event, index),
        onDragOver: (event) => accept(event, index),
        onDragLeave(event) {
          // From one part of the entry to another is no leaving.
          if (!event.currentTarget.contains(event.relatedTarget as Node | null))
            clear(event.currentTarget);
        },
        onDrop(event) {
          clear(event.currentTarget);
          const from = dragged.current;
          if (from === null) return;
          event.preventDefault();
          event.stopPropagation();
          dragged.current = null;
          from.move(index);
        },
      }),
    };
  }, []);
  return (
    <DragContext value={drag}>
      <ol className={`model-list ${className}`} aria-label={label}>
        {children}
      </ol>
    </DragContext>
  );
}
