import { type Document, isAlias, isMap, isPair, isScalar, isSeq, type Node, type Pair } from "yaml";
import type { ProblemCode } from "../problem.js";
import { FORBIDDEN_NAMES } from "../schema/names.js";
import { characterFault } from "./file-text.js";
import { MAX_DEPTH } from "./scan-syntax.js";

/** Most values that aliases may unfold into. */
const MAX_UNFOLDED = 10_000;

/** Something wrong at an offset of the text. */
export interface SyntaxFault {
  readonly code: ProblemCode;
  readonly offset: number;
  readonly message: string;
  readonly mend?: string;
  /** Offset of a second place that the message speaks of as {other}. */
  readonly other?: number;
}

/**
 * The plain data that a YAML document stands for, with everything refused that JSON could not say or
 * that means different things to different readers. Maps come without a prototype, so that a name
 * such as "toString" is found only where the file gives it. Linear in the values.
 */
export function plainValue(doc: Document): { value: unknown; faults: SyntaxFault[] } {
  const faults: SyntaxFault[] = [];
  const targets = new Map<Node, Node | undefined>();
  const unfolding = new Set<Node>();
  let unfolded = 0;
  /** Where the alias stands that is being unfolded. */
  let outermost = 0;
  let stopped = false;

  const fault = (found: SyntaxFault): null => {
    faults.push(found);
    return null;
  };

  const convert = (node: unknown, depth: number): unknown => {
    if (stopped || node === null || node === undefined) return null;
    const at = (node as Node).range?.[0] ?? 0;
    if (unfolding.size > 0 && ++unfolded > MAX_UNFOLDED) {
      stopped = true;
      return fault({
        code: "SX_SYNTAX_ALIASES",
        offset: outermost,
        message: `The file's aliases unfold into more than ${MAX_UNFOLDED} values.`,
        mend: "Write the parts out, or name a condition under `terms` and use its name.",
      });
    }
    if (isAlias(node)) return alias(node, at, depth);
    if (isScalar(node)) return scalar(node.value, node.source, at);
    if (depth > MAX_DEPTH) {
      stopped = true;
      return fault({
        code: "SX_SYNTAX_TOO_DEEP",
        offset: at,
        message: `The file is nested more than ${MAX_DEPTH} levels deep.`,
        mend: "A case needs fewer than ten levels; look for brackets that are not closed.",
      });
    }
    if (isSeq(node)) {
      return node.items.map((item) =>
        isPair(item) ? convertMap([item], depth + 1) : convert(item, depth + 1),
      );
    }
    if (isMap(node)) return convertMap(node.items, depth);
    return null;
  };

  const alias = (
    node: Node & { source: string; resolve(doc: Document): unknown },
    at: number,
    depth: number,
  ): unknown => {
    // Resolving walks the document: once for each alias of the text, not for each time it unfolds.
    if (!targets.has(node)) targets.set(node, node.resolve(doc) as Node | undefined);
    const target = targets.get(node);
    if (target === undefined) {
      return fault({
        code: "SX_SYNTAX_ALIASES",
        offset: at,
        message: `The alias *${node.source} stands for nothing above it.`,
        mend: "Put text that begins with * in quotes.",
      });
    }
    if (unfolding.has(target)) {
      return fault({
        code: "SX_SYNTAX_ALIASES",
        offset: at,
        message: `The alias *${node.source} stands for something that it is part of.`,
      });
    }
    if (unfolding.size === 0) outermost = at;
    unfolding.add(target);
    const value = convert(target, depth);
    unfolding.delete(target);
    return value;
  };

  const scalar = (value: unknown, source: string | undefined, at: number): unknown => {
    if (typeof value === "string") {
      const found = characterFault(value);
      return found ? fault({ ...found, offset: at, mend: "Delete it or its escape." }) : value;
    }
    if (typeof value === "number") {
      const message = numberFault(value, source ?? "");
      return message
        ? fault({
            code: "SX_SYNTAX_NUMBER",
            offset: at,
            message,
            mend: "Put it in quotes to keep it as text.",
          })
        : value;
    }
    return value ?? null;
  };

  const convertMap = (pairs: readonly Pair[], depth: number): unknown => {
    const map: Record<string, unknown> = Object.create(null);
    const offsets = new Map<string, number>();
    let largestIndex = -1;
    let named = false;
    for (const pair of pairs) {
      const found = keyOf(pair, offsets);
      if (found === null) continue;
      const { key, at } = found;
      // JavaScript puts keys that are whole numbers first and in order, whatever the file's order is.
      if (!/^(0|[1-9]\d{0,9})$/.test(key) || Number(key) >= 0xffffffff) named = true;
      else {
        if (named || Number(key) < largestIndex) {
          fault({
            code: "SX_SYNTAX_KEY",
            offset: at,
            message: `The key ${key} is a whole number out of order, and its place would be lost.`,
            mend: `Put keys that are whole numbers first and in ascending order, or write s${key}.`,
          });
        }
        largestIndex = Number(key);
      }
      offsets.set(key, at);
      map[key] = convert(pair.value, depth + 1);
    }
    return map;
  };

  const keyOf = (
    pair: Pair,
    offsets: ReadonlyMap<string, number>,
  ): { key: string; at: number } | null => {
    const node = pair.key as Node | null;
    const at = node?.range?.[0] ?? (pair.value as Node | null)?.range?.[0] ?? 0;
    if (!isScalar(node)) {
      return fault({
        code: "SX_SYNTAX_KEY",
        offset: at,
        message:
          node === null
            ? "A key is missing."
            : "A key is a list, a map or an alias; it must be text.",
        mend: "Put a condition or text that holds brackets or a colon in quotes.",
      });
    }
    const key = typeof node.value === "string" ? node.value : (node.source ?? String(node.value));
    const character = characterFault(key);
    if (character) return fault({ ...character, offset: at });
    if (key === "<<") {
      return fault({
        code: "SX_SYNTAX_MERGE_KEY",
        offset: at,
        message: "The merge key << is no part of YAML 1.2.",
        mend: "Write the keys out.",
      });
    }
    if ((FORBIDDEN_NAMES as readonly string[]).includes(key)) {
      return fault({
        code: "SX_SYNTAX_FORBIDDEN_KEY",
        offset: at,
        message: `The key ${key} is refused.`,
        mend: "Choose another name.",
      });
    }
    const earlier = offsets.get(key);
    if (earlier !== undefined) {
      return fault({
        code: "SX_SYNTAX_DUPLICATE_KEY",
        offset: at,
        other: earlier,
        message: `The key ${key} is given twice here, first at {other}.`,
        mend: "Rename one of them, or put the two together.",
      });
    }
    return { key, at };
  };

  return { value: convert(doc.contents, 1), faults };
}

/** Why a number cannot be kept as it is written, or null. */
function numberFault(value: number, source: string): string | null {
  if (!Number.isFinite(value)) return `${source || "The number"} is not a finite number.`;
  const decimal = /^[-+]?(\d*)(?:\.(\d*))?(?:[eE].*)?$/.exec(source);
  if (decimal === null) {
    return Number.isSafeInteger(value) ? null : `${source} is too large to be kept exactly.`;
  }
  const digits = `${decimal[1]}${decimal[2] ?? ""}`.replace(/^0+/, "").replace(/0+$/, "");
  const whole = decimal[2] === undefined && !/e/i.test(source);
  if (digits.length > 15 && !(whole && Number.isSafeInteger(value))) {
    return `${source} has more digits than can be kept exactly.`;
  }
  if (whole && !Number.isSafeInteger(value)) return `${source} is too large to be kept exactly.`;
  return value === 0 && digits !== "" ? `${source} is too small to be kept.` : null;
}
