import { CaseError, compareResults } from "@sextant/case";
import { type ChangeTold, changeTold, type Unstated, unstatedShort } from "@sextant/words";
import { changedIn } from "./changed-in.js";
import type { Held } from "./question.js";

/**
 * What the last change did to the results of a view, in words; "new" where there was nothing to compare with.
 * What the change is called is for the page to say.
 */
export type LastChange = Told | "new";

interface Told extends Omit<ChangeTold, "headline"> {
  /** Parties without preferences, where the change did something to results: these say nothing of them. */
  readonly unstated: Unstated | null;
  /** The one view that was changed, where that is another than the one asked about; "base" is one. */
  readonly elsewhere: string | null;
}

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
    const unstated = told.anything ? unstatedShort(after.view, held.messages) : null;
    const [place, ...more] = changedIn(before.loaded.document, held.loaded.document);
    const other = place !== undefined && more.length === 0 && place !== view;
    return { ...told, unstated, elsewhere: other ? place : null };
  } catch (error) {
    // The case did not compile before, or had no such view.
    if (error instanceof CaseError) return "new";
    throw error;
  }
}
