import { type DocumentPath, type Part, usesOf } from "@sextant/case";
import { type ReactNode, useContext, useRef, useState } from "react";
import { useAnnounce } from "../../app/announce.js";
import { useMessages } from "../../app/language.js";
import { useCase } from "../../model/index.js";
import { Icon, Menu, type MenuItem } from "../../parts/index.js";
import { DragContext } from "./drag-list.js";
import { anchorOf, focusSoon } from "./places.js";
import { UsesPanel } from "./uses-panel.js";
import "./item.css";

export interface ItemProps {
  /** What it is called in labels and in History. */
  readonly name: string;
  readonly path: DocumentPath;
  readonly index: number;
  readonly count: number;
  readonly onMove?: (to: number) => void;
  /** Takes it out of the case. `part` is what others may name it by. */
  readonly onRemove: () => void;
  readonly part?: Part;
  /** Where the focus goes when it is gone: to the anchor of what takes its place, or where there is none, elsewhere. */
  readonly next: string | null;
  readonly afterLast: string;
  /** Its anchor once it has moved, where that follows from its place. */
  readonly movedTo?: (to: number) => string;
  readonly actions?: readonly MenuItem[];
  readonly marks?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/**
 * One of a list of parts, with what can be done with it: moved (by its handle, by its menu, or by Alt and
 * the arrows), deleted (at once where nothing names it; else after saying what does), and what `actions` add.
 */
export function Item(props: ItemProps) {
  const { name, path, index, count, onMove, onRemove, part, next } = props;
  const { workbenchModel: m } = useMessages();
  const { document } = useCase();
  const announce = useAnnounce();
  const drag = useContext(DragContext);
  const [asking, setAsking] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const anchor = anchorOf(path);

  const move = (to: number): void => {
    if (onMove === undefined || to < 0 || to >= count || to === index) return;
    onMove(to);
    announce(m.item.moved(name, to + 1, count));
    focusSoon(`${props.movedTo?.(to) ?? anchor}-actions`);
  };
  const remove = (): void => {
    setAsking(false);
    onRemove();
    announce(m.item.removed(name), { show: true });
    focusSoon(next === null ? props.afterLast : `${next}-actions`);
  };
  const isNamed = (): boolean =>
    part !== undefined && usesOf(document, part).some(({ kind }) => kind !== "goes-with-it");
  const items: MenuItem[] = [
    ...(onMove === undefined
      ? []
      : [
          {
            key: "up",
            label: m.item.up,
            icon: "up" as const,
            disabled: index === 0,
            choose: () => move(index - 1),
          },
          {
            key: "down",
            label: m.item.down,
            icon: "down" as const,
            disabled: index === count - 1,
            choose: () => move(index + 1),
          },
        ]),
    ...(props.actions ?? []),
    {
      key: "remove",
      label: m.item.remove,
      icon: "close",
      choose: () => (isNamed() ? setAsking(true) : remove()),
    },
  ];
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (!event.altKey || event.ctrlKey || event.metaKey || onMove === undefined) return;
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    move(index + step);
  };
  return (
    <li
      ref={row}
      id={anchor}
      className={`model-item ${props.className ?? ""}`}
      onKeyDown={onKeyDown}
      {...(onMove === undefined ? {} : drag.over(index, count, move))}
    >
      <div className="model-item-row">
        {onMove !== undefined && (
          // biome-ignore lint/a11y/noStaticElementInteractions: for the pointer alone; the menu and Alt with the arrows do the same
          <span
            className="model-handle"
            draggable
            title={m.item.drag(name)}
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = "move";
              event.dataTransfer.setData("text/plain", name);
              if (row.current) event.dataTransfer.setDragImage(row.current, 12, 12);
              drag.begin(index, move);
            }}
            onDragEnd={drag.end}
          >
            <Icon path="M7.500 5h.01M12.500 5h.01M7.500 10h.01M12.500 10h.01M7.500 15h.01M12.500 15h.01" />
          </span>
        )}
        <div className="model-item-body">{props.children}</div>
        {props.marks}
        <div id={`${anchor}-actions`}>
          <Menu label={m.item.actions(name)} icon="more" items={items} />
        </div>
      </div>
      {asking && part !== undefined && (
        <UsesPanel
          name={name}
          part={part}
          onRemove={remove}
          onKeep={() => {
            setAsking(false);
            focusSoon(`${anchor}-actions`);
          }}
        />
      )}
    </li>
  );
}
