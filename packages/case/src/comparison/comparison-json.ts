/** A comparison of outcomes in ids and keys. */
import { type ReachingCoalition, SEQUENTIAL_CONCEPTS, type Witness } from "@sextant/engine";
import type { CompiledView } from "../compile/compiled-view.js";
import { resultHead } from "../result/head.js";
import type { CommitmentProblem } from "./commitment.js";
import type {
  Comparison,
  ModelComparison,
  OutcomeComparison,
  ViewComparison,
} from "./comparison.js";
import type {
  CoalitionJson,
  CommitmentJson,
  ComparisonJson,
  CriticalJson,
  MoverJson,
  OutcomeJson,
  PlaceJson,
} from "./comparison-schema.js";
import type { PartyPlace } from "./places.js";

/** The machine form, as comparison-schema.ts describes it. */
export function comparisonJson({ outcomes, views }: Comparison): ComparisonJson {
  return {
    ...resultHead(views[0].view),
    outcomes: [...outcomes],
    views: views.map(({ view, main, orders, ordersLeftOut, expectations, critical: hangs }) => ({
      view: view.view,
      ...(view.holder === null ? {} : { holder: view.parties[view.holder].key }),
      ...(view.statusQuo === null ? {} : { statusQuo: view.states.id(view.statusQuo) }),
      outcomes: modelJson(main),
      ...(orders.length === 0
        ? {}
        : {
            orders: orders.map((order) => ({
              party: view.parties[order.party].key,
              order: [...order.order],
              outcomes: modelJson(order.comparison),
            })),
          }),
      ...(ordersLeftOut === 0 ? {} : { ordersLeftOut }),
      ...(expectations.length === 0
        ? {}
        : {
            expectations: expectations.map(({ expectation: e, verdict, reason }) => ({
              party: e.party,
              better: e.better,
              than: e.than,
              for: e.for ?? ("best" as const),
              ...(e.cite === undefined ? {} : { cite: e.cite }),
              verdict,
              ...(reason === null ? {} : { reason }),
            })),
          }),
      ...(hangs === null ? {} : { hangsOn: hangsOnJson(view, outcomes, hangs) }),
    })),
  };
}

function hangsOnJson(
  view: CompiledView,
  keys: readonly string[],
  hangs: NonNullable<ViewComparison["critical"]>,
): Record<string, CriticalJson[]> {
  return Object.fromEntries(
    keys.map((key, index) => [
      key,
      hangs[index].flatMap(({ concept, overturnedBy }) =>
        overturnedBy.map((change) => ({
          concept: concept as "nash" | "seq",
          change: change.kind,
          party: view.parties[change.party].key,
          statements: change.statements.map(({ id: name }) => name),
          ...(change.others.length === 0
            ? {}
            : { with: change.others.map(({ id: name }) => name) }),
          equilibria: change.equilibria,
        })),
      ),
    ]),
  );
}

function modelJson({ analysis: { view }, outcomes }: ModelComparison): OutcomeJson[] {
  return outcomes.flatMap((found) => (found === null ? [] : [outcomeJson(view, found)]));
}

function outcomeJson(view: CompiledView, found: OutcomeComparison): OutcomeJson {
  const { verdict, pareto, reach } = found;
  const optionKeys = (list: readonly number[]): string[] => list.map((o) => view.options[o].key);
  const stateId = (s: number): number => view.states.id(s);
  return {
    key: view.outcomes[verdict.outcome].key,
    states: verdict.states,
    standing: found.standing,
    equilibria: Object.fromEntries(SEQUENTIAL_CONCEPTS.map((c) => [c, verdict.equilibria[c] ?? 0])),
    ...(verdict.byMoves === null ? {} : { byMoves: verdict.byMoves }),
    ...(verdict.byImprovements === null ? {} : { byImprovements: verdict.byImprovements }),
    ...(reach === null
      ? {}
      : {
          coalitions: {
            improving: reach.improving.map((c) => coalitionJson(view, c)),
            able: reach.able.map((c) => coalitionJson(view, c)),
          },
        }),
    parties: Object.fromEntries(found.places.map((p) => [view.parties[p.party].key, placeJson(p)])),
    ...(pareto === null
      ? {}
      : {
          pareto: {
            optimal: pareto.optimal,
            ...(pareto.improveOnStatusQuo === null
              ? {}
              : { improveOnStatusQuo: pareto.improveOnStatusQuo }),
            ...(pareto.improvement === null ? {} : { improvement: stateId(pareto.improvement) }),
          },
        }),
    blockers: found.blockers.map(({ party: i, leaves, out }) => ({
      party: view.parties[i].key,
      leaves,
      ...(out === null ? {} : { out }),
    })),
    ...(verdict.example === null
      ? {}
      : {
          example: {
            state: stateId(verdict.example),
            movers: found.example.map(({ witness, out }) => moverJson(view, witness, out)),
          },
        }),
    commitments: found.commitments.map((problem) => commitmentJson(view, problem)),
    traps: found.traps.map((trap) => ({
      party: view.parties[trap.party].key,
      steps: optionKeys(trap.steps),
      states: trap.states,
      example: stateId(trap.example),
    })),
  };
}

function coalitionJson(
  view: CompiledView,
  { coalition: members, to, targets, path }: ReachingCoalition,
): CoalitionJson {
  return {
    members: members.map((i) => view.parties[i].key),
    to: view.states.id(to),
    states: targets.length,
    steps: path.map((step) => ({
      party: view.parties[step.party].key,
      to: view.states.id(step.to),
    })),
  };
}

function placeJson(p: PartyPlace): PlaceJson {
  return {
    best: p.best,
    worst: p.worst,
    classes: p.classes,
    ...(p.partial ? { orderPartlyUnknown: true as const } : {}),
    ...(p.againstStatusQuo === null ? {} : { againstStatusQuo: p.againstStatusQuo }),
    ...(p.counts === null ? {} : { states: p.counts }),
  };
}

function moverJson(view: CompiledView, witness: Witness, out: boolean): MoverJson {
  const key = view.parties[witness.party].key;
  const stateId = (s: number): number => view.states.id(s);
  if (!witness.stable) {
    return {
      party: key,
      verdict: out ? "leaves the outcome" : "moves within the outcome",
      improvement: stateId(witness.improvement),
    };
  }
  return {
    party: key,
    verdict: "deterred",
    deterrences: witness.deterrences.map(({ improvement, sanction }) => ({
      improvement: stateId(improvement),
      sanction: sanction.map((step) => ({
        party: view.parties[step.party].key,
        to: stateId(step.to),
      })),
    })),
  };
}

function commitmentJson(
  view: CompiledView,
  { bound, free, states, open, example }: CommitmentProblem,
): CommitmentJson {
  const optionKeys = (list: readonly number[]): string[] => list.map((o) => view.options[o].key);
  return {
    bound: view.parties[bound].key,
    free: view.parties[free].key,
    states,
    open,
    example: {
      state: view.states.id(example.state),
      to: view.states.id(example.to),
      open: example.open,
      steps: optionKeys(example.steps),
      withdrawn: optionKeys(example.withdrawn),
      statusQuoBetter: example.statusQuoBetter,
      stepRegretted: example.stepRegretted,
    },
  };
}
