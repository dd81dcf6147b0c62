/** The machine form of sampling: ids and keys, never indices. */
import { SEQUENTIAL_CONCEPTS } from "@sextant/engine";
import { INFLUENCE_CONCEPTS } from "./influence-concepts.js";
import type { PlannedJudgement, Target } from "./plan.js";
import {
  holdsAsStated,
  influencesOn,
  meanEquilibria,
  type SampledConcept,
  type SamplingResult,
  shareOf,
} from "./sampling.js";
import type { SamplingJson } from "./sampling-schema.js";

/** Plain data for JSON; shares and indices to six places. */
export function samplingJson(result: SamplingResult): SamplingJson {
  const { view, parameters, plan, counts } = result;
  const stated = holdsAsStated(result);
  return {
    parameters: { ...parameters },
    parties: plan.parties.map(({ party, list }) => ({
      party: view.parties[party].key,
      ...(list === null
        ? { fixed: true as const }
        : {
            dispersion: list.dispersion,
            statements: list.statements.map((each, k) => ({
              id: view.statements[party][k].id,
              ...each,
            })),
          }),
    })),
    equilibria: eachConcept((c, k) => ({
      total: counts.equilibria[k],
      mean: rounded(meanEquilibria(result, c)),
    })),
    targets: plan.targets.map((target, t) => ({
      ...targetJson(result, target),
      stated: stated[t],
      shares: eachConcept((c) => {
        const { count: held, share, low, high } = shareOf(result, t, c);
        return { count: held, share: rounded(share), low: rounded(low), high: rounded(high) };
      }),
      influence: Object.fromEntries(
        INFLUENCE_CONCEPTS.flatMap((c) => {
          const all = influencesOn(result, t, c);
          if (all.length === 0) return [];
          const clear = all.filter((each) => each.clear);
          return [
            [
              c,
              clear.map(({ judgement, index, error, shares }) => ({
                ...judgementJson(result, judgement),
                index: rounded(index),
                error: rounded(error),
                ...sharesJson(judgement, shares),
              })),
            ],
          ];
        }),
      ),
    })),
  };
}

function sharesJson(judgement: PlannedJudgement, shares: readonly (number | null)[]) {
  const told = shares.map((share) => (share === null ? null : rounded(share)));
  if (judgement.kind === "order") return { byDistance: told };
  const [without, yes] = told;
  return { ...(yes === null ? {} : { with: yes }), ...(without === null ? {} : { without }) };
}

function judgementJson({ view }: SamplingResult, judgement: PlannedJudgement) {
  const list = view.statements[judgement.party];
  const party = view.parties[judgement.party].key;
  const ids = (positions: readonly number[]): string[] => positions.map((k) => list[k].id);
  if (judgement.kind === "belongs")
    return { kind: judgement.kind, party, statement: list[judgement.statement].id };
  if (judgement.kind === "order") return { kind: judgement.kind, party };
  const { kind, first, second } = judgement;
  return { kind, party, first: ids(first), second: ids(second) };
}

function targetJson({ view }: SamplingResult, target: Target) {
  if (target.kind === "any") return { any: true as const };
  if (target.kind === "state") return { state: view.states.id(target.state) };
  return target.kind === "statusQuo"
    ? { statusQuo: view.states.id(target.state) }
    : { outcome: view.outcomes[target.outcome].key };
}

function eachConcept<T>(of: (concept: SampledConcept, k: number) => T): Record<SampledConcept, T> {
  return Object.fromEntries(SEQUENTIAL_CONCEPTS.map((c, k) => [c, of(c, k)])) as Record<
    SampledConcept,
    T
  >;
}

function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
