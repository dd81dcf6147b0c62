import type { PlacedProblem } from "../../compute/questions/question.js";
import { useQuestion } from "../../compute/use-question.js";

const NO_PARAMETERS = {};

/** What the check of the case has found, or why there was none; null before the first answer. `later`: all else goes first. */
export function useFound(later: boolean): readonly PlacedProblem[] | null {
  const { answer, problems } = useQuestion("check", NO_PARAMETERS, { later });
  return problems ?? answer;
}
