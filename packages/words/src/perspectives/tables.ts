/** The tables of perspectives. */
import type { CountsInGame, Perspectives } from "@sextant/case";
import { type Concept, STATE_KINDS, staysInFact } from "@sextant/engine";
import { outcomeName, outcomeNames, partyTitle } from "../describe/names.js";
import type { NamedTable } from "../findings/findings.js";
import type { Messages } from "../messages/en.js";
import type { Table } from "../tables/table.js";
import { byWeight } from "./answer.js";
import { differenceCells, tauText } from "./beliefs.js";
import { type GameColumn, gameColumns } from "./columns.js";

export function perspectiveTables(found: Perspectives, m: Messages): NamedTable[] {
  const outcomeTables = found.concepts.map((concept, at) => ({
    key: at === 0 ? "outcomes-by-perspective" : `outcomes-by-perspective-${concept}`,
    table: outcomesTable(found, concept, m),
  }));
  return [
    { key: "misperceptions", table: misperceptionsTable(found, m) },
    ...(found.outcomes.length > 0 ? outcomeTables : []),
    { key: "equilibria-by-perspective", table: equilibriaTable(found, m) },
    { key: "states", table: kindsTable(found, m) },
  ];
}

/** One row for each thing believed otherwise; perceptions that agree or are assumed share one a holder. */
function misperceptionsTable(found: Perspectives, m: Messages): Table {
  const { base, perceptions } = found;
  const t = m.perspectives.table;
  const name = (party: number): string => base.parties[party].short;
  const rows = byWeight(perceptions.filter(({ status }) => status === "differs")).flatMap(
    (perception) => {
      const { holder, about, agreement, correction } = perception;
      const tau = agreement === null ? t.absent : tauText(agreement, m);
      const weight = correction === null ? t.notComputed : t.weights[correction.weight];
      return differenceCells(found, perception, m).map((cells) => [
        name(holder),
        name(about),
        ...cells,
        tau,
        weight,
      ]);
    },
  );
  for (const status of ["agrees", "assumed"] as const) {
    for (let holder = 0; holder < base.parties.length; holder++) {
      const abouts = perceptions.filter((p) => p.status === status && p.holder === holder);
      if (abouts.length === 0) continue;
      rows.push([
        name(holder),
        m.list(abouts.map(({ about }) => name(about))),
        status === "agrees" ? t.same : t.assumed,
        t.absent,
        t.absent,
        t.absent,
        t.absent,
      ]);
    }
  }
  const assumed = perceptions.filter(({ status }) => status === "assumed").length;
  return {
    caption: t.misperceptions,
    columns: [
      { key: "holder", title: t.holder, align: "left", rigid: true },
      { key: "about", title: t.about, align: "left" },
      { key: "difference", title: t.difference, align: "left" },
      { key: "believed", title: t.believed, align: "left" },
      { key: "held", title: t.own, align: "left" },
      { key: "agreement", title: t.agreement, align: "right", rigid: true },
      { key: "matters", title: t.matters, align: "left", rigid: true },
    ],
    rows,
    notes: [t.misperceptionsNote, ...(assumed > 0 ? [t.assumedNote(assumed)] : [])],
  };
}

/** k, or k/m where a game has another number of states of the outcome than the base. */
export function cellText(counts: CountsInGame, concept: Concept, states: number, m: Messages) {
  const k = m.grouped(counts.equilibria[concept] ?? 0);
  return counts.states === states ? k : `${k}/${m.grouped(counts.states)}`;
}

/** Whether an outcome begins or ceases to hold between a picture and the hypergame. */
export function differsFromFact(
  { outcomes }: Perspectives,
  column: GameColumn,
  outcome: number,
  concept: Concept,
): boolean {
  const k = column.counts(outcome).equilibria[concept] ?? 0;
  return k > 0 !== (outcomes[outcome].hypergame.equilibria[concept] ?? 0) > 0;
}

export function outcomesTable(found: Perspectives, concept: Concept, m: Messages): Table {
  const { base, outcomes, pictures } = found;
  const t = m.perspectives.table;
  const columns = gameColumns(found, m);
  const { tag } = m.concept(concept);
  const assumed = pictures.filter((p) => p.assumed).map((p) => partyTitle(base, p.party, m));
  return {
    caption: t.outcomes(tag),
    columns: [
      { key: "outcome", title: m.table.outcome, align: "left" },
      { key: "states", title: t.states, align: "right", rigid: true },
      ...columns.map(({ key, title }) => ({ key, title, align: "right" as const })),
    ],
    rows: outcomes.map(({ outcome, hypergame }) => [
      outcomeName(base, outcome, m),
      m.grouped(hypergame.states),
      ...columns.map((column) => {
        const text = cellText(column.counts(outcome), concept, hypergame.states, m);
        return differsFromFact(found, column, outcome, concept) ? `≠ ${text}` : text;
      }),
    ]),
    notes: [t.outcomesNote(assumed)],
  };
}

