import { withoutGratuitousImprovements } from "@sextant/engine";
import type { LoadedCase } from "../read/loaded-case.js";
import { compileGraphForm } from "./compile-graph-form.js";
import { compileOptionForm } from "./compile-option-form.js";
import type { CompiledView } from "./compiled-view.js";
import { MOST_STATES } from "./feasible/feasible-states.js";
import { readView } from "./view/view-document.js";

export interface CompileOptions {
  /** The most feasible states that the caller's memory allows; at most 2^26. */
  readonly maxStates?: number;
  /** Leaves gratuitous improvements out of the model: see withoutGratuitousImprovements of the engine. */
  readonly leaveOutGratuitous?: boolean;
}

/**
 * Compiles one view of a case into a model for the engine: replacements made, feasible states
 * enumerated, conditions evaluated, preferences turned into levels. Deterministic.
 *
 * State ids are 1-based over the feasible states of all views together, in the order of their
 * patterns, or in the order of `feasible` or `states` where the file lists them. A merged state has
 * the lowest id of its members.
 *
 * Cost: O(states · (options + statements)) and the enumeration, which depends on the rules, not on
 * the combinations of options.
 *
 * @param view "base" or a view's name, nested ones as "outer/inner"
 * @throws CaseError naming place, fault and remedy; nothing is returned in part
 *
 * @example
 * const view = compileView(readCase("case.yaml", readFile), "seen-from-moscow");
 * view.states.pattern(view.statusQuo); // "YNNY…"
 */
export function compileView(
  loaded: LoadedCase,
  view = "base",
  options: CompileOptions = {},
): CompiledView {
  const document = readView(loaded, view);
  const compiled =
    document.document.states === undefined
      ? compileOptionForm(loaded, document, options.maxStates ?? MOST_STATES).compiled
      : compileGraphForm(loaded, document).compiled;
  if (options.leaveOutGratuitous !== true) return compiled;
  return { ...compiled, model: withoutGratuitousImprovements(compiled.model), lean: true };
}
