import { findAt, type PreferenceSource } from "./preferences.js";
import { caseError } from "./view/problem-of.js";

/**
 * The pairs of states of which a party's preferences say that nobody knows which it prefers: the relation
 * U of Li, Hipel, Kilgour & Fang 2004. Throws CaseError where a pair names no state, or one state twice.
 */
export function unknownPairs(
  { view, states }: PreferenceSource,
  party: string,
): readonly (readonly [number, number])[] {
  const pairs = view.document.preferences?.[party]?.unknown ?? [];
  return pairs.map((pair, i) => {
    const path = ["preferences", party, "unknown", i];
    const [a, b] = pair.map((ref, j) => findAt(view, states, ref, [...path, j]));
    if (a === b) {
      throw caseError(
        "SX_CASE_BAD_VALUE",
        view.locator.place(path),
        `A pair of unknown preference of ${party} names one and the same state twice.`,
        "Name two different states.",
      );
    }
    return [a, b];
  });
}
