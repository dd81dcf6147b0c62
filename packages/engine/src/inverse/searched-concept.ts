import type { SEQUENTIAL_CONCEPTS } from "../stability/concepts.js";

/** The concepts for which the smallest changes are searched: all but SIM. */
export type SearchedConcept = (typeof SEQUENTIAL_CONCEPTS)[number];

/** Whether the answers of opponents must be improvements for those who make them. */
export function answersImprove(concept: SearchedConcept): boolean {
  return concept === "seq" || concept === "sseq";
}

/** Whether the party must have no way out of the state in which the answer leaves it. */
export function answersAreFinal(concept: SearchedConcept): boolean {
  return concept === "smr" || concept === "sseq";
}
