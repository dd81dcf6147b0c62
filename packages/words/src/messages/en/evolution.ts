/** English: where moves and improvements lead, and by which steps. */
import { capital, grouped, plural, start } from "./grammar.js";

export const evolution = {
  title: "Evolution from the status quo",
  titleFrom: (state: string): string => `Evolution from ${state}`,
  paths: (by: "moves" | "improvements"): string => `Shortest ways there by ${by}`,
  none: "The case names no status quo, so there is nothing to start from.",
  noPath: (by: "moves" | "improvements"): string => `It cannot be reached by ${by}.`,
  already: "The talks stand there already.",
  nearest: (states: number, steps: number): string =>
    states === 1
      ? `${capital(plural(steps, "step", "steps"))}:`
      : `${capital(plural(steps, "step", "steps"))} to the nearest of its states; with the fewest changes:`,
  morePaths: "There are more ways as short as these.",
  reach: (n: number, total: number, steps: number, by: "moves" | "improvements"): string =>
    n === 0
      ? `By ${by} no other state can be reached.`
      : `By ${by} ${n === total ? `all ${grouped(total)} other states` : `${grouped(n)} of the ${grouped(total)} other states`} can be reached, in at most ${plural(steps, "step", "steps")}.`,
  outcome: (outcome: string, moves: string, improvements: string): string =>
    `“${outcome}”: by moves ${moves}, by improvements ${improvements}.`,
  steps: (n: number | null): string =>
    n === null ? "not at all" : n === 0 ? "already there" : plural(n, "step", "steps"),
  path: (steps: readonly string[]): string => `${start(steps.join("; then "))}.`,
  step: (party: string, doing: string, to: string): string =>
    doing === "" ? `${party} moves to ${to}` : `${party} ${doing}, to ${to}`,
};
