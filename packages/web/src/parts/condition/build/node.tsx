import type { ConditionName } from "@sextant/case";
import { useMessages } from "../../../app/language.js";
import { Button } from "../../button.js";
import { CaseText } from "../../case-text.js";
import { PartyBadge } from "../../party-badge.js";
import { Select } from "../../small.js";
import {
  type Dependence,
  EMPTY,
  type Given,
  type Leaf,
  type List,
  type Node,
  type Path,
  type Quantity,
} from "./tree.js";
import { addedAt, dependingAt, removedAt, replacedAt } from "./tree-edits.js";
import { isTooMany, MOST_WAYS } from "./tree-text.js";

/** What every part of the tree needs to be changed where it stands. */
export interface Building {
  readonly tree: List | Given;
  /** The list that names are added to. */
  readonly target: Path;
  /** What a name means; undefined where it is none of the case. */
  readonly meant: (name: string) => ConditionName | undefined;
  readonly change: (tree: Node) => void;
  readonly aim: (path: Path) => void;
  /** The same, for what takes away the control that has the focus. */
  readonly changeAndAim: (tree: Node, path: Path) => void;
}

interface Place<N extends Node> {
  readonly node: N;
  readonly path: Path;
  readonly building: Building;
}

export function BuiltNode({ node, path, building }: Place<Node>) {
  if (node.kind === "leaf") return <BuiltLeaf node={node} path={path} building={building} />;
  return node.kind === "list" ? (
    <BuiltList node={node} path={path} building={building} />
  ) : (
    <BuiltGiven node={node} path={path} building={building} />
  );
}

function BuiltLeaf({ node, path, building }: Place<Leaf>) {
  const { build: words } = useMessages().workbenchCondition;
  const { tree, meant, change, changeAndAim } = building;
  const { title, party } = meant(node.name) ?? { title: node.name };
  const sign = node.negated ? words.holdsNot : words.holds;
  return (
    <div className="condition-build-leaf">
      <button
        type="button"
        className={`condition-build-sign${node.negated ? " condition-build-contrary" : ""}`}
        aria-label={words.signOf(sign, title)}
        title={words.signHelp}
        onClick={() => change(replacedAt(tree, path, { ...node, negated: !node.negated }))}
      >
        {sign}
      </button>
      {party !== undefined && <PartyBadge party={party} />}
      <CaseText title={node.name}>{title}</CaseText>
      <Button
        look="plain"
        icon="close"
        label={words.remove(title)}
        onClick={() => changeAndAim(removedAt(tree, path), path.slice(0, -1))}
      />
    </div>
  );
}

const QUANTITIES: readonly Quantity[] = ["all", "any", "none", "notAll", "exactly"];

function BuiltList({ node, path, building }: Place<List>) {
  const { build: words } = useMessages().workbenchCondition;
  const { tree, target, change, aim, changeAndAim } = building;
  const aimed = path.join() === target.join();
  const put = (list: Node): void => change(replacedAt(tree, path, list));
  const most = Math.max(1, node.members.length);
  return (
    <fieldset className={`condition-build-list${aimed ? " condition-build-aimed" : ""}`}>
      <legend className="unseen">{words.quantities[node.quantity]}</legend>
      <div className="condition-build-head">
        <Select
          quiet
          label={words.quantity}
          value={node.quantity}
          choices={QUANTITIES.map((value) => ({ value, label: words.quantities[value] }))}
          onChoose={(quantity) => put({ ...node, quantity: quantity as Quantity })}
        />
        {node.quantity === "exactly" && (
          <input
            type="number"
            className="field num"
            aria-label={words.count}
            min={1}
            max={most}
            value={Math.min(node.count, most)}
            onChange={(event) => {
              const count = Math.round(event.target.valueAsNumber);
              if (count >= 1) put({ ...node, count: Math.min(count, most) });
            }}
          />
        )}
        {path.length > 0 && (
          <Button
            look="plain"
            icon="close"
            label={words.removeList}
            onClick={() => changeAndAim(removedAt(tree, path), [])}
          />
        )}
      </div>
      {isTooMany(node) && <p className="fine">{words.tooMany(MOST_WAYS)}</p>}
      {node.members.length === 0 && <p className="fine soft">{words.empty}</p>}
      <ul className="condition-build-members">
        {node.members.map((member, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a member is its place in the list
          <li key={i}>
            <BuiltNode node={member} path={[...path, i]} building={building} />
          </li>
        ))}
      </ul>
      <p className="condition-build-row">
        <button
          type="button"
          className="condition-build-here"
          aria-pressed={aimed}
          onClick={() => aim(path)}
        >
          {aimed ? words.addsHere : words.addHere}
        </button>
        <Button
          look="plain"
          icon="plus"
          onClick={() =>
            changeAndAim(addedAt(tree, path, { ...EMPTY, quantity: "any" }), [
              ...path,
              node.members.length,
            ])
          }
        >
          {words.addList}
        </Button>
        {node.members.length > 0 && (
          <Button
            look="plain"
            icon="plus"
            onClick={() => changeAndAim(dependingAt(tree, path), [...path, 1])}
          >
            {words.depend}
          </Button>
        )}
      </p>
    </fieldset>
  );
}

const HOWS: readonly Dependence[] = ["if", "onlyIf", "iff"];

function BuiltGiven({ node, path, building }: Place<Given>) {
  const { build: words } = useMessages().workbenchCondition;
  const { tree, change } = building;
  const [first, second] = node.sides.map((side, i) => (
    <BuiltNode
      key={i === 0 ? "first" : "second"}
      node={side}
      path={[...path, i]}
      building={building}
    />
  ));
  return (
    <div className="condition-build-given">
      {first}
      <Select
        quiet
        label={words.how}
        value={node.how}
        choices={HOWS.map((value) => ({ value, label: words.hows[value] }))}
        onChoose={(how) => change(replacedAt(tree, path, { ...node, how: how as Dependence }))}
      />
      {second}
    </div>
  );
}
