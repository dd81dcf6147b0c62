import type { Analysis } from "@sextant/case";
import type { Concept } from "@sextant/engine";
import { outcomeName } from "../describe/names.js";
import type { Messages } from "../messages/en.js";

/** Places by name: in some of the states meant the talks could rest, or in none. */
export interface Places {
  readonly lasting: readonly string[];
  readonly passing: readonly string[];
}

/** The places that states are, each state perhaps several, by whether some of the states could last under a concept. */
export function placesOf(
  { equilibria }: Analysis,
  states: readonly number[],
  concept: Concept,
  namesOf: (s: number) => readonly string[],
): Places {
  const resting = new Set(equilibria[concept]);
  const lasts = new Map<string, boolean>();
  for (const s of states)
    for (const name of namesOf(s)) lasts.set(name, lasts.get(name) === true || resting.has(s));
  const named = (wanted: boolean): string[] =>
    [...lasts].filter(([, last]) => last === wanted).map(([name]) => name);
  return { lasting: named(true), passing: named(false) };
}

/** The outcomes that hold in one state and not in another, quoted. */
export function outcomesGained(
  { view }: Analysis,
  from: number,
  to: number,
  m: Messages,
): string[] {
  const before = view.states.outcomes(from);
  return view.states.outcomes(to).flatMap((key) => {
    if (before.includes(key)) return [];
    const outcome = view.outcomes.findIndex((o) => o.key === key);
    return [m.quote(outcomeName(view, outcome, m))];
  });
}
