import type { Analysis } from "../result/analysis.js";
import { resultHead } from "../result/head.js";
import type { ChangesJson } from "./changes-schema.js";
import type { InputChange } from "./input-changes.js";
import type {
  ByConcept,
  GainedLost,
  OutcomeCount,
  ResultChanges,
  StatusQuoVerdict,
} from "./result-changes.js";

/** The machine form of what changed between two cases that both have results. */
export function changesJson(inputs: readonly InputChange[], results: ResultChanges): ChangesJson {
  const { before, after, concepts, statesGone, statesCome, statusQuo } = results;
  const ids = ({ view }: Analysis, states: Int32Array): number[] =>
    Array.from(states, (s) => view.states.id(s)).sort((a, b) => a - b);
  const both = (changed: ByConcept<GainedLost>) =>
    Object.fromEntries(
      Object.entries(changed).map(([concept, { gained, lost }]) => [
        concept,
        { gained: ids(after, gained), lost: ids(before, lost) },
      ]),
    );
  return {
    before: resultHead(before.view),
    after: resultHead(after.view),
    input: inputs.map(({ fields, places, ...change }) => ({
      ...(change as Omit<ChangesJson["input"][number], "fields" | "places">),
      fields: [...fields],
      ...(places === undefined
        ? {}
        : { places: [places[0], places[1]] as [number | null, number | null] }),
    })),
    results: {
      concepts: [...concepts],
      states: {
        before: before.view.states.count,
        after: after.view.states.count,
        gone: statesGone,
        come: statesCome,
      },
      equilibria: both(results.equilibria),
      parties: results.parties.map(({ after: party, stability, places }) => ({
        party: after.view.parties[party].key,
        stability: both(stability),
        places,
      })),
      outcomes: results.outcomes.map(({ key, before: was, after: is }) => ({
        outcome: key,
        before: countsJson(was),
        after: countsJson(is),
      })),
      statusQuo:
        statusQuo === null
          ? null
          : {
              same: statusQuo.same,
              before: verdictJson(before, statusQuo.before),
              after: verdictJson(after, statusQuo.after),
            },
    },
  };
}

function countsJson(
  count: OutcomeCount | null,
): ChangesJson["results"]["outcomes"][number]["before"] {
  return count === null ? null : { states: count.states, equilibria: { ...count.equilibria } };
}

function verdictJson({ view }: Analysis, verdict: StatusQuoVerdict | null) {
  if (verdict === null) return null;
  const { state, equilibrium, canImprove } = verdict;
  return {
    state: view.states.id(state),
    equilibrium: [...equilibrium],
    canImprove: [...canImprove],
  };
}
