import { type Analysis, ENGINE_VERSION } from "@sextant/case";
import { CONCEPT_BIT, type Step } from "@sextant/engine";
import { lastMoversAt, nearestOf, type Reach, statesOf } from "./reach.js";

/** The machine form, in pieces; docs/08_command-line.md describes it. */
export function* evolutionJson(analysis: Analysis, reach: Reach): Generator<string> {
  const { view } = analysis;
  const id = (s: number): number => view.states.id(s);
  const keys = (parties: readonly number[]): string[] => parties.map((i) => view.parties[i].key);
  const steps = (path: readonly Step[]): unknown[] =>
    path.map(({ party, to }) => ({ party: view.parties[party].key, to: id(to) }));
  const { moves, improvements } = reach;
  const head = {
    case: { title: view.document.title, hash: view.loaded.hash },
    view: view.view,
    engine: ENGINE_VERSION,
    from: id(reach.from),
    // The state itself is not counted.
    reached: { moves: moves.reached - 1, improvements: improvements.reached - 1 },
    outcomes: view.outcomes.map(({ key, truth }) => ({
      key,
      moves: nearestOf(moves.distance, statesOf(truth, view.states.count)),
      improvements: nearestOf(improvements.distance, statesOf(truth, view.states.count)),
    })),
    joint: reach.joint.map(({ parties, to, steps: path }) => ({
      parties: keys(parties),
      to: id(to),
      steps: path === null ? null : steps(path),
    })),
    // Present only where larger joint changes were too many to try.
    ...(reach.jointComplete ? {} : { jointComplete: false }),
    ...(reach.ways.length === 0
      ? {}
      : {
          ways: reach.ways.map(({ by, steps: count, targets, paths, truncated }) => ({
            by,
            steps: count,
            targets: targets.map(id),
            paths: paths.map(steps),
            truncated,
          })),
        }),
  };
  yield `${JSON.stringify(head).slice(0, -1)},"states":[`;
  let first = true;
  for (let s = 0; s < view.states.count; s++) {
    if (moves.distance[s] < 0) continue;
    const state = {
      id: id(s),
      moves: moves.distance[s],
      movesLastBy: keys(lastMoversAt(moves, s)),
      ...(improvements.distance[s] < 0
        ? {}
        : {
            improvements: improvements.distance[s],
            improvementsLastBy: keys(lastMoversAt(improvements, s)),
          }),
      equilibrium: analysis.concepts.filter((concept) =>
        analysis.stability.verdicts.every((column) => (column[s] & CONCEPT_BIT[concept]) !== 0),
      ),
    };
    yield `${first ? "" : ","}${JSON.stringify(state)}`;
    first = false;
  }
  yield "]}\n";
}
