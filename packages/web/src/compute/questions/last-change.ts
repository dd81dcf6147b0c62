import { CaseError, compareResults } from "@sextant/case";
import { type ChangeTold, changeTold } from "@sextant/words";
import type { Held } from "./question.js";

/**
 * What the last change did to the results of a view, in words; "new" where there was nothing to compare with.
 * What the change is called is for the page to say.
 */
export type LastChange = Omit<ChangeTold, "headline"> | "new";

/** Compares the results of a view with those before the last change. */
export function lastChange(
  held: Held,
  { view, large }: { readonly view: string; readonly large?: boolean },
): LastChange {
  const { before } = held;
  if (!before) return "new";
  const after = held.analysis(view, { large });
  try {
    const found = compareResults(before.analysis(view, { large }), after);
    const { headline: _, ...told } = changeTold("", found, { messages: held.messages });
    return told;
  } catch (error) {
    // The case did not compile before, or had no such view.
    if (error instanceof CaseError) return "new";
    throw error;
  }
}
