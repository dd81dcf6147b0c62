import type { Clauses } from "./clauses.js";
import { createPropagation } from "./propagation.js";

/**
 * The feasible combinations of options as a decision diagram: at each node one option is decided,
 * the highest first, so that reading it depth first gives patterns in ascending order.
 */
export interface Diagram {
  readonly root: number;
  /** How many combinations there are, exactly. */
  readonly count: bigint;
  /** The node below `node` when option `top`, the highest one undecided, is taken or not. */
  step(node: number, top: number, taken: boolean): number;
}

/** No combination; and every combination of what is still undecided. */
export const NONE = 0;
export const ALL = 1;

export interface TooIntricate {
  /** At least so many combinations were met before giving up. */
  readonly moreThan: bigint;
}

/** Decisions after which a search gives up; and after which it does so once there are enough. */
const MOST_DECISIONS = 2_000_000;
const PATIENCE = 100_000;

/**
 * Builds the diagram by search with unit propagation, keeping what was found below equal remaining
 * problems (Huang & Darwiche 2004, "Using DPLL for efficient OBDD construction"). No work is done
 * per state: 2^60 states are counted as quickly as the rules are simple. Where the rules are
 * intricate it gives up, soon if more than `enough` combinations are found by then.
 *
 * @returns the diagram; its count is 0 where the rules contradict one another.
 */
export function buildDiagram(source: Clauses, enough: bigint): Diagram | TooIntricate {
  const { optionCount, variableCount } = source;
  const option: number[] = [-1, -1];
  const low: number[] = [NONE, ALL];
  const high: number[] = [NONE, ALL];
  const counts: bigint[] = [0n, 1n];
  const known = new Map<string, number>();
  const propagation = createPropagation(source);
  let met = 0n;
  let decisions = 0;

  /** Combinations of options 0 .. top that a node allows. */
  const countFrom = (node: number, top: number): bigint =>
    node === NONE ? 0n : counts[node] << BigInt(top - option[node]);

  const finish = (root: number): Diagram => ({
    root,
    count: countFrom(root, optionCount - 1),
    step: (node, top, taken) => {
      if (option[node] !== top) return node;
      return taken ? high[node] : low[node];
    },
  });
  if (propagation === null) return finish(NONE);
  const { value, satisfied } = propagation;

  const keyAt = (top: number): string => {
    let key = String.fromCharCode(top);
    for (let w = 0; w < satisfied.length; w++) {
      key += String.fromCharCode(satisfied[w] & 0xffff, satisfied[w] >>> 16);
    }
    // What is implied ahead: an option's value; of the other variables only that they are decided.
    let digits = 0;
    let places = 0;
    for (let v = 0; v < variableCount; v++) {
      if (v > top && v < optionCount) continue;
      digits = digits * 3 + (v < optionCount ? value[v] : value[v] === 2 ? 1 : 0);
      if (++places === 10) {
        key += String.fromCharCode(digits);
        digits = 0;
        places = 0;
      }
    }
    return places === 0 ? key : key + String.fromCharCode(digits);
  };

  /** The node for options 0 .. top under the present assignment; -1 to give up. */
  const build = (top: number): number => {
    if (top < 0) {
      met++;
      return ALL;
    }
    if (propagation.open() === 0 && noneImplied(value, top)) {
      met += 1n << BigInt(top + 1);
      return ALL;
    }
    const key = keyAt(top);
    const old = known.get(key);
    if (old !== undefined) {
      met += countFrom(old, top);
      return old;
    }
    if (++decisions > MOST_DECISIONS || (decisions > PATIENCE && met > enough)) return -1;
    const branch = (taken: 0 | 1): number => {
      if (value[top] !== 2) return value[top] === taken ? build(top - 1) : NONE;
      const mark = propagation.mark();
      const below = propagation.assign(2 * top + (taken === 1 ? 0 : 1)) ? build(top - 1) : NONE;
      propagation.undo(mark);
      return below;
    };
    const n = branch(0);
    const y = n < 0 ? -1 : branch(1);
    if (y < 0) return -1;
    let node = n;
    if (n !== y) {
      node = option.length;
      option.push(top);
      low.push(n);
      high.push(y);
      counts.push(countFrom(n, top - 1) + countFrom(y, top - 1));
    }
    known.set(key, node);
    return node;
  };

  const root = build(optionCount - 1);
  return root < 0 ? { moreThan: met } : finish(root);
}

function noneImplied(value: Uint8Array, top: number): boolean {
  for (let v = 0; v <= top; v++) if (value[v] !== 2) return false;
  return true;
}

/** Whether any combination of options keeps the rules. */
export function satisfiable(source: Clauses): boolean {
  const propagation = createPropagation(source);
  if (propagation === null) return false;
  const { value } = propagation;
  const search = (top: number): boolean => {
    if (top < 0 || propagation.open() === 0) return true;
    if (value[top] !== 2) return search(top - 1);
    for (const literal of [2 * top + 1, 2 * top]) {
      const mark = propagation.mark();
      if (propagation.assign(literal) && search(top - 1)) return true;
      propagation.undo(mark);
    }
    return false;
  };
  return search(source.optionCount - 1);
}
