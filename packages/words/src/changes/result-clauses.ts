import type { Analysis, ByConcept, GainedLost, ResultChanges } from "@sextant/case";
import type { Concept } from "@sextant/engine";
import { outcomeName, partyName, stateTitle } from "../describe/names.js";
import type { Messages } from "../messages/en.js";
import type { Sentence } from "../sentence.js";
import { outcomeFigures } from "./figures.js";

/** One thing that is different, as a clause: without a capital at its start or a stop at its end. */
export interface Clause {
  readonly text: string;
  readonly about?: Sentence["about"];
  /** Told in the one line too; what concerns single parties is told only below it. */
  readonly verdict: boolean;
}

/** So many states are named; more are counted. */
const FEW = 3;

/**
 * What differs between two results, the weightiest first: the status quo, outcomes that begin or cease to
 * hold, states that become stable for all or are so no longer, figures, and single parties.
 */
export function resultClauses(found: ResultChanges, m: Messages): Clause[] {
  const { flips, counts } = outcomeClauses(found, m);
  return [
    ...statusQuoClauses(found, m),
    ...flips,
    ...equilibriumClauses(found, m),
    ...counts,
    ...stateCountClauses(found, m),
    ...partyClauses(found, m),
  ];
}

/** Parties whose order of the states is another although no verdict need be. */
export function placesClauses({ parties, after }: ResultChanges, m: Messages): Clause[] {
  return parties.flatMap(({ after: party, places }): Clause[] =>
    places === null || places === 0
      ? []
      : [
          {
            text: m.changes.places(partyName(after.view, party, m), places),
            about: { party: after.view.parties[party].key },
            verdict: false,
          },
        ],
  );
}

function statusQuoClauses(found: ResultChanges, m: Messages): Clause[] {
  const { statusQuo, before, after } = found;
  if (statusQuo === null) return [];
  const { before: was, after: is } = statusQuo;
  if (is === null) {
    if (was === null) return [];
    const text = m.changes.statusQuoNone(stateTitle(before.view, was.state, m));
    return [{ text, verdict: true }];
  }
  const state = stateTitle(after.view, is.state, m);
  const about = { state: after.view.states.id(is.state) };
  if (was === null || !statusQuo.same) {
    const old = was === null ? null : stateTitle(before.view, was.state, m);
    const tags = is.equilibrium.length === 0 ? null : m.tags(is.equilibrium);
    return [{ text: m.changes.statusQuoOther(state, old, tags), about, verdict: true }];
  }
  const clauses: Clause[] = [];
  const add = (text: string): void => {
    clauses.push({ text, about, verdict: true });
  };
  const lost = was.equilibrium.filter((c) => !is.equilibrium.includes(c));
  const gained = is.equilibrium.filter((c) => !was.equilibrium.includes(c));
  if (lost.length > 0) add(m.changes.statusQuoUnstable(state, m.tags(lost)));
  if (gained.length > 0) add(m.changes.statusQuoStable(state, m.tags(gained)));
  const names = (some: readonly string[], others: readonly string[]): string[] =>
    some
      .filter((key) => !others.includes(key))
      .map((key) => nameOf(after.view.parties.some((p) => p.key === key) ? after : before, key, m));
  const can = names(is.canImprove, was.canImprove);
  const cannot = names(was.canImprove, is.canImprove);
  if (can.length > 0) add(m.capital(m.changes.canImprove(can)));
  if (cannot.length > 0) add(m.capital(m.changes.cannotImprove(cannot)));
  return clauses;
}

function outcomeClauses(
  { outcomes, before, after, concepts }: ResultChanges,
  m: Messages,
): { readonly flips: Clause[]; readonly counts: Clause[] } {
  const flips: Clause[] = [];
  const counts: Clause[] = [];
  for (const change of outcomes) {
    const { key, before: was, after: is } = change;
    const figures = outcomeFigures(change, concepts, m);
    const about = { outcome: key };
    if (is === null) {
      if (was === null) continue;
      const name = m.quote(outcomeName(before.view, was.outcome, m));
      flips.push({ text: m.changes.outcomeGone(name), verdict: true });
      continue;
    }
    const name = m.quote(outcomeName(after.view, is.outcome, m));
    if (was === null) {
      flips.push({ text: m.changes.outcomeNew(name, figures.all), about, verdict: true });
      continue;
    }
    const { ceases, begins, more, fewer } = figures;
    const turns = [
      ...(ceases.length > 0 ? [m.changes.ceases(ceases)] : []),
      ...(begins.length > 0 ? [m.changes.begins(begins)] : []),
    ];
    const others = [
      ...(more.length > 0 ? [m.changes.more(more)] : []),
      ...(fewer.length > 0 ? [m.changes.fewer(fewer)] : []),
    ];
    if (turns.length > 0)
      flips.push({ text: m.changes.outcome(name, turns), about, verdict: true });
    if (others.length === 0 && turns.length === 0)
      others.push(m.changes.size(is.states, was.states));
    if (others.length > 0) {
      counts.push({ text: m.changes.outcome(name, others), about, verdict: true });
    }
  }
  return { flips, counts };
}

