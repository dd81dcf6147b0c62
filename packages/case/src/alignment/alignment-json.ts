/** The machine form of an alignment, published as docs/alignment.schema.json. */
import type { RankAgreement } from "@sextant/engine";
import { resultHead } from "../result/head.js";
import type { Alignment, Between } from "./alignment.js";
import type { AlignmentJson } from "./alignment-schema.js";

export function alignmentJson(alignment: Alignment): AlignmentJson {
  const { view, camps, map, between, earlier, ordered, joins } = alignment;
  const key = (party: number): string => view.parties[party].key;
  const keys = (parties: readonly number[]): string[] => parties.map(key);
  const outcome = (o: number): string => view.outcomes[o].key;
  const pair = ([a, b]: readonly [number, number]): [string, string] => [key(a), key(b)];
  const cluster = (c: number): string[] =>
    c < ordered.length
      ? [key(ordered[c])]
      : joins[c - ordered.length].members.map((k) => key(ordered[k]));
  const partial = view.parties.filter((_, i) => view.partial[i]).map((p) => p.key);
  return {
    ...resultHead(view),
    parties: view.parties.map((p) => p.key),
    states: view.states.count,
    outcomes: alignment.compared.map(outcome),
    ...(partial.length > 0 ? { partial } : {}),
    ...(alignment.indifferent.length > 0 ? { indifferent: keys(alignment.indifferent) } : {}),
    pairs: alignment.pairs.map(({ parties, states, outcomes }) => ({
      parties: pair(parties),
      states: agreementJson(states),
      ...(outcomes === null ? {} : { outcomes: agreementJson(outcomes) }),
    })),
    clusters: joins.map(({ clusters, distance, members }) => ({
      members: members.map((k) => key(ordered[k])),
      of: [cluster(clusters[0]), cluster(clusters[1])],
      distance: rounded(distance),
    })),
    ...(camps === null
      ? {}
      : {
          camps: {
            members: [keys(camps.members[0]), keys(camps.members[1])] as [string[], string[]],
            distance: rounded(camps.distance),
            outcomes: camps.splits.map((split) => ({
              outcome: outcome(split.outcome),
              means: [rounded(split.means[0]), rounded(split.means[1])] as [number, number],
              places: Object.fromEntries(split.places.map((p, i) => [key(i), rounded(p)])),
              dissenters: keys(split.dissenters),
            })),
          },
        }),
    ...(map === null
      ? {}
      : {
          map: {
            points: Object.fromEntries(
              map.points.map(([x, y], k) => [
                key(ordered[k]),
                [rounded(x), rounded(y)] as [number, number],
              ]),
            ),
            eigenvalues: map.eigenvalues.map(rounded),
            explained: map.explained === null ? null : rounded(map.explained),
          },
        }),
    standings: alignment.standings.map((s) => ({
      party: key(s.party),
      others: pair(s.others),
      difference: orNull(s.difference),
    })),
    ...(between === null ? {} : { between: betweenJson(alignment, between) }),
    ...(earlier === null
      ? {}
      : {
          earlier: {
            ...resultHead(earlier.view),
            ...(earlier.view.document.asOf === undefined
              ? {}
              : { asOf: earlier.view.document.asOf }),
            pairs: earlier.pairs.map(({ parties, states, outcomes }) => ({
              parties: [...parties] as [string, string],
              states: [orNull(states[0]), orNull(states[1])] as [number | null, number | null],
              outcomes: [orNull(outcomes[0]), orNull(outcomes[1])] as [
                number | null,
                number | null,
              ],
            })),
          },
        }),
  };
}

function betweenJson({ view }: Alignment, between: Between): NonNullable<AlignmentJson["between"]> {
  const { party, others, difference: apart, states, outcomes, parted, statements } = between;
  return {
    party: view.parties[party].key,
    others: [view.parties[others[0]].key, view.parties[others[1]].key],
    difference: orNull(apart),
    states: [orNull(states[0]), orNull(states[1])],
    outcomes: [orNull(outcomes[0]), orNull(outcomes[1])],
    parted: parted.map(({ outcome, places: [own, first, second] }) => ({
      outcome: view.outcomes[outcome].key,
      places: [rounded(own), rounded(first), rounded(second)],
    })),
    statements: statements.map(({ statement, shared }) => ({
      statement: view.statements[party][statement].id,
      shared: [orNull(shared[0]), orNull(shared[1])],
    })),
  };
}

function agreementJson(agreement: RankAgreement): AlignmentJson["pairs"][number]["states"] {
  return { ...agreement, tau: orNull(agreement.tau) };
}

const orNull = (x: number | null): number | null => (x === null ? null : rounded(x));

/** Ten digits: enough for any use, and the same on every machine. */
export function rounded(x: number): number {
  const cut = Math.round(x * 1e10) / 1e10;
  return Object.is(cut, -0) ? 0 : cut;
}
