import type { ConditionName } from "@sextant/case";
import { useEffect, useMemo, useRef, useState } from "react";
import { useMessages } from "../../../app/language.js";
import { isComposing } from "../../../app/shortcuts.js";
import { Button } from "../../button.js";
import { Names } from "./names.js";
import { type Building, BuiltNode } from "./node.js";
import {
  type Built,
  EMPTY,
  type Given,
  type List,
  leaf,
  type Node,
  opened,
  type Path,
  treeOf,
} from "./tree.js";
import { addedAt, nodeAt } from "./tree-edits.js";
import { type Lack, MOST_WAYS, textOf } from "./tree-text.js";
import "./build.css";

/**
 * A condition clicked together, for whoever does not know how one is written: lists of names of which
 * all, some, none or so many hold, and what depends on what. Each change is told as text at once; it is
 * for the field to say what it comes to, and to write it, all of it as one change of the case.
 */
export function Builder({
  id,
  text,
  built,
  lack,
  names,
  onBuilt,
  onDone,
  onGiveUp,
}: {
  readonly id: string;
  readonly text: string;
  /** What was built last. */
  readonly built: Built | null;
  /** Why that is no condition yet. */
  readonly lack: Lack | null;
  readonly names: readonly ConditionName[];
  readonly onBuilt: (built: Built) => void;
  readonly onDone: () => void;
  readonly onGiveUp: () => void;
}) {
  const { build: words } = useMessages().workbenchCondition;
  const [target, setTarget] = useState<Path>([]);
  const box = useRef<HTMLDivElement>(null);
  const toAimed = useRef(false);
  const read = useMemo(() => treeOf(text), [text]);
  const tree = built !== null && built.text === text ? built.tree : read;
  const meant = useMemo(() => namesByText(names), [names]);

  useEffect(() => {
    if (!toAimed.current) return;
    toAimed.current = false;
    box.current?.querySelector<HTMLElement>('.condition-build-here[aria-pressed="true"]')?.focus();
  });

  const change = (next: Node): void => {
    const whole = opened(next);
    onBuilt({ text: textOf(whole), tree: whole });
  };
  const aimed = tree === null ? [] : listAt(tree, target);
  return (
    <div
      id={id}
      ref={box}
      role="group"
      className="condition-build"
      aria-label={words.title}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || isComposing(event.nativeEvent)) return;
        event.preventDefault();
        event.stopPropagation();
        onGiveUp();
      }}
    >
      {tree === null ? (
        <p>
          {words.unreadable} <Button onClick={() => change(EMPTY)}>{words.anew}</Button>
        </p>
      ) : (
        <>
          <BuiltNode
            node={tree}
            path={[]}
            building={
              {
                tree,
                target: aimed,
                meant: (name) => meant.get(name),
                change,
                aim: setTarget,
                changeAndAim: (next, path) => {
                  toAimed.current = true;
                  setTarget(path);
                  change(next);
                },
              } satisfies Building
            }
          />
          <Names names={names} onAdd={(name) => change(addedAt(tree, aimed, leaf(name)))} />
        </>
      )}
      <p id={`${id}-lack`} className="fine condition-build-lack" role="status">
        {lack !== null && words.lacks[lack](MOST_WAYS)}
      </p>
      <p className="row">
        <Button
          look="main"
          disabled={lack !== null}
          aria-describedby={lack === null ? undefined : `${id}-lack`}
          onClick={onDone}
        >
          {words.done}
        </Button>
        <Button onClick={onGiveUp}>{words.giveUp}</Button>
      </p>
    </div>
  );
}

/** Each name by how it is written, and the bare name of an option or a goal that only one party has. */
function namesByText(names: readonly ConditionName[]): ReadonlyMap<string, ConditionName> {
  const bare = new Map<string, ConditionName | null>();
  for (const one of names) {
    if (one.party === undefined || !one.name.startsWith(`${one.party}.`)) continue;
    const own = one.name.slice(one.party.length + 1);
    bare.set(own, bare.has(own) ? null : one);
  }
  const found = new Map<string, ConditionName>();
  for (const [own, one] of bare) if (one !== null) found.set(own, one);
  for (const one of names) found.set(one.name, one);
  return found;
}

/** The list at a path, or the nearest one to it that there still is. */
function listAt(tree: List | Given, path: Path): Path {
  const found = nodeAt(tree, path);
  if (found?.kind === "list") return path;
  if (found?.kind === "given") return listAt(tree, [...path, 0]);
  return path.length === 0 ? path : listAt(tree, path.slice(0, -1));
}
