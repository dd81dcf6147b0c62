import { CaseError, type CompiledView } from "@sextant/case";
import { countHolding } from "@sextant/engine";
import { conditionText } from "@sextant/words";
import { type Held, WHILE_EDITING } from "./question.js";

/** What a condition that can be written comes to. */
export interface ConditionMeaning {
  /** The text that was asked about. */
  readonly text: string;
  /** In how many of the view's states it holds; null where the view cannot be computed. */
  readonly holds: number | null;
  readonly of: number | null;
  /** Whether it holds where the talks stand; null where that is not said. */
  readonly here: boolean | null;
  readonly words: string | null;
}

/** In how many states a condition holds, and the condition in words. The text must be sound (conditionTrouble). */
export function condition(
  held: Held,
  { view: name, text }: { readonly view: string; readonly text: string },
): ConditionMeaning {
  const unknown = { text, holds: null, of: null, here: null };
  let view: CompiledView;
  try {
    if (held.size().states > WHILE_EDITING) return { ...unknown, words: null };
    view = held.view(name);
  } catch (error) {
    if (error instanceof CaseError) return { ...unknown, words: null };
    throw error;
  }
  const words = conditionText(view, text, held.messages);
  try {
    const truth = view.condition(text);
    const { count } = view.states;
    const s = view.statusQuo;
    return {
      text,
      holds: countHolding(truth, count),
      of: count,
      here: s === null ? null : ((truth[s >>> 5] >>> (s & 31)) & 1) === 1,
      words,
    };
  } catch (error) {
    if (error instanceof CaseError) return { ...unknown, words };
    throw error;
  }
}