function equilibriaTable(found: Perspectives, m: Messages): Table {
  const { base, concepts, equilibria, statusQuo, universe, pictures } = found;
  const t = m.perspectives.table;
  const yes = (verdict: boolean | undefined): string => (verdict ? m.table.yes : m.table.no);
  const rows = gameColumns(found, m).map(({ key, title, parties }) => {
    const own = key === "hypergame" || key === "base" ? null : parties[0];
    const side = key === "hypergame" ? "hypergame" : "base";
    const states =
      key === "hypergame"
        ? universe.states.length
        : (own === null ? base : pictures[own].view).states.count;
    const verdict =
      statusQuo === null ? null : own === null ? statusQuo[side] : statusQuo.pictures[own];
    const shared = key === "base" ? parties.map((party) => partyTitle(base, party, m)) : [];
    return [
      shared.length > 0 ? t.baseWith(shared) : title,
      m.grouped(states),
      ...concepts.map((c) => {
        const of = equilibria[c]!;
        return m.grouped((own === null ? of[side] : of.pictures[own]).length);
      }),
      ...(statusQuo === null
        ? []
        : concepts.map((c) => (verdict === null ? t.unseen : yes(verdict[c])))),
    ];
  });
  return {
    caption: t.equilibria,
    columns: [
      { key: "picture", title: t.picture, align: "left" },
      { key: "states", title: t.states, align: "right", rigid: true },
      ...concepts.map((c) => ({
        key: c,
        title: t.ofStates(m.concept(c).tag),
        align: "right" as const,
      })),
      ...(statusQuo === null
        ? []
        : concepts.map((c) => ({
            key: `status-quo-${c}`,
            title: t.statusQuo(m.concept(c).tag),
            align: "left" as const,
          }))),
    ],
    rows,
    notes: [m.table.conceptsNote(concepts)],
  };
}

/** States of one kind that are the same in outcome, believers, leavers and surprises share a row. */
function kindsTable(found: Perspectives, m: Messages): Table {
  const { base, universe, kinds, stability, concepts } = found;
  const t = m.perspectives.table;
  const [concept] = concepts;
  const believers = found.equilibria[concept]!.pictures.map((states) => new Set(states));
  const named = (parties: readonly number[], all: string): string => {
    if (parties.length === 0) return t.nobody;
    return parties.length === base.parties.length
      ? all
      : m.list(parties.map((party) => base.parties[party].short));
  };
  const groups = new Map<string, { cells: readonly string[]; states: number[]; kind: number }>();
  kinds.forEach((kind, u) => {
    if (STATE_KINDS[kind] === "unstable") return;
    const { view, state } = universe.states[u];
    const seeing = base.parties.flatMap((_, i) => (stability.seen[i][u] >= 0 ? [i] : []));
    const surprises = surprisesText(found, u, m);
    const cells = [
      t.names[STATE_KINDS[kind]],
      m.list(outcomeNames(view, state, m)) || m.nameless,
      named(
        seeing.filter((i) => believers[i].has(u)),
        t.everyone,
      ),
      named(
        seeing.filter((i) => !staysInFact(stability, concept, i, u)),
        t.everyone,
      ),
      surprises.length === 0 ? t.nobody : surprises,
    ];
    const key = `${kind} ${cells.join("\n")}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { cells, states: [u], kind });
    else group.states.push(u);
  });
  const ordered = [...groups.values()].sort(
    (a, b) => a.kind - b.kind || b.states.length - a.states.length || a.states[0] - b.states[0],
  );
  return {
    caption: t.kinds(m.concept(concept).tag),
    columns: [
      { key: "kind", title: t.kind, align: "left" },
      { key: "outcome", title: m.table.outcome, align: "left" },
      { key: "states", title: t.states, align: "right", rigid: true },
      { key: "example", title: t.example, align: "right", rigid: true },
      { key: "expected-by", title: t.expectedBy, align: "left" },
      { key: "leaves", title: t.leaves, align: "left" },
      { key: "surprised", title: t.surprised, align: "left" },
    ],
    rows: ordered.map(({ cells: [kind, outcome, expected, leaves, surprised], states }) => [
      kind,
      outcome,
      m.grouped(states.length),
      String(universe.states[states[0]].id),
      expected,
      leaves,
      surprised,
    ]),
    notes: [t.kindsNote],
  };
}

/** "USA and ROK, that DPRK stays; RUS, that USA leaves". */
function surprisesText({ base, surprisesAt }: Perspectives, u: number, m: Messages): string {
  const short = (party: number): string => base.parties[party].short;
  const groups = new Map<string, { about: number; stays: boolean; who: number[] }>();
  for (const { party, about, does } of surprisesAt(u)) {
    const key = `${about} ${does}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { about, stays: does === "stays", who: [party] });
    else group.who.push(party);
  }
  return [...groups.values()]
    .map(({ about, stays, who }) =>
      m.perspectives.table.surprise(m.list(who.map(short)), short(about), stays),
    )
    .join("; ");
}
