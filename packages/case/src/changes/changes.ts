/** What changed between two cases: in the input, and what that did to the results. */
import type { LoadedCase } from "../read/loaded-case.js";
import type { Analysis } from "../result/analysis.js";
import { compareInputs, type InputChange } from "./input-changes.js";
import { withKeysOf } from "./renames.js";
import { compareResults, type ResultChanges } from "./result-changes.js";

export interface CaseChanges {
  /** Under the keys of the case after, where parties or options were renamed. */
  readonly before: LoadedCase;
  readonly after: LoadedCase;
  readonly inputs: readonly InputChange[];
  /** Null where one of the two has no results. */
  readonly results: ResultChanges | null;
}

/** One side of a comparison; `analysis` is null where the case gives no results. */
export interface CaseSide {
  readonly loaded: LoadedCase;
  readonly analysis: Analysis | null;
}

/**
 * Compares two cases, as a rule two revisions of one: every object of the input that is another, and
 * every result. See `compareInputs` and `compareResults`.
 *
 * @example compareCases({ loaded: a, analysis: analyse(compileView(a)) }, { loaded: b, analysis: null });
 */
export function compareCases(before: CaseSide, after: CaseSide): CaseChanges {
  return {
    before: withKeysOf(before.loaded, after.loaded),
    after: after.loaded,
    inputs: compareInputs(before.loaded, after.loaded),
    results:
      before.analysis === null || after.analysis === null
        ? null
        : compareResults(before.analysis, after.analysis),
  };
}
