import type { Random } from "./random.js";

/** Random levels of one party: at most `grades` classes, numbered 1, 2, … without gaps. */
export function randomLevels(random: Random, stateCount: number, grades: number): Int32Array {
  return denseLevels(Array.from({ length: stateCount }, () => random.below(grades)));
}

/** The same order with its classes numbered 1, 2, … */
export function denseLevels(grades: readonly number[]): Int32Array {
  const classes = [...new Set(grades)].sort((a, b) => a - b);
  const place = new Map(classes.map((grade, k) => [grade, k + 1]));
  return Int32Array.from(grades, (grade) => place.get(grade)!);
}
