import { type BitColumn, emptyColumn } from "@sextant/engine";
import type { Formula } from "./formula.js";

/** The states over which conditions are evaluated. Columns handed out are never written to. */
export interface Cells {
  readonly count: number;
  /** Where option o is taken. */
  option(o: number): BitColumn;
  /** Where a formula of kind `states` holds. */
  listed(formula: Formula & { kind: "states" }): BitColumn;
}

/** Truth of formulas over one set of cells; what is named is evaluated once and kept. */
export interface Evaluator {
  readonly cells: Cells;
  /** The column may be shared: do not write to it. Bits past the last state are arbitrary. */
  truth(formula: Formula): BitColumn;
}

/**
 * Evaluates formulas by word-wise operations: O(states / 32) a connective. Columns of named
 * formulas are kept for the life of the evaluator.
 */
export function createEvaluator(cells: Cells): Evaluator {
  const kept = new Map<Formula, BitColumn>();
  const words = emptyColumn(cells.count).length;

  const truth = (formula: Formula): BitColumn => {
    switch (formula.kind) {
      case "constant":
        return new Uint32Array(words).fill(formula.value ? 0xffffffff : 0);
      case "option":
        return cells.option(formula.option);
      case "state": {
        const column = new Uint32Array(words);
        column[formula.state >>> 5] = 1 << (formula.state & 31);
        return column;
      }
      case "states":
        return cells.listed(formula);
      case "named": {
        let column = kept.get(formula);
        if (column === undefined) {
          column = truth(formula.of);
          kept.set(formula, column);
        }
        return column;
      }
      case "not": {
        const of = truth(formula.of);
        const column = new Uint32Array(words);
        for (let w = 0; w < words; w++) column[w] = ~of[w];
        return column;
      }
      case "and":
      case "or": {
        const column = truth(formula.parts[0]).slice();
        const and = formula.kind === "and";
        for (let p = 1; p < formula.parts.length; p++) {
          const part = truth(formula.parts[p]);
          if (and) for (let w = 0; w < words; w++) column[w] &= part[w];
          else for (let w = 0; w < words; w++) column[w] |= part[w];
        }
        return column;
      }
      case "if": {
        const then = truth(formula.consequent);
        const when = truth(formula.when);
        const column = new Uint32Array(words);
        for (let w = 0; w < words; w++) column[w] = then[w] | ~when[w];
        return column;
      }
      case "iff": {
        const left = truth(formula.left);
        const right = truth(formula.right);
        const column = new Uint32Array(words);
        for (let w = 0; w < words; w++) column[w] = ~(left[w] ^ right[w]);
        return column;
      }
    }
  };
  return { cells, truth };
}
