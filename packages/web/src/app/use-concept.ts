import { CONCEPTS, type Concept } from "@sextant/engine";
import { useRoute } from "./router.js";

/** What counts as a reason to stay unless another is chosen: what the sentences of the answer go by. */
export const FIRST_CONCEPT: Concept = "seq";

/** The stability concept that the address names, for all screens alike. */
export function useConcept(): Concept {
  const { concept } = useRoute().more;
  return CONCEPTS.find((c) => c === concept) ?? FIRST_CONCEPT;
}

/** The concept as the address keeps it: the first one is not named. */
export function conceptInAddress(concept: Concept): string {
  return concept === FIRST_CONCEPT ? "" : concept;
}
