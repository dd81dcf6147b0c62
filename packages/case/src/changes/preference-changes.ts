import type { CompiledView } from "../compile/compiled-view.js";
import { saidOf } from "../perspectives/said-of.js";
import {
  type StatementDifference,
  statementDifferences,
} from "../perspectives/statement-differences.js";
import type { StatePairs } from "./pair-states.js";
import { placesChanged } from "./places-changed.js";

/** How what a party wants differs between two views of one case; `believed` is the view, `own` the base. */
export interface PreferenceChange {
  readonly party: string;
  readonly statements: readonly StatementDifference[];
  /** In how many of the common states its order puts the state at another place. */
  readonly places: number;
}

/**
 * The parties whose preferences differ between two views of one case. Statements keep their ids from
 * view to view, and one that a view puts in the place of another is told as that.
 */
export function preferenceChanges(
  base: CompiledView,
  view: CompiledView,
  { toAfter }: StatePairs,
): PreferenceChange[] {
  const common = [...toAfter].flatMap((t, s): [number, number][] => (t < 0 ? [] : [[t, s]]));
  return view.parties.flatMap(({ key }, party): PreferenceChange[] => {
    const own = base.parties.findIndex((one) => one.key === key);
    const statements = statementDifferences({
      believed: view.statements[party],
      own: base.statements[own],
      common,
      replacements:
        view.view === "base"
          ? new Map<string, string>()
          : saidOf(view.loaded, view, key).replacements,
    });
    const places = placesChanged(base.model.levels[own], view.model.levels[party], toAfter);
    return statements.length + places > 0 ? [{ party: key, statements, places }] : [];
  });
}
