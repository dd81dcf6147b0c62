import type { Analysis } from "@sextant/case";
import { changedOptions, shortestPaths } from "@sextant/engine";
import { outcomeNames } from "../describe/names.js";
import { pathSteps } from "../evolution.js";
import type { Messages } from "../messages/en.js";
import { type Sentence, say } from "../sentence.js";
import { tellingConcept } from "./resting.js";

/**
 * Where a status quo that does not hold leads: the nearest equilibrium that the parties reach by
 * improvements alone, and by which of them; or that they reach none.
 */
export function leadsTo(analysis: Analysis, m: Messages): Sentence[] {
  const { view, evolution, equilibria } = analysis;
  const concept = tellingConcept(analysis);
  const resting = equilibria[concept];
  if (evolution === null || resting === undefined) return [];
  const { byImprovements } = evolution;
  const { distance, from } = byImprovements;
  const reached = Array.from(resting).filter((s) => distance[s] >= 0);
  const { tag } = m.concept(concept);
  if (reached.length === 0) return [say(m.answer.leadsNowhere(tag))];
  const cost = (s: number): number => changedOptions(view.model, from, s);
  const nearest = reached.reduce((best, s) =>
    distance[s] < distance[best] || (distance[s] === distance[best] && cost(s) < cost(best))
      ? s
      : best,
  );
  const [path] = shortestPaths(view.model, byImprovements, nearest, 1).paths;
  const outcomes = new Set(reached.flatMap((s) => outcomeNames(view, s, m)));
  return [
    say(
      m.answer.leadsTo(
        tag,
        reached.length,
        [...outcomes].map(m.quote),
        pathSteps(view, from, path, m),
      ),
      { state: view.states.id(nearest) },
    ),
  ];
}
