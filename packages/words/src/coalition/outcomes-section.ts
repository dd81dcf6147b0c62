/** What holds of each outcome against parties acting together, and what breaks the rest. */
import type { CoalitionAnalysis, ConceptAgainst, OutcomeAgainst } from "@sextant/case";
import { outcomeName, stateTitle } from "../describe/names.js";
import { posture } from "../describe/state.js";
import type { Messages } from "../messages/en.js";
import { item, type Section, type Sentence, say } from "../sentence.js";
import { groupName, membersText, placesOf } from "./phrases.js";

/** How many coalitions are told for an outcome. */
const TOLD = 4;

/** One outcome under one concept. */
interface Part {
  readonly of: ConceptAgainst;
  readonly group: OutcomeAgainst;
}

export function outcomesSection(result: CoalitionAnalysis, m: Messages): Section {
  const { concepts, view } = result;
  const parts = new Map<string, Part[]>();
  // In the order of the file, whichever concept has equilibria of an outcome.
  for (const { key } of view.outcomes) parts.set(key, []);
  for (const of of concepts)
    for (const group of of.byOutcome) {
      parts.set(group.key, [...(parts.get(group.key) ?? []), { of, group }]);
    }
  return {
    key: "outcomes",
    title: m.coalition.titles.outcomes,
    sentences: [...parts].flatMap(([key, found]) =>
      found.length > 0
        ? outcomeSentences(result, found, m)
        : noEquilibrium(
            result,
            view.outcomes.findIndex((outcome) => outcome.key === key),
            m,
          ),
    ),
  };
}

function outcomeSentences(
  result: CoalitionAnalysis,
  parts: readonly Part[],
  m: Messages,
): Sentence[] {
  const { view } = result;
  const [{ group }] = parts;
  const counted = parts.map(({ of, group: { equilibria } }) => ({
    holding: equilibria.filter(({ holds }) => holds).length,
    equilibria: equilibria.length,
    individual: m.concept(of.individual).tag,
    tag: m.coalition.tag(of.concept),
  }));
  const about = group.outcomes.length === 1 ? { outcome: group.outcomes[0] } : undefined;
  const holding = parts.flatMap((part) => part.group.equilibria.filter(({ holds }) => holds));
  const sentences: Sentence[] = [
    say(m.coalition.outcome(groupName(result, group, m), counted), about),
  ];
  if (holding.length > 0) {
    const [{ state }] = holding;
    sentences.push(
      item(m.coalition.holdsIn(stateTitle(view, state, m), posture(view, state, m)), {
        state: view.states.id(state),
      }),
    );
  }
  return [...sentences, ...brokenItems(result, parts, m)];
}

/** The smallest coalitions that break states of an outcome, those that break most first. */
function brokenItems(result: CoalitionAnalysis, parts: readonly Part[], m: Messages): Sentence[] {
  const [{ group }] = parts;
  const found = new Map<
    string,
    { coalition: readonly number[]; counts: number[]; to: Set<number> }
  >();
  parts.forEach((part, k) => {
    for (const { smallest } of part.group.equilibria)
      for (const { coalition, targets } of smallest) {
        const known = found.get(coalition.join()) ?? {
          coalition,
          counts: parts.map(() => 0),
          to: new Set<number>(),
        };
        known.counts[k]++;
        for (const t of targets) known.to.add(t);
        found.set(coalition.join(), known);
      }
  });
  const total = (counts: readonly number[]): number => counts.reduce((sum, n) => sum + n, 0);
  return [...found.values()]
    .sort((a, b) => total(b.counts) - total(a.counts))
    .slice(0, TOLD)
    .map(({ coalition, counts, to }) => {
      const here = groupName(result, group, m);
      const outcomes = placesOf(result, [...to], m);
      const elsewhere = outcomes.filter((name) => name !== here);
      return item(
        m.coalition.broken(
          membersText(result, coalition, m),
          counts.flatMap((n, k) =>
            n === 0 ? [] : [{ n, individual: m.concept(parts[k].of.individual).tag }],
          ),
          elsewhere,
          outcomes.includes(here) || outcomes.length === 0,
        ),
      );
    });
}

function noEquilibrium(result: CoalitionAnalysis, outcome: number, m: Messages): Sentence[] {
  const { view, concepts } = result;
  const name = m.quote(outcomeName(view, outcome, m));
  const examples = concepts.flatMap((of) =>
    of.examples.flatMap((example) => (example.outcome === outcome ? [{ of, example }] : [])),
  );
  const last = examples[examples.length - 1];
  if (last === undefined) return [say(m.coalition.impossible(name))];
  const { state, smallest } = last.example;
  return [
    say(
      m.coalition.noEquilibrium(
        name,
        concepts.map(({ individual }) => m.concept(individual).tag),
        view.states.id(state),
        smallest.slice(0, TOLD).map(({ coalition }) => membersText(result, coalition, m)),
        m.coalition.tag(last.of.concept),
      ),
      { outcome: view.outcomes[outcome].key, state: view.states.id(state) },
    ),
  ];
}
