import type { Answers } from "./answers.js";

/**
 * Symmetric metarationality: as GMR, and from s2 the party has no move to a state s3 that it
 * prefers to s. Howard 1971.
 */
export function isSmrStable(answers: Answers, i: number, s: number): boolean {
  const level = answers.model.levels[i];
  return answers
    .improvements(i, s)
    .every((s1) =>
      answers
        .answersByMoves(i, s1)
        .some(
          (s2) =>
            level[s2] <= level[s] && answers.moves(i, s2).every((s3) => level[s3] <= level[s]),
        ),
    );
}
