import { CaseError, compareResults } from "@sextant/case";
import { type ChangeTold, changeTold } from "@sextant/words";
import type { Held } from "./question.js";

/** What the last change did to the results of a view, in words; "new" where there was nothing to compare with. */
export type LastChange = ChangeTold | "new";

/**
 * Compares the results of a view with those before the last change. `name` is what the change is called; `change` tells one change from the next.
 */
export function lastChange(
  held: Held,
  {
    view,
    name,
    large,
  }: {
    readonly view: string;
    readonly name: string;
    readonly change: number;
    readonly large?: boolean;
  },
): LastChange {
  const { before } = held;
  if (!before) return "new";
  const after = held.analysis(view, { large });
  try {
    const found = compareResults(before.analysis(view, { large }), after);
    return changeTold(name, found, { messages: held.messages });
  } catch (error) {
    // The case did not compile before, or had no such view.
    if (error instanceof CaseError) return "new";
    throw error;
  }
}
