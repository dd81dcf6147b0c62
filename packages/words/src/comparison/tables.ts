import type {
  Comparison,
  ModelComparison,
  OutcomeComparison,
  Relation,
  ViewComparison,
} from "@sextant/case";
import { basisText } from "../describe/basis.js";
import { ownChange } from "../describe/changes.js";
import { conditionText } from "../describe/condition.js";
import { partyTitle, stateTitle } from "../describe/names.js";
import type { NamedTable } from "../findings/findings.js";
import type { Messages } from "../messages/en.js";
import { figure, left, type Table } from "../tables/table.js";
import { gained, orderPhrases } from "./phrases.js";
import { plainTitle, titleOf } from "./readings.js";

/** Every table, the main one first; no expectations where the sources state none. */
export function comparisonTables(comparison: Comparison, m: Messages): NamedTable[] {
  const tables: NamedTable[] = [
    { key: "outcomes", table: outcomesTable(comparison, m) },
    { key: "parties", table: partiesTable(comparison, m) },
    { key: "blockers", table: blockersTable(comparison, m) },
    { key: "views", table: viewsTable(comparison, m) },
  ];
  if (comparison.views.some(({ expectations }) => expectations.length > 0)) {
    tables.push({ key: "expectations", table: expectationsTable(comparison, m) });
  }
  return tables;
}

const steps = (n: number | null): string => (n === null ? "–" : String(n));

function outcomesTable(comparison: Comparison, m: Messages): Table {
  const t = m.comparison.table;
  const { main, view } = comparison.views[0];
  const { concepts } = main.analysis;
  const fromHere = view.statusQuo !== null;
  return {
    caption: t.outcomes,
    columns: [
      left("outcome", t.outcome),
      left("holds", t.holds),
      figure("states", t.states),
      ...concepts.map((c) => figure(c, m.concept(c).tag)),
      figure("pareto", t.pareto),
      ...(fromHere
        ? [
            figure("moves", m.table.byMoves),
            figure("improvements", m.table.byImprovements),
            left("coalition", t.coalition),
          ]
        : []),
    ],
    rows: main.outcomes.flatMap((found, index) =>
      found === null
        ? []
        : [
            [
              plainTitle(comparison, index, m),
              t.standing[found.standing],
              m.grouped(found.verdict.states),
              ...concepts.map((c) => m.grouped(found.verdict.equilibria[c] ?? 0)),
              m.grouped(found.pareto?.optimal ?? 0),
              ...(fromHere
                ? [
                    steps(found.verdict.byMoves),
                    steps(found.verdict.byImprovements),
                    coalitionText(comparison.views[0], found),
                  ]
                : []),
            ],
          ],
    ),
    notes: [
      m.table.conceptsNote(concepts),
      t.holdsNote,
      t.paretoNote,
      ...(fromHere ? [m.table.stepsNote, t.coalitionNote] : []),
    ],
  };
}

function coalitionText({ view }: ViewComparison, { reach }: OutcomeComparison): string {
  if (reach === null || reach.improving.length === 0) return "–";
  return reach.improving[0].coalition.map((party) => view.parties[party].short).join(", ");
}

/** One row an outcome and party: also what the picture shows. */
export function partiesTable(comparison: Comparison, m: Messages): Table {
  const t = m.comparison.table;
  const { main, view } = comparison.views[0];
  const sq = view.statusQuo;
  return {
    caption: t.parties,
    columns: [
      left("outcome", t.outcome),
      left("party", t.party),
      figure("best", t.best),
      figure("worst", t.worst),
      figure("classes", t.classes),
      ...(sq === null ? [] : [figure("statusQuo", t.statusQuo), left("against", t.against)]),
    ],
    rows: main.outcomes.flatMap((found, index) =>
      (found?.places ?? []).map((p) => {
        const mark = p.partial ? "*" : "";
        return [
          plainTitle(comparison, index, m),
          partyTitle(view, p.party, m),
          `${m.grouped(p.classes - p.best + 1)}${mark}`,
          `${m.grouped(p.classes - p.worst + 1)}${mark}`,
          m.grouped(p.classes),
          ...(sq === null
            ? []
            : [
                m.grouped(p.classes - view.model.levels[p.party][sq] + 1),
                m.comparison.relationWord[p.againstStatusQuo as Relation],
              ]),
        ];
      }),
    ),
    notes: [t.placesNote],
  };
}

