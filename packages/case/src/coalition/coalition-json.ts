/**
 * The machine form of an analysis of coalitions, published as docs/coalitions.schema.json. Ids and
 * keys, never indices; a key that does not apply is absent.
 */
import type { Step } from "@sextant/engine";
import { resultHead } from "../result/head.js";
import type { CoalitionAnalysis, Jump, StateAgainst } from "./coalition-analysis.js";
import type { CoalitionsJson } from "./coalition-schema.js";

export function coalitionsToJson(result: CoalitionAnalysis): CoalitionsJson {
  const { view, coalitions, universal, pareto } = result;
  const ids = (states: readonly number[]): number[] => states.map((s) => view.states.id(s));
  const keys = (parties: readonly number[]): string[] => parties.map((i) => view.parties[i].key);
  const path = (taken: readonly Step[]) =>
    taken.map(({ party: mover, to }) => ({
      party: view.parties[mover].key,
      to: view.states.id(to),
    }));
  const jump = ({ coalition, targets, best, ways }: Jump) => ({
    coalition: keys(coalition),
    targets: ids(targets),
    best: view.states.id(best),
    ...(ways === null ? {} : { toNearest: path(ways.nearest), toBest: path(ways.best) }),
  });
  const judged = (each: StateAgainst) => ({
    id: view.states.id(each.state),
    outcomes: view.states.outcomes(each.state),
    holds: each.holds,
    breakers: each.breakers.map((h) => keys(coalitions[h])),
    smallest: each.smallest.map(jump),
  });
  return {
    ...resultHead(view),
    parties: view.parties.map(({ key }) => key),
    parameters: {
      coalitions: coalitions.map(keys),
      universal,
      improvement: pareto ? "pareto" : "strict",
    },
    ...(result.opponents === null ? {} : { opponents: result.opponents }),
    concepts: result.concepts.map((c) => ({
      concept: c.concept,
      individual: c.individual as CoalitionsJson["concepts"][number]["individual"],
      equilibria: c.byOutcome
        .flatMap(({ equilibria }) => equilibria)
        .sort((a, b) => view.states.id(a.state) - view.states.id(b.state))
        .map(judged),
      holding: c.holding,
      ...(c.statusQuo === null ? {} : { statusQuo: judged(c.statusQuo) }),
      ...(c.asked === null ? {} : { asked: judged(c.asked) }),
      examples: c.examples.map((each) => ({
        ...judged(each),
        outcome: view.outcomes[each.outcome].key,
      })),
      ...(c.alternatives.length === 0
        ? {}
        : {
            alternatives: c.alternatives.map((each, k) => ({
              party: view.parties[view.alternatives[k].party].key,
              order: [...view.alternatives[k].order],
              equilibria: ids(each.equilibria),
              holding: ids(each.holding),
              ...(each.statusQuoHolds === null ? {} : { statusQuoHolds: each.statusQuoHolds }),
            })),
          }),
      ...(c.universal === null ? {} : { universal: ids(c.universal) }),
    })),
  };
}
