import type { CoalitionAnalysis, ConceptAgainst, StateAgainst } from "@sextant/case";
import { partyName, stateTitle } from "../describe/names.js";
import type { Messages } from "../messages/en.js";
import { item, type Section, type Sentence, say } from "../sentence.js";
import { gains, membersText, steps } from "./phrases.js";

/** How many coalitions are told for a state, and for an outcome. */
const TOLD = 4;

/** Who would leave one state together, where to, and who gains what. */
export function stateSection(
  result: CoalitionAnalysis,
  key: "statusQuo" | "asked",
  m: Messages,
): Section | null {
  const { concepts, view } = result;
  const state = concepts[0][key]?.state;
  if (state === undefined) return null;
  const title =
    key === "asked"
      ? m.coalition.titles.asked(stateTitle(view, state, m))
      : m.coalition.titles.statusQuo;
  // Concepts that say the same are told together.
  const groups = new Map<string, { all: ConceptAgainst[]; at: StateAgainst }>();
  for (const of of concepts) {
    const at = of[key];
    if (at === null) continue;
    const same = JSON.stringify(at.smallest);
    const group = groups.get(same) ?? { all: [], at };
    group.all.push(of);
    groups.set(same, group);
  }
  return {
    key: key === "asked" ? "asked" : "status-quo",
    title,
    sentences: [...groups.values()].flatMap(({ all, at }) => stateSentences(result, all, at, m)),
  };
}

function stateSentences(
  result: CoalitionAnalysis,
  all: readonly ConceptAgainst[],
  { state, smallest }: StateAgainst,
  m: Messages,
): Sentence[] {
  const { view } = result;
  const tags = m.coalition.tags(all.map(({ concept }) => concept));
  const id = (s: number): { state: number } => ({ state: view.states.id(s) });
  if (smallest.length === 0)
    return [say(m.coalition.nobodyLeaves(stateTitle(view, state, m), tags), id(state))];
  return smallest.slice(0, TOLD).flatMap(({ coalition, targets, best, ways }) => {
    const told = (to: number, which: "nearest" | "best"): [string, string[]] => [
      stateTitle(view, to, m),
      steps(result, state, ways?.[which] ?? [], m),
    ];
    const gained = (to: number): string =>
      m.coalition.gains(gains(result, coalition, state, to, m));
    const near = targets[0];
    return [
      say(
        m.coalition.wouldLeave(membersText(result, coalition, m), targets.length, tags),
        id(state),
      ),
      ...(near === best
        ? [
            item(
              `${m.coalition.nearestAndBest(...told(near, "nearest"), targets.length)} ${gained(near)}`,
              id(near),
            ),
          ]
        : [
            item(`${m.coalition.nearest(...told(near, "nearest"))} ${gained(near)}`, id(near)),
            item(`${m.coalition.best(...told(best, "best"))} ${gained(best)}`, id(best)),
          ]),
      ...stillTexts(result, coalition, ways, m).map((text) => item(text)),
      ...restTexts(all, targets, m).map((text) => item(text)),
    ];
  });
}

/** Whether the talks could rest where a coalition would go. */
function restTexts(
  all: readonly ConceptAgainst[],
  targets: readonly number[],
  m: Messages,
): string[] {
  const found = all.map((of) => {
    const resting = of.byOutcome
      .flatMap(({ equilibria }) => equilibria)
      .filter(({ state }) => targets.includes(state));
    return {
      resting: resting.length,
      holding: resting.filter(({ holds }) => holds).length,
      individual: m.concept(of.individual).tag,
    };
  });
  if (found.every(({ resting }) => resting === 0))
    return [
      m.coalition.noneRests(
        targets.length,
        found.map(({ individual }) => individual),
      ),
    ];
  const alike = new Map<string, typeof found>();
  for (const each of found) {
    const key = `${each.resting} ${each.holding}`;
    alike.set(key, [...(alike.get(key) ?? []), each]);
  }
  return [...alike.values()].map((same) =>
    m.coalition.rests(
      targets.length,
      same[0].resting,
      same[0].holding,
      same.map(({ individual }) => individual),
    ),
  );
}

/** Members that make no move: their part is that they do not join in the answer. */
function stillTexts(
  { view }: CoalitionAnalysis,
  coalition: readonly number[],
  ways: StateAgainst["smallest"][number]["ways"],
  m: Messages,
): string[] {
  if (ways === null) return [];
  const movers = new Set([...ways.nearest, ...ways.best].map(({ party }) => party));
  const still = coalition.filter((party) => !movers.has(party));
  return still.length === 0
    ? []
    : [m.coalition.still(still.map((party) => partyName(view, party, m)))];
}

/** Definitions and choices, in a few sentences. */
export function methodSection(result: CoalitionAnalysis, m: Messages): Section {
  const { concepts, coalitions, universal, pareto, view, opponents } = result;
  const count = coalitions.length;
  return {
    key: "method",
    title: m.coalition.titles.method,
    sentences: [
      ...concepts.flatMap(({ universal: all, concept }) =>
        all === null
          ? []
          : [say(m.coalition.universal(all.length, view.states.count, m.coalition.tag(concept)))],
      ),
      ...concepts.map(({ concept }) => say(m.coalition.concept(concept))),
      say(
        pareto ? m.coalition.familyPareto(count, universal) : m.coalition.family(count, universal),
      ),
      ...(opponents === null
        ? []
        : [say(m.coalition.opponents(opponents.differing, opponents.compared))]),
      say(m.coalition.sources(pareto)),
      say(m.coalition.model),
    ],
  };
}
