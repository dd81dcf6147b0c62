import type { Problem } from "@sextant/case";
import type { ToldProblem } from "../../compute/questions/check/index.js";
import { useQuestion } from "../../compute/use-question.js";

/** A problem as it is told here: without a check what reading found has only its own words. */
export type Found = Omit<ToldProblem, "plain" | "inView"> & Partial<ToldProblem>;

const NO_PARAMETERS = {};

/** What the check of the case has found, or why there was none; null before the first answer. `later`: all else goes first. */
export function useFound(later: boolean): readonly (Found | Problem)[] | null {
  const { answer, problems } = useQuestion("check", NO_PARAMETERS, { later });
  return problems ?? answer;
}
