/** A condition as something to click together: names, lists of them, and one thing that depends on another. */
import { type Condition, parseCondition } from "@sextant/case";

export type Node = Leaf | List | Given;

/** A name, or its contrary. */
export interface Leaf {
  readonly kind: "leaf";
  readonly name: string;
  readonly negated: boolean;
}

/** How many of a list must hold. */
export type Quantity = "all" | "any" | "none" | "notAll" | "exactly";

export interface List {
  readonly kind: "list";
  readonly quantity: Quantity;
  /** Of "exactly": how many. */
  readonly count: number;
  readonly members: readonly Node[];
}

/** "if": the first holds wherever the second does. "onlyIf": the contrary. "iff": both. */
export type Dependence = "if" | "onlyIf" | "iff";

export interface Given {
  readonly kind: "given";
  readonly how: Dependence;
  readonly sides: readonly [Node, Node];
}

/** A tree with its text, which says less: no empty lists, and not which side was asked first. */
export interface Built {
  readonly text: string;
  readonly tree: List | Given;
}

/** Where a node stands: the positions on the way to it. */
export type Path = readonly number[];

export const EMPTY: List = { kind: "list", quantity: "all", count: 1, members: [] };
export const leaf = (name: string, negated = false): Leaf => ({ kind: "leaf", name, negated });

/** The tree of a text, its outermost part a list or a dependence, so that there is where to add; null where it does not read. */
export function treeOf(text: string): List | Given | null {
  if (text.trim() === "") return EMPTY;
  try {
    return opened(nodeOf(parseCondition(text)));
  } catch {
    return null;
  }
}

/** A node that can be added to. */
export function opened(node: Node): List | Given {
  return node.kind === "leaf" ? { ...EMPTY, members: [node] } : node;
}

function nodeOf(condition: Condition): Node {
  switch (condition.kind) {
    case "name":
      return leaf(condition.name);
    case "constant":
      return leaf(String(condition.value));
    case "and":
      return list("all", condition.parts.map(nodeOf));
    case "or": {
      const members = condition.parts.map(nodeOf);
      return exactlyOf(members) ?? list("any", members);
    }
    case "not":
      return contrary(nodeOf(condition.of));
    case "if":
      return given("if", condition.consequent, condition.when);
    case "iff":
      return given("iff", condition.left, condition.right);
  }
}

function contrary(node: Node): Node {
  if (node.kind === "leaf") return { ...node, negated: !node.negated };
  const turned: Partial<Record<Quantity, Quantity>> = {
    any: "none",
    none: "any",
    all: "notAll",
    notAll: "all",
  };
  const quantity = node.kind === "list" ? turned[node.quantity] : undefined;
  return node.kind === "list" && quantity !== undefined
    ? { ...node, quantity }
    : list("none", [node]);
}

const list = (quantity: Quantity, members: readonly Node[], count = 1): List => ({
  kind: "list",
  quantity,
  count,
  members,
});

function given(how: Dependence, first: Condition, second: Condition): Given {
  return { kind: "given", how, sides: [opened(nodeOf(first)), opened(nodeOf(second))] };
}

/** "Exactly n of" is written as every way in which n of them hold and the others do not; this is the way back. */
function exactlyOf(ways: readonly Node[]): List | null {
  const names = new Set<string>();
  const seen = new Set<string>();
  let count = -1;
  for (const way of ways) {
    if (way.kind !== "list" || way.quantity !== "all") return null;
    const holding: string[] = [];
    for (const one of way.members) {
      if (one.kind !== "leaf") return null;
      names.add(one.name);
      if (!one.negated) holding.push(one.name);
    }
    if (new Set(way.members.map((one) => (one as Leaf).name)).size !== way.members.length)
      return null;
    if (count >= 0 && holding.length !== count) return null;
    count = holding.length;
    seen.add(holding.sort().join(" "));
  }
  const complete = ways.every((way) => (way as List).members.length === names.size);
  if (!complete || seen.size !== ways.length || ways.length !== choose(names.size, count))
    return null;
  return list(
    "exactly",
    [...names].map((name) => leaf(name)),
    count,
  );
}

export function choose(n: number, k: number): number {
  let ways = 1;
  for (let i = 0; i < k; i++) ways = (ways * (n - i)) / (i + 1);
  return Math.round(ways);
}
