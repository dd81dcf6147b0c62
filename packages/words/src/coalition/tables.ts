import type {
  CoalitionAnalysis,
  ConceptAgainst,
  EquilibriumGroup,
  StateAgainst,
} from "@sextant/case";
import { changedOptions } from "@sextant/engine";
import { stateWords } from "../describe/names.js";
import type { Messages } from "../messages/en.js";
import type { Table } from "../tables/table.js";
import { groupTitle, placeTitles, shortMembers } from "./phrases.js";

/** The coalitions that the matrix shows: those that are the smallest for some state in question. */
export function shownCoalitions(result: CoalitionAnalysis, of: ConceptAgainst): number[] {
  const shown = new Set<string>();
  const states = [...of.byOutcome.flatMap(({ equilibria }) => equilibria)];
  if (of.statusQuo !== null) states.push(of.statusQuo);
  if (of.asked !== null) states.push(of.asked);
  for (const { smallest } of states)
    for (const { coalition } of smallest) shown.add(coalition.join());
  return result.coalitions.flatMap((each, h) => (shown.has(each.join()) ? [h] : []));
}

/** A column of the matrix: the equilibria of an outcome, or the status quo. */
export interface MatrixColumn {
  readonly key: string;
  readonly title: string;
  /** How many states it stands for. */
  readonly states: number;
  /** How many of them hold against every coalition that may form. */
  readonly holding: number;
  /** How many of them the coalition of that index would leave. */
  leftBy(coalition: number): number;
}

export function matrixColumns(
  result: CoalitionAnalysis,
  of: ConceptAgainst,
  m: Messages,
): MatrixColumn[] {
  const column = (key: string, title: string, states: readonly StateAgainst[]): MatrixColumn => ({
    key,
    title,
    states: states.length,
    holding: states.filter(({ holds }) => holds).length,
    leftBy: (h) => states.filter(({ breakers }) => breakers.includes(h)).length,
  });
  return [
    ...of.byOutcome.map((group) =>
      column(
        group.outcomes.join("+") || (group.name ?? "none"),
        groupTitle(result, group, m),
        group.equilibria,
      ),
    ),
    ...(of.statusQuo === null
      ? []
      : [column("status-quo", m.coalition.table.statusQuoRow, [of.statusQuo])]),
  ];
}

/** "4/6", or "0" for none. */
export function share(k: number, n: number, m: Messages): string {
  return k === 0 ? "0" : `${m.grouped(k)}/${m.grouped(n)}`;
}

/** Coalitions by outcomes: how many equilibria each would leave; the last row, how many hold. */
export function matrixTable(result: CoalitionAnalysis, of: ConceptAgainst, m: Messages): Table {
  const t = m.coalition.table;
  const shown = shownCoalitions(result, of);
  const columns = matrixColumns(result, of, m);
  const leaving = result.coalitions.filter((_, h) => columns.some(({ leftBy }) => leftBy(h) > 0));
  return {
    caption: t.matrix(m.concept(of.individual).tag, m.coalition.tag(of.concept)),
    columns: [
      { key: "coalition", title: t.coalition, align: "left", rigid: true },
      ...columns.map(({ key, title }) => ({ key, title, align: "right" as const })),
    ],
    rows: [
      ...shown.map((h) => [
        shortMembers(result, result.coalitions[h], m),
        ...columns.map(({ leftBy, states }) => share(leftBy(h), states, m)),
      ]),
      [t.allHold, ...columns.map(({ holding, states }) => share(holding, states, m))],
    ],
    notes: [t.zeroNote, t.matrixNote(shown.length, Math.max(leaving.length, shown.length))],
  };
}

/** The equilibria in groups, with what breaks them first and where that leads. */
export function equilibriaTableOf(
  result: CoalitionAnalysis,
  of: ConceptAgainst,
  m: Messages,
): Table {
  const t = m.coalition.table;
  const { view, analysis } = result;
  // In graph form a state has a name and no pattern.
  const told = view.options.length > 0;
  const verdicts = new Map(
    of.byOutcome.flatMap(({ equilibria }) => equilibria.map((each) => [each.state, each])),
  );
  const row = (group: EquilibriumGroup): string[] => {
    const states = Array.from(group.states).flatMap((s) => verdicts.get(s) ?? []);
    const own = of.byOutcome.find(({ equilibria }) => equilibria.includes(states[0]));
    const jumps = states.flatMap(({ smallest }) => smallest);
    const breaking = new Map(jumps.map(({ coalition }) => [coalition.join(), coalition]));
    const targets = jumps.flatMap((each) => each.targets);
    return [
      own === undefined ? m.nameless : groupTitle(result, own, m),
      ...(told ? [group.pattern] : []),
      m.grouped(states.length),
      m.grouped(states.filter(({ holds }) => holds).length),
      [...breaking.values()].map((each) => shortMembers(result, each, m)).join(", ") || t.none,
      targets.length === 0 ? t.none : placeTitles(result, targets, m).join("; ") || t.nameless,
    ];
  };
  return {
    caption: t.equilibria(m.concept(of.individual).tag, m.coalition.tag(of.concept)),
    columns: [
      { key: "outcome", title: t.outcome, align: "left" },
      ...(told ? [{ key: "pattern", title: t.pattern, align: "left" as const, rigid: true }] : []),
      { key: "states", title: t.states, align: "right", rigid: true },
      { key: "hold", title: t.holding, align: "right", rigid: true },
      { key: "broken-by", title: t.breaking, align: "left" },
      { key: "to", title: t.to, align: "left" },
    ],
    rows: analysis.groups(of.individual).map(row),
    ...(told ? { notes: [m.table.patternNote(view.options.map(({ key }) => key))] } : {}),
  };
}

/** The smallest coalitions that would leave the status quo: to the nearest state, and to the best. */
export function statusQuoTable(result: CoalitionAnalysis, m: Messages): Table | null {
  const t = m.coalition.table;
  const { view, concepts } = result;
  if (view.statusQuo === null) return null;
  const from = view.statusQuo;
  return {
    caption: t.statusQuo,
    columns: [
      { key: "concept", title: t.concept, align: "left", rigid: true },
      { key: "coalition", title: t.coalition, align: "left", rigid: true },
      { key: "which", title: t.which, align: "left" },
      { key: "state", title: t.state, align: "right", rigid: true },
      { key: "outcome", title: t.outcome, align: "left" },
      { key: "changes", title: t.changes, align: "right", rigid: true },
    ],
    rows: concepts.flatMap(({ concept, statusQuo }) =>
      (statusQuo?.smallest ?? []).flatMap(({ coalition, targets, best }) => {
        const row = (s: number, which: string): string[] => [
          m.coalition.tag(concept),
          shortMembers(result, coalition, m),
          which,
          String(view.states.id(s)),
          stateWords(view, s, m) || t.nameless,
          String(changedOptions(view.model, from, s)),
        ];
        return targets[0] === best
          ? [row(best, t.both)]
          : [row(targets[0], t.near), row(best, t.best)];
      }),
    ),
  };
}
