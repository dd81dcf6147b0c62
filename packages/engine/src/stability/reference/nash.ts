import type { Answers } from "./answers.js";

/** Nash stability (R): the party has no improvement. Nash 1950; Fang, Hipel & Kilgour 1993. */
export function isNashStable(answers: Answers, i: number, s: number): boolean {
  return answers.improvements(i, s).length === 0;
}
