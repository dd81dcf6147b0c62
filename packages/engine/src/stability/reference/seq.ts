import type { Answers } from "./answers.js";

/**
 * Sequential stability: as GMR, where every step of the others improves for its mover.
 * Fraser & Hipel 1979.
 */
export function isSeqStable(answers: Answers, i: number, s: number): boolean {
  const level = answers.model.levels[i];
  return answers
    .improvements(i, s)
    .every((s1) => answers.answersByImprovements(i, s1).some((s2) => level[s2] <= level[s]));
}
