import type { CompiledView, FromStatusQuo } from "@sextant/case";
import { changedOptions, type Evolution, holdsAt, type Step, shortestPaths } from "@sextant/engine";
import { ownChange } from "./describe/changes.js";
import { outcomeName, partyName, stateTitle } from "./describe/names.js";
import { en, type Messages } from "./messages/en.js";
import { item, type Section, type Sentence, say } from "./sentence.js";

/** How many shortest paths are told unless more are asked for. */
const PATHS = 12;

/**
 * How the conflict can evolve from a state: how much of the model is within reach, how far each
 * outcome is, and, where states are named in `to`, the shortest paths to the nearest of them.
 *
 * Cost: one pass over the states for each outcome, and the paths told.
 *
 * @example evolutionSections(view, analysis.evolution, { to: [view.states.find("War")] });
 */
export function evolutionSections(
  view: CompiledView,
  from: FromStatusQuo | null,
  options: {
    readonly to?: readonly number[];
    readonly limit?: number;
    readonly messages?: Messages;
  } = {},
): Section[] {
  const m = options.messages ?? en;
  const { title, titleFrom, paths } = m.evolution;
  if (from === null) return [{ key: "reach", title, sentences: [say(m.evolution.none)] }];
  const both = [from.byMoves, from.byImprovements];
  const start = from.byMoves.from;
  const sections: Section[] = [
    {
      key: "reach",
      title: start === view.statusQuo ? title : titleFrom(stateTitle(view, start, m)),
      sentences: [
        ...both.map((evolution) => say(reachText(view, evolution, m))),
        ...outcomeDistances(view, from, m),
      ],
    },
  ];
  const to = options.to;
  if (to && to.length > 0)
    for (const evolution of both)
      sections.push({
        key: evolution.by,
        title: paths(evolution.by),
        sentences: pathSentences(view, evolution, to, options.limit ?? PATHS, m),
      });
  return sections;
}

function reachText(view: CompiledView, { distance, reached, by }: Evolution, m: Messages): string {
  let furthest = 0;
  for (let s = 0; s < distance.length; s++) if (distance[s] > furthest) furthest = distance[s];
  return m.evolution.reach(reached - 1, view.states.count - 1, furthest, by);
}

function outcomeDistances(view: CompiledView, from: FromStatusQuo, m: Messages): Sentence[] {
  return view.outcomes.map(({ key, truth }, outcome) => {
    const [moves, improvements] = [from.byMoves, from.byImprovements].map(({ distance }) => {
      let least = -1;
      for (let s = 0; s < distance.length; s++)
        if (distance[s] >= 0 && (least < 0 || distance[s] < least) && holdsAt(truth, s))
          least = distance[s];
      return m.evolution.steps(least < 0 ? null : least);
    });
    return item(m.evolution.outcome(outcomeName(view, outcome, m), moves, improvements), {
      outcome: key,
    });
  });
}

/** The shortest paths to the nearest of some states; of those, to the ones with the fewest changes. */
function pathSentences(
  view: CompiledView,
  evolution: Evolution,
  to: readonly number[],
  limit: number,
  m: Messages,
): Sentence[] {
  const { distance, by } = evolution;
  const reached = to.filter((s) => distance[s] >= 0);
  if (reached.length === 0) return [say(m.evolution.noPath(by))];
  const least = reached.reduce((best, s) => Math.min(best, distance[s]), distance[reached[0]]);
  if (least === 0) return [say(m.evolution.already)];
  const cost = (s: number): number => changedOptions(view.model, evolution.from, s);
  const close = reached.filter((s) => distance[s] === least);
  const fewest = close.reduce((best, s) => Math.min(best, cost(s)), Number.POSITIVE_INFINITY);
  const nearest = close.filter((s) => cost(s) === fewest);
  const told: Sentence[] = [];
  let cut = false;
  for (const s of nearest) {
    if (told.length >= limit) {
      cut = true;
      break;
    }
    const { paths, truncated } = shortestPaths(view.model, evolution, s, limit - told.length);
    cut ||= truncated;
    for (const path of paths)
      told.push(
        item(m.evolution.path(pathSteps(view, evolution.from, path, m)), {
          state: view.states.id(s),
        }),
      );
  }
  return [
    say(m.evolution.nearest(to.length, least)),
    ...told,
    ...(cut ? [say(m.evolution.morePaths)] : []),
  ];
}

/** The steps of a path in words: who does what, and the state it leads to. */
export function pathSteps(
  view: CompiledView,
  from: number,
  path: readonly Step[],
  m: Messages,
): string[] {
  let at = from;
  return path.map(({ party, to }) => {
    const text = m.evolution.step(
      partyName(view, party, m),
      ownChange(view, party, at, to, m),
      stateTitle(view, to, m),
    );
    at = to;
    return text;
  });
}