function equilibriumClauses(found: ResultChanges, m: Messages): Clause[] {
  const { before, after, statusQuo } = found;
  const parties = after.view.parties.length;
  // What is said of the status quo is said already.
  const told = statusQuo?.same ? statusQuo : null;
  return sameTogether(found.equilibria).flatMap(({ concepts, gained, lost }): Clause[] => {
    const tags = m.tags(concepts);
    const come = gained.filter((t) => t !== told?.after?.state);
    const gone = lost.filter((s) => s !== told?.before?.state);
    const clauses: Clause[] = [];
    if (come.length > FEW) {
      clauses.push({ text: m.changes.gainedMany(come.length, parties, tags), verdict: true });
    } else if (come.length > 0) {
      const names = Array.from(come, (t) => stateTitle(after.view, t, m));
      clauses.push({
        text: m.changes.gained(names, 0, parties, tags),
        about: { state: after.view.states.id(come[0]) },
        verdict: true,
      });
    }
    if (gone.length > FEW) {
      clauses.push({ text: m.changes.lostMany(gone.length, parties, tags), verdict: true });
    } else if (gone.length > 0) {
      // A state that is still there is named and opened as it is now.
      const now = Array.from(gone, (s) => found.pairs.toAfter[s]);
      const names = Array.from(gone, (s, k) =>
        now[k] < 0 ? stateTitle(before.view, s, m) : stateTitle(after.view, now[k], m),
      );
      clauses.push({
        text: m.changes.lost(names, 0, parties, tags),
        ...(now[0] < 0 ? {} : { about: { state: after.view.states.id(now[0]) } }),
        verdict: true,
      });
    }
    return clauses;
  });
}

function stateCountClauses(found: ResultChanges, m: Messages): Clause[] {
  const { before, after, statesCome, statesGone } = found;
  if (statesCome + statesGone === 0) return [];
  const [was, is] = [before.view.states.count, after.view.states.count];
  const text =
    was === is ? m.changes.stateSwap(statesCome, statesGone) : m.changes.stateCount(is, was);
  return [{ text, verdict: true }];
}

function partyClauses({ parties, before, after }: ResultChanges, m: Messages): Clause[] {
  return parties.flatMap(({ after: party, stability }): Clause[] =>
    sameTogether(stability).map(({ concepts, gained, lost }) => ({
      text: m.changes.party(
        partyName(after.view, party, m),
        statesText(after, gained, m),
        statesText(before, lost, m),
        m.tags(concepts),
      ),
      about: { party: after.view.parties[party].key },
      verdict: false,
    })),
  );
}

function statesText({ view }: Analysis, states: Int32Array, m: Messages): string | null {
  if (states.length === 0) return null;
  if (states.length > FEW) return m.changes.stateTotal(states.length);
  return m.changes.stateList(Array.from(states, (s) => stateTitle(view, s, m)));
}

/** Concepts with the very same gains and losses are told together. */
function sameTogether(
  changed: ByConcept<GainedLost>,
): (GainedLost & { readonly concepts: Concept[] })[] {
  const groups: (GainedLost & { readonly concepts: Concept[] })[] = [];
  for (const [concept, one] of Object.entries(changed) as [Concept, GainedLost][]) {
    const same = groups.find(
      (group) => equal(group.gained, one.gained) && equal(group.lost, one.lost),
    );
    if (same === undefined) groups.push({ ...one, concepts: [concept] });
    else same.concepts.push(concept);
  }
  return groups;
}

function equal(a: Int32Array, b: Int32Array): boolean {
  return a.length === b.length && a.every((s, k) => s === b[k]);
}

function nameOf({ view }: Analysis, key: string, m: Messages): string {
  return partyName(
    view,
    view.parties.findIndex((party) => party.key === key),
    m,
  );
}
