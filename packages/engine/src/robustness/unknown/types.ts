/**
 * The four ways to be stable where some comparisons are unknown: Li, Hipel, Kilgour & Fang 2004,
 * "Preference uncertainty in the graph model for conflict resolution", IEEE SMC-A 34:507-520.
 *
 * Two questions: would a party move to a state of which it does not know whether it is better (a and
 * c: yes), and would such a state, as an answer of the others, deter it (c and d: yes)? So a asks the
 * most and d the least.
 */
export const UNKNOWN_TYPES = ["a", "b", "c", "d"] as const;
export type UnknownType = (typeof UNKNOWN_TYPES)[number];

/** The concepts that are defined for unknown preference. */
export const UNKNOWN_CONCEPTS = ["nash", "gmr", "smr", "seq"] as const;
export type UnknownConcept = (typeof UNKNOWN_CONCEPTS)[number];

/** Whether a party of this type moves into uncertainty. */
export const movesIntoUnknown = (type: UnknownType): boolean => type === "a" || type === "c";
/** Whether uncertainty deters a party of this type. */
export const unknownDeters = (type: UnknownType): boolean => type === "c" || type === "d";

/** The bit of a concept and type in a verdict. */
export function unknownBit(concept: UnknownConcept, type: UnknownType): number {
  return 1 << (4 * UNKNOWN_CONCEPTS.indexOf(concept) + UNKNOWN_TYPES.indexOf(type));
}

/** verdicts[i][s] has unknownBit(concept, type) set where state s is so stable for party i. */
export type UnknownVerdicts = readonly Uint16Array[];

/** The states stable for every party, ascending. */
export function unknownEquilibria(
  verdicts: UnknownVerdicts,
  concept: UnknownConcept,
  type: UnknownType,
): Int32Array {
  const bit = unknownBit(concept, type);
  const found: number[] = [];
  const count = verdicts.length === 0 ? 0 : verdicts[0].length;
  for (let s = 0; s < count; s++) {
    if (verdicts.every((column) => (column[s] & bit) !== 0)) found.push(s);
  }
  return Int32Array.from(found);
}
