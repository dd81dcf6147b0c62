/** Changes of a tree; none changes what it is given. */
import { EMPTY, type Given, type List, type Node, opened, type Path } from "./tree.js";

export function nodeAt(tree: Node, path: Path): Node | null {
  let node: Node | undefined = tree;
  for (const step of path) node = childrenOf(node)[step];
  return node ?? null;
}

function childrenOf(node: Node | undefined): readonly Node[] {
  if (node === undefined || node.kind === "leaf") return [];
  return node.kind === "list" ? node.members : node.sides;
}

export function replacedAt(tree: Node, path: Path, by: Node): Node {
  const [step, ...rest] = path;
  if (step === undefined) return by;
  const children = childrenOf(tree).map((child, i) =>
    i === step ? replacedAt(child, rest, by) : child,
  );
  return withChildren(tree, children);
}

function withChildren(node: Node, children: readonly Node[]): Node {
  if (node.kind === "list") return { ...node, members: children };
  if (node.kind === "given") return { ...node, sides: [children[0], children[1]] };
  return node;
}

/** The list at the path with one more member; a dependence takes it in its first side. */
export function addedAt(tree: Node, path: Path, member: Node): Node {
  const found = nodeAt(tree, path);
  if (found?.kind === "list") {
    return replacedAt(tree, path, { ...found, members: [...found.members, member] });
  }
  return found?.kind === "given" ? addedAt(tree, [...path, 0], member) : tree;
}

/** Without a member; a side of a dependence that is taken away leaves the other side in its place. */
export function removedAt(tree: Node, path: Path): List | Given {
  const at = path[path.length - 1];
  if (at === undefined) return EMPTY;
  const above = path.slice(0, -1);
  const parent = nodeAt(tree, above);
  if (parent?.kind === "list") {
    const members = parent.members.filter((_, i) => i !== at);
    return opened(replacedAt(tree, above, { ...parent, members }));
  }
  if (parent?.kind === "given") return opened(replacedAt(tree, above, parent.sides[1 - at]));
  return opened(tree);
}

/** What stands at the path made the first side of a dependence. */
export function dependingAt(tree: Node, path: Path): List | Given {
  const found = nodeAt(tree, path) ?? EMPTY;
  return opened(
    replacedAt(tree, path, { kind: "given", how: "if", sides: [opened(found), EMPTY] }),
  );
}
