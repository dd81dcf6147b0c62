import type { Basis } from "../document.js";
import { resultHead } from "../result/head.js";
import type {
  InverseReading,
  InverseResult,
  MoveAnswer,
  PerceptionAlternative,
  PerceptionAnswer,
  RankingAnswer,
  StatementAlternative,
  StatementAnswer,
} from "./inverse-result.js";
import type { InverseJson } from "./inverse-schema.js";

type ReadingJson = InverseJson["readings"][number];
type StatementsJson = NonNullable<ReadingJson["statements"]>;
type View = InverseResult["view"];

/** The machine form of a result. */
export function inverseToJson(result: InverseResult): InverseJson {
  const { view, target, concept, kinds, most, limit, work, keep, keepParties } = result;
  return {
    ...resultHead(view),
    target: {
      ...(target.outcome === null ? {} : { outcome: view.outcomes[target.outcome].key }),
      states: ids(view, target.states),
    },
    concept,
    parameters: {
      kinds: [...kinds],
      most,
      limit,
      ...(work === null ? {} : { work }),
      keep: [...keep],
      keepParties: keepParties.map((p) => view.parties[p].key),
    },
    readings: result.readings.map((reading) => readingJson(view, reading)),
    ...(result.untriedOrders > 0 ? { untriedOrders: result.untriedOrders } : {}),
    ...(result.perceptions === null
      ? {}
      : { perceptions: perceptionsJson(view, result.perceptions) }),
  };
}

function ids(view: View, states: readonly number[]): number[] {
  return states.map((s) => view.states.id(s)).sort((a, b) => a - b);
}

function readingJson(view: View, reading: InverseReading): ReadingJson {
  const { settled, held, statements, rankings, moves } = reading;
  return {
    ...(settled === null
      ? {}
      : { settled: { party: view.parties[settled.party].key, order: [...settled.order] } }),
    held: ids(view, held),
    ...(statements === undefined ? {} : { statements: statementsJson(view, statements) }),
    ...(rankings === undefined ? {} : { rankings: rankingsJson(view, rankings) }),
    ...(moves === undefined ? {} : { moves: movesJson(view, moves) }),
  };
}

function sized({ size, lowerBound, complete, found, ended }: StatementAnswer | MoveAnswer) {
  return { size, lowerBound, complete, found, ...(ended === null ? {} : { ended }) };
}

function statementsJson(view: View, answer: StatementAnswer): StatementsJson {
  return {
    ...sized(answer),
    alternatives: answer.alternatives.map((one) => alternativeJson(view, one)),
    ...(answer.known === null ? {} : { known: alternativeJson(view, answer.known) }),
  };
}

function alternativeJson(
  view: View,
  { changes, lists, halfSteps, ways, states, example }: StatementAlternative,
): StatementsJson["alternatives"][number] {
  return {
    changes: changes.map((change) => {
      const list = view.statements[change.party];
      return {
        kind: change.kind,
        party: view.parties[change.party].key,
        statements: change.statements.map((k) => ({ id: list[k].id, ...backing(list[k].basis) })),
        from: change.from,
        ...(change.to === null ? {} : { to: change.to, places: [...change.places] }),
        ...(change.after === null ? {} : { after: change.after.map((k) => list[k].id) }),
      };
    }),
    lists: Object.fromEntries(
      lists.map(({ party, order }) => [
        view.parties[party].key,
        order.map((group) => group.map((k) => view.statements[party][k].id)),
      ]),
    ),
    adjacentSteps: halfSteps / 2,
    ways,
    states: ids(view, states),
    example: view.states.id(example),
  };
}

function backing({ cite, against, hedge, judgement, confidence }: Basis) {
  return {
    ...(cite === undefined ? {} : { cite }),
    ...(against === undefined ? {} : { against }),
    ...(hedge === undefined ? {} : { hedge }),
    ...(judgement === undefined ? {} : { judgement }),
    ...(confidence === undefined ? {} : { confidence }),
  };
}

function rankingsJson(view: View, answer: RankingAnswer): NonNullable<ReadingJson["rankings"]> {
  const { parties, halves, lowerBound, alternatives, unlisted } = answer;
  return {
    parties: parties.map((p) => view.parties[p].key),
    distance: halves === null ? null : halves / 2,
    lowerBound: lowerBound === null ? null : lowerBound / 2,
    alternatives: alternatives.map(({ state, raises, shifts }) => ({
      state: view.states.id(state),
      raises: raises.map((raise) => ({
        party: view.parties[raise.party].key,
        distance: raise.halves / 2,
        beside: view.states.id(raise.beside),
      })),
      shifts: shifts.map((shift) => ({
        party: view.parties[shift.party].key,
        distance: shift.halves / 2,
        prefers: shift.conditions.map(({ better, worse, strict }) => ({
          state: view.states.id(better),
          to: view.states.id(worse),
          strict,
        })),
      })),
    })),
    found: alternatives.length + unlisted,
    ...(answer.ended ? { ended: "work" as const } : {}),
  };
}

function movesJson(view: View, answer: MoveAnswer): NonNullable<ReadingJson["moves"]> {
  return {
    ...sized(answer),
    alternatives: answer.alternatives.map(({ changes, states, example }) => ({
      changes: changes.map((change) => ({
        kind: change.kind,
        option: view.options[change.option].key,
        ...(change.kind === "guarded"
          ? { by: view.options[change.by].key, taken: change.taken }
          : {}),
      })),
      states: ids(view, states),
      example: view.states.id(example),
    })),
  };
}

function perceptionsJson(
  view: View,
  { views, hypergame }: PerceptionAnswer,
): NonNullable<InverseJson["perceptions"]> {
  const key = (p: number): string => view.parties[p].key;
  const alternative = ({ corrections, states, example }: PerceptionAlternative) => ({
    corrections: corrections.map((one) => ({
      view: views[one.view].view,
      holder: key(views[one.view].holder),
      party: key(one.party),
    })),
    states: ids(view, states),
    example: view.states.id(example),
  });
  return {
    views: views.map((game) => ({
      view: game.view,
      holder: key(game.holder),
      differing: game.differing.map(key),
      held: ids(view, game.held),
      size: game.size,
      alternatives: game.alternatives.map(alternative),
    })),
    hypergame: {
      held: ids(view, hypergame.held),
      size: hypergame.size,
      alternatives: hypergame.alternatives.map(alternative),
    },
  };
}
