import type { Answers } from "./answers.js";

/**
 * General metarationality: after each improvement s1 the others can reach some s2 that the party
 * does not prefer to s. Howard 1971.
 */
export function isGmrStable(answers: Answers, i: number, s: number): boolean {
  const level = answers.model.levels[i];
  return answers
    .improvements(i, s)
    .every((s1) => answers.answersByMoves(i, s1).some((s2) => level[s2] <= level[s]));
}
