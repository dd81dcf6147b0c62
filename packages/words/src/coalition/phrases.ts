/** Phrases that the sections and tables about coalitions share. */
import type { CoalitionAnalysis, ConceptAgainst, OutcomeAgainst } from "@sextant/case";
import { holdsAt, type Step } from "@sextant/engine";
import { basisText } from "../describe/basis.js";
import { outcomeName, partyName } from "../describe/names.js";
import { pathSteps } from "../evolution.js";
import { decisive, preferenceText } from "../explain/reason.js";
import type { OutcomeCount } from "../messages/en/coalition.js";
import type { Messages } from "../messages/en.js";

export function membersText(
  { view }: CoalitionAnalysis,
  coalition: readonly number[],
  m: Messages,
): string {
  return m.coalition.members(coalition.map((party) => partyName(view, party, m)));
}

/** "DPRK + USA", for tables. */
export function shortMembers(
  { view }: CoalitionAnalysis,
  coalition: readonly number[],
  m: Messages,
): string {
  return m.coalition.short(coalition.map((party) => view.parties[party].short));
}

/** A group of equilibria by its outcomes, quoted, or by the name of its states. */
export function groupName(result: CoalitionAnalysis, group: OutcomeAgainst, m: Messages): string {
  const names = groupNames(result, group, m);
  return names.length === 0 ? m.nameless : m.list(names.map(m.quote));
}

/** The same for tables, where names stand alone. */
export function groupTitle(result: CoalitionAnalysis, group: OutcomeAgainst, m: Messages): string {
  return groupNames(result, group, m).join(", ") || m.nameless;
}

function groupNames(
  { view }: CoalitionAnalysis,
  { outcomes, name }: OutcomeAgainst,
  m: Messages,
): string[] {
  if (name !== null) return [name];
  return view.outcomes.flatMap(({ key }, k) =>
    outcomes.includes(key) ? [outcomeName(view, k, m)] : [],
  );
}

/**
 * What some states are called, quoted: the outcomes that hold in them, in the order of the file, then
 * the names of those in which none does.
 */
export function placesOf(
  result: CoalitionAnalysis,
  states: readonly number[],
  m: Messages,
): string[] {
  return placeTitles(result, states, m).map(m.quote);
}

/** The same for tables. */
export function placeTitles(
  { view }: CoalitionAnalysis,
  states: readonly number[],
  m: Messages,
): string[] {
  const keys = new Set(states.flatMap((s) => view.states.outcomes(s)));
  const names = states.flatMap((s) =>
    view.states.outcomes(s).length === 0 ? (view.states.name(s) ?? []) : [],
  );
  return [
    ...view.outcomes.flatMap(({ key }, k) => (keys.has(key) ? [outcomeName(view, k, m)] : [])),
    ...new Set(names),
  ];
}

export function counts(
  result: CoalitionAnalysis,
  { byOutcome }: ConceptAgainst,
  m: Messages,
): OutcomeCount[] {
  return byOutcome.map((group) => ({
    name: groupName(result, group, m),
    holding: group.equilibria.filter(({ holds }) => holds).length,
    equilibria: group.equilibria.length,
  }));
}

/** What each member gains by going from one state to another, with the basis of the preference. */
export function gains(
  { view }: CoalitionAnalysis,
  coalition: readonly number[],
  from: number,
  to: number,
  m: Messages,
): string[] {
  const phrases: string[] = [];
  const ranked = new Map<string, string[]>();
  for (const party of coalition) {
    const name = partyName(view, party, m);
    if (view.model.levels[party][to] === view.model.levels[party][from]) {
      phrases.push(m.coalition.indifferent(name));
      continue;
    }
    const found = decisive(view, party, to, from);
    if (found === null) {
      const written = view.document.preferences?.[view.parties[party].key];
      const basis = basisText(written?.order ?? written, m);
      ranked.set(basis, [...(ranked.get(basis) ?? []), name]);
      continue;
    }
    const won = found.statements.filter(({ truth }) => holdsAt(truth, to) && !holdsAt(truth, from));
    phrases.push(
      m.coalition.gain(
        name,
        won.map((p) => `${preferenceText(view, p, m)} ${basisText(p.basis, m)}`),
      ),
    );
  }
  for (const [basis, names] of ranked) phrases.push(m.coalition.gainByOrder(names, basis));
  return phrases;
}

export function steps(
  { view }: CoalitionAnalysis,
  from: number,
  path: readonly Step[],
  m: Messages,
): string[] {
  return pathSteps(view, from, path, m);
}

/** How often each coalition is among the smallest that break an equilibrium, most often first. */
export function tally(concept: ConceptAgainst): { coalition: readonly number[]; n: number }[] {
  const found = new Map<string, { coalition: readonly number[]; n: number }>();
  for (const { equilibria } of concept.byOutcome)
    for (const { smallest } of equilibria)
      for (const { coalition } of smallest) {
        const known = found.get(coalition.join());
        if (known === undefined) found.set(coalition.join(), { coalition, n: 1 });
        else known.n++;
      }
  return [...found.values()].sort((a, b) => b.n - a.n);
}
