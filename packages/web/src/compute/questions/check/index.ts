import type { Held, PlacedProblem } from "../question.js";
import { inPlainWords } from "./plain.js";

/** A problem as an analyst reads it, beside what the command line says of it. */
export interface ToldProblem extends PlacedProblem {
  /** The same in the names of the case instead of its keys; the message itself where it names none. */
  readonly plain: string;
  /** The view that it is found in, where that is not the base. */
  readonly inView: string | null;
}

/** Everything about the case that an analyst should look at. */
export function check(held: Held, _params: Record<string, never>): readonly ToldProblem[] {
  const found = held.check();
  const plain = inPlainWords(held);
  return found.map((problem) => ({ ...problem, ...plain(problem) }));
}
