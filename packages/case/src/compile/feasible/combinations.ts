import type { Clauses } from "./clauses.js";
import { componentsOf } from "./components.js";
import { buildDiagram, type Diagram, NONE, type TooIntricate } from "./diagram.js";

/** Every combination of options that keeps the rules. */
export interface Combinations {
  readonly count: bigint;
  /** Writes the patterns, ascending, `words` 32-bit words each, lowest first. */
  fill(patterns: Uint32Array, words: number): void;
}

/**
 * Counts the feasible combinations without listing them: options that no rule joins are counted
 * apart, so that the count is a product. Gives up as buildDiagram does.
 */
export function combinations(source: Clauses, enough: bigint): Combinations | TooIntricate {
  const { optionCount } = source;
  const diagrams: Diagram[] = [];
  // By option: its component, and its number there; -1 where no rule speaks of it.
  const component = new Int32Array(optionCount).fill(-1);
  const place = new Int32Array(optionCount);
  let count = 1n << BigInt(optionCount);
  const intricate: TooIntricate[] = [];
  for (const { clauses, options } of componentsOf(source)) {
    const diagram = buildDiagram(clauses, enough);
    count >>= BigInt(options.length);
    if ("moreThan" in diagram) {
      intricate.push(diagram);
      count *= diagram.moreThan;
      continue;
    }
    count *= diagram.count;
    options.forEach((o, k) => {
      component[o] = diagrams.length;
      place[o] = k;
    });
    diagrams.push(diagram);
  }
  if (intricate.length > 0 && count > 0n) return { moreThan: count };
  return {
    count,
    fill: (patterns, words) => {
      if (count > 0n) write(patterns, words, optionCount, diagrams, component, place);
    },
  };
}

/** Walks all diagrams together, the highest option first; none of them ever leads nowhere. */
function write(
  patterns: Uint32Array,
  words: number,
  optionCount: number,
  diagrams: readonly Diagram[],
  component: Int32Array,
  place: Int32Array,
): void {
  const prefix = new Uint32Array(words);
  const nodes = Int32Array.from(diagrams, (diagram) => diagram.root);
  let free = 0;
  while (free < optionCount && free < 31 && component[free] < 0) free++;
  let at = 0;
  const visit = (top: number): void => {
    if (top < free) {
      for (let i = 0; i < 2 ** free; i++) {
        patterns[at++] = prefix[0] + i;
        for (let w = 1; w < words; w++) patterns[at++] = prefix[w];
      }
      return;
    }
    const c = component[top];
    const bit = 1 << (top & 31);
    if (c < 0) {
      visit(top - 1);
      prefix[top >>> 5] |= bit;
      visit(top - 1);
      prefix[top >>> 5] &= ~bit;
      return;
    }
    const node = nodes[c];
    const without = diagrams[c].step(node, place[top], false);
    if (without !== NONE) {
      nodes[c] = without;
      visit(top - 1);
    }
    const taken = diagrams[c].step(node, place[top], true);
    if (taken !== NONE) {
      nodes[c] = taken;
      prefix[top >>> 5] |= bit;
      visit(top - 1);
      prefix[top >>> 5] &= ~bit;
    }
    nodes[c] = node;
  };
  visit(optionCount - 1);
}
