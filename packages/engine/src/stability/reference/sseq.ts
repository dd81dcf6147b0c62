import type { Answers } from "./answers.js";

/**
 * Symmetric sequential stability: as SEQ, and from s2 the party has no move to a state s3 that it
 * prefers to s. Rego & Vieira 2015 (two parties), 2017 (n parties).
 */
export function isSseqStable(answers: Answers, i: number, s: number): boolean {
  const level = answers.model.levels[i];
  return answers
    .improvements(i, s)
    .every((s1) =>
      answers
        .answersByImprovements(i, s1)
        .some(
          (s2) =>
            level[s2] <= level[s] && answers.moves(i, s2).every((s3) => level[s3] <= level[s]),
        ),
    );
}
