import { posture, stateTitle, stateWords } from "@sextant/words";
import type { Short } from "./context.js";
import { LONGEST } from "./measure.js";

/** A state by its name, or where it has none by what is done in it. */
export function stateText(s: Short, state: number): string {
  const { view } = s.analysis;
  const title = s.m.capital(stateTitle(view, state, s.m));
  const done = stateWords(view, state, s.m) === "" ? posture(view, state, s.m) : [];
  return s.cut(done.length === 0 ? title : `${title}: ${s.m.list(done)}`, LONGEST.state);
}
