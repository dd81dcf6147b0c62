import { CaseError, type CompiledView } from "@sextant/case";
import { countMovesAtMost } from "@sextant/engine";
import type { Held } from "../question.js";

/** Leaving improvements out lists all moves: above so many it is refused in a browser. */
const MOST_MOVES = 2 ** 24;

/** Whether a view has more moves than a page lists to leave gratuitous improvements out. */
export function leanRefused(held: Held, name: string): boolean {
  const { model } = held.view(name);
  return model.form === "option" && countMovesAtMost(model, MOST_MOVES) > MOST_MOVES;
}

/** The engine's index of a state's id, or of the status quo; null where the view has none such. */
export function stateIn(view: CompiledView, id: number | null): number | null {
  if (id === null) return view.statusQuo;
  try {
    return view.states.find(id);
  } catch (error) {
    if (error instanceof CaseError) return null;
    throw error;
  }
}
