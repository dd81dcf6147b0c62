import type { GoalDoc } from "../../document.js";
import type { DocumentPath } from "../loaded-case.js";
import { type Report, suggest } from "./report.js";

type Goals = Readonly<Record<string, Readonly<Record<string, GoalDoc>>>>;

/**
 * `serves` names goals of the same party, and never leads back to where it began. `own` are the
 * goals given at `prefix`; `all` has what they are added to as well.
 */
export function checkGoals(own: Goals, all: Goals, prefix: DocumentPath, report: Report): void {
  for (const [party, goals] of Object.entries(own)) {
    const known = Object.hasOwn(all, party) ? all[party] : goals;
    for (const [key, goal] of Object.entries(goals)) {
      for (const [i, served] of (goal.serves ?? []).entries()) {
        if (Object.hasOwn(known, served)) continue;
        report.error(
          "SX_CASE_UNKNOWN_GOAL",
          [...prefix, "goals", party, key, "serves", i],
          `${party} has no goal ${served}.`,
          suggest(served, Object.keys(known), `goals of ${party}`),
        );
      }
    }
    const circle = findCircle(Object.keys(goals), (key) =>
      Object.hasOwn(known, key) ? (known[key].serves ?? []) : [],
    );
    if (circle !== null) {
      report.error(
        "SX_CASE_SERVES_CYCLE",
        [...prefix, "goals", party, circle[0], "serves"],
        `Goals of ${party} serve one another in a circle: ${circle.join(", ")}, ${circle[0]}.`,
        "Leave out one `serves`: ends are not means to their own means.",
      );
    }
  }
}

/** One circle among the keys that `next` leads to from the given ones, or null. Without recursion. */
export function findCircle(
  from: readonly string[],
  next: (key: string) => readonly string[],
): string[] | null {
  const done = new Set<string>();
  for (const start of from) {
    const trail: { key: string; rest: string[] }[] = [];
    const onTrail = new Set<string>();
    const enter = (key: string): void => {
      trail.push({ key, rest: [...next(key)] });
      onTrail.add(key);
    };
    if (!done.has(start)) enter(start);
    while (trail.length > 0) {
      const top = trail[trail.length - 1];
      const key = top.rest.shift();
      if (key === undefined) {
        done.add(top.key);
        onTrail.delete(top.key);
        trail.pop();
      } else if (onTrail.has(key)) {
        const keys = trail.map((step) => step.key);
        return keys.slice(keys.indexOf(key));
      } else if (!done.has(key)) enter(key);
    }
  }
  return null;
}
