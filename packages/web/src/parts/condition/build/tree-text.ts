/** A tree as it is written in the language of conditions. */
import { choose, type Given, type List, type Node } from "./tree.js";

/** More ways than this are not written out for "exactly n of". */
export const MOST_WAYS = 200;

/** How tightly a text holds together; what is looser stands in brackets inside it. */
const TIE = { depends: 0, or: 1, and: 2, not: 3 } as const;

interface Written {
  readonly text: string;
  readonly tie: number;
}

/** Stands for what is not there yet. No condition with it reads, so that none can be written. */
const GAP = "…";

/** Why a tree says no condition yet: a side of a dependence is empty, or there are too many ways to write out. */
export type Lack = "side" | "ways";

/**
 * The condition that a tree says; "" where nothing is in it. Empty lists say nothing. What `lackOf` something
 * is told as a text that does not read.
 */
export function textOf(node: Node): string {
  return written(node)?.text ?? "";
}

/** Whether a list asks for more ways than are written out, or for more than it has. */
export function isTooMany({ quantity, count, members }: List): boolean {
  return (
    quantity === "exactly" && choose(members.length, Math.min(count, members.length)) > MOST_WAYS
  );
}

/** Why a tree says no condition yet; null where it says one, or nothing at all. */
export function lackOf(node: Node): Lack | null {
  if (node.kind === "leaf") return null;
  if (node.kind === "given") {
    const empty = node.sides.filter((side) => written(side) === null).length;
    return empty === 1 ? "side" : (lackOf(node.sides[0]) ?? lackOf(node.sides[1]));
  }
  const said = node.members.filter((member) => written(member) !== null);
  if (isTooMany({ ...node, members: said })) return "ways";
  for (const member of said) {
    const lack = lackOf(member);
    if (lack !== null) return lack;
  }
  return null;
}

function written(node: Node): Written | null {
  if (node.kind === "leaf")
    return node.negated
      ? not({ text: node.name, tie: TIE.not })
      : { text: node.name, tie: TIE.not };
  return node.kind === "list" ? listed(node) : dependent(node);
}

function listed(list: List): Written | null {
  const parts = list.members.flatMap((member) => written(member) ?? []);
  if (parts.length === 0) return null;
  switch (list.quantity) {
    case "all":
      return joined(parts, "and");
    case "any":
      return joined(parts, "or");
    case "none":
      return not(joined(parts, "or"));
    case "notAll":
      return not(joined(parts, "and"));
    case "exactly": {
      const count = Math.min(list.count, parts.length);
      if (choose(parts.length, count) > MOST_WAYS) {
        const names = parts.map(({ text }) => text).join(", ");
        return { text: `exactly ${count} of (${names})`, tie: TIE.not };
      }
      return joined(
        ways(parts.length, count).map((holding) =>
          joined(
            parts.map((part, i) => (holding.includes(i) ? part : not(part))),
            "and",
          ),
        ),
        "or",
      );
    }
  }
}

function dependent({ how, sides }: Given): Written | null {
  const gap = { text: GAP, tie: TIE.not };
  const said = sides.map(written);
  if (said.every((side) => side === null)) return null;
  const [first, second] = said.map((side) => side ?? gap);
  const [left, right] = how === "onlyIf" ? [second, first] : [first, second];
  const word = how === "iff" ? "iff" : "if";
  return { text: `${within(left, TIE.or)} ${word} ${within(right, TIE.or)}`, tie: TIE.depends };
}

function joined(parts: readonly Written[], word: "and" | "or"): Written {
  if (parts.length === 1) return parts[0];
  const tie = word === "and" ? TIE.and : TIE.or;
  return { text: parts.map((part) => within(part, tie + 1)).join(` ${word} `), tie };
}

const not = (part: Written): Written => ({ text: `not ${within(part, TIE.not)}`, tie: TIE.not });

/** In brackets where it is looser than what it stands in. */
const within = ({ text, tie }: Written, least: number): string =>
  tie < least ? `(${text})` : text;

/** Every choice of `count` among the first `n` numbers, in order. */
function ways(n: number, count: number, from = 0): number[][] {
  if (count === 0) return [[]];
  const found: number[][] = [];
  for (let first = from; first <= n - count; first++) {
    for (const rest of ways(n, count - 1, first + 1)) found.push([first, ...rest]);
  }
  return found;
}
