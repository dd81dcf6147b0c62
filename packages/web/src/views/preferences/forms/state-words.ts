import type { CaseDocument, StateRef } from "@sextant/case";
import type { Messages } from "@sextant/words";

/** A state or outcome of a ranking, as its readers know it. */
export function refWords(ref: StateRef, document: CaseDocument, m: Messages): string {
  if (typeof ref === "number") return m.state(ref);
  const outcomes = document.outcomes ?? {};
  return Object.hasOwn(outcomes, ref) ? outcomes[ref].name : ref;
}