/** One row an outcome, view and party that would leave it from some of its states. */
function blockersTable(comparison: Comparison, m: Messages): Table {
  const t = m.comparison.table;
  const several = comparison.views.length > 1;
  const rows = comparison.outcomes.flatMap((_, index) =>
    comparison.views.flatMap((of) => {
      const found = of.main.outcomes[index];
      if (found === null) return [];
      return found.blockers
        .filter(
          ({ party, out }) =>
            out === null || out.seq > 0 || found.example.some((one) => one.party === party),
        )
        .map(({ party, out, leaves }) => {
          const { nash, seq } = out ?? leaves;
          return [
            plainTitle(comparison, index, m),
            ...(several ? [shortTitle(of, m)] : []),
            partyTitle(of.view, party, m),
            t.cell(nash, seq, found.verdict.states),
            ...atExample(of, found, party, m),
          ];
        });
    }),
  );
  return {
    caption: t.blockers,
    columns: [
      left("outcome", t.outcome),
      ...(several ? [left("view", t.view)] : []),
      left("party", t.party),
      left("leaves", t.leavesTitle),
      left("example", t.verdict),
      left("why", t.why),
    ],
    rows,
    notes: [t.blockersNote],
  };
}

function atExample(
  { view }: ViewComparison,
  found: OutcomeComparison,
  party: number,
  m: Messages,
): [does: string, why: string] {
  const t = m.comparison.table;
  const at = found.example.find((one) => one.party === party);
  if (at === undefined) return [t.stays, ""];
  const { witness, out } = at;
  const to = witness.stable ? witness.deterrences[0]?.improvement : witness.improvement;
  const verdict = witness.stable ? t.deterred : out ? t.leaves : t.moves;
  if (to === undefined) return [verdict, ""];
  const doing = ownChange(view, party, witness.state, to, m);
  return [
    t.does(verdict, doing === "" ? stateTitle(view, to, m) : doing),
    gained(view, party, witness.state, to, m).texts.join(", "),
  ];
}

function shortTitle({ view }: ViewComparison, m: Messages): string {
  return view.view === "base" ? m.comparison.table.base : (titleOf(view) ?? view.view);
}

/** One row a view and strict order, one column an outcome. */
function viewsTable(comparison: Comparison, m: Messages): Table {
  const t = m.comparison.table;
  const notes: string[] = [];
  const rows = comparison.views.flatMap((of) => {
    const row = (title: string, model: ModelComparison): string[] => [
      title,
      of.view.holder === null ? "" : partyTitle(of.view, of.view.holder, m),
      ...model.outcomes.map((found) => {
        if (found === null) return "–";
        const { equilibria, states } = found.verdict;
        return t.cell(equilibria.nash ?? 0, equilibria.seq ?? 0, states);
      }),
    ];
    const orders = of.orders.map((order, k) => {
      const { bare } = orderPhrases(of.view, order, m);
      const mark = t.order(k + 1);
      const note = t.orderNote(partyTitle(of.view, order.party, m), bare, mark);
      if (!notes.includes(note)) notes.push(note);
      return row(t.inOrder(shortTitle(of, m), mark), order.comparison);
    });
    return [row(shortTitle(of, m), of.main), ...orders];
  });
  return {
    caption: t.views,
    columns: [
      left("view", t.view),
      left("holder", t.holder),
      ...comparison.outcomes.map((key, index) => left(key, plainTitle(comparison, index, m))),
    ],
    rows,
    notes: notes.length === 0 ? [] : [...notes, t.countedNote],
  };
}

/** An expectation once, and again for the views in which it fares otherwise. */
function expectationsTable(comparison: Comparison, m: Messages): Table {
  const t = m.comparison.table;
  const told = new Set<string>();
  return {
    caption: t.expectations,
    columns: [
      left("view", t.view),
      left("party", t.party),
      left("better", t.better),
      left("than", t.than),
      left("model", t.result),
      left("basis", t.cites),
    ],
    rows: comparison.views.flatMap((of) =>
      of.expectations.flatMap(({ expectation, party, verdict, reason }) => {
        const row = [
          party < 0 ? expectation.party : partyTitle(of.view, party, m),
          conditionText(of.view, expectation.better, m),
          conditionText(of.view, expectation.than, m),
          expectationText(verdict, reason, m),
          basisText(expectation, m),
        ];
        if (told.has(row.join("\n"))) return [];
        told.add(row.join("\n"));
        return [[shortTitle(of, m), ...row]];
      }),
    ),
    notes: comparison.views.length > 1 ? [t.expectationsNote] : [],
  };
}

/** "the model agrees". */
export function expectationText(
  verdict: "agrees" | "disagrees" | "indifferent" | "not comparable",
  reason: "no states" | "unknown order" | null,
  m: Messages,
): string {
  if (verdict === "agrees") return m.rests.agrees;
  if (verdict === "disagrees") return m.rests.disagrees;
  if (verdict === "indifferent") return m.rests.equal;
  return m.rests.notComparable(reason === "no states" ? m.rests.noStates : m.rests.partial);
}
