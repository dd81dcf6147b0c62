import type { StateRef } from "../document.js";
import type { DocumentPath } from "../read/loaded-case.js";

/**
 * A condition whose names are resolved: options by index, terms, goals and outcomes by their own
 * formulas. A `named` node is one object wherever its name is used, so that it is evaluated once.
 */
export type Formula =
  | { readonly kind: "constant"; readonly value: boolean }
  | { readonly kind: "option"; readonly option: number }
  /** Graph form: the state with this index. */
  | { readonly kind: "state"; readonly state: number }
  /** An outcome given as a list of states; looked up when the states are known. */
  | { readonly kind: "states"; readonly refs: readonly StateRef[]; readonly path: DocumentPath }
  | { readonly kind: "not"; readonly of: Formula }
  | { readonly kind: "and" | "or"; readonly parts: readonly Formula[] }
  | { readonly kind: "if"; readonly consequent: Formula; readonly when: Formula }
  | { readonly kind: "iff"; readonly left: Formula; readonly right: Formula }
  | { readonly kind: "named"; readonly name: string; readonly of: Formula };

/** Every option that the formula names, directly or through terms, goals and outcomes. */
export function optionsOf(formula: Formula): Set<number> {
  const options = new Set<number>();
  const seen = new Set<Formula>();
  const visit = (f: Formula): void => {
    if (seen.has(f)) return;
    seen.add(f);
    if (f.kind === "option") options.add(f.option);
    for (const part of partsOf(f)) visit(part);
  };
  visit(formula);
  return options;
}

/** The formulas directly inside a formula. */
export function partsOf(formula: Formula): readonly Formula[] {
  switch (formula.kind) {
    case "not":
    case "named":
      return [formula.of];
    case "and":
    case "or":
      return formula.parts;
    case "if":
      return [formula.consequent, formula.when];
    case "iff":
      return [formula.left, formula.right];
    default:
      return [];
  }
}
