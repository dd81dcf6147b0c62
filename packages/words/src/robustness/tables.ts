import type { CompiledStatement, CompiledView, Robustness, UnknownVerdict } from "@sextant/case";
import { UNKNOWN_TYPES } from "@sextant/engine";
import { basisText } from "../describe/basis.js";
import { conditionText } from "../describe/condition.js";
import type { NamedTable } from "../findings/findings.js";
import type { Messages } from "../messages/en.js";
import { type Column, figure, left, type Table } from "../tables/table.js";
import { subjectCell, type Verdict, verdictsOf } from "./verdicts.js";

/** The tables of the parts that were asked for; the verdicts first. */
export function robustnessTables(result: Robustness, m: Messages): NamedTable[] {
  const tables: NamedTable[] = [];
  if (result.statements !== undefined && result.statements.critical.deletions > 0) {
    tables.push({ key: "verdicts", table: verdictsTable(result, m) });
    tables.push({ key: "critical", table: criticalTable(result, m) });
  }
  if ((result.unknown?.verdicts.length ?? 0) > 0) {
    tables.push({ key: "unknown", table: unknownTable(result, m) });
  }
  if ((result.strength?.verdicts.length ?? 0) > 0) {
    tables.push({ key: "strength", table: strengthTable(result, m) });
  }
  return tables;
}

/** One row a verdict: as it is now, and what overturns it. */
export function verdictsTable(result: Robustness, m: Messages): Table {
  const words = m.robustness;
  const typed = (result.unknown?.verdicts.length ?? 0) > 0;
  return {
    caption: words.verdictsCaption,
    columns: [
      left("verdict", words.verdict),
      left("concept", words.concept),
      figure("now", words.now),
      figure("deletions", words.deletions),
      figure("swaps", words.swaps),
      figure("fewest", words.fewestSwaps),
      ...(typed ? [figure("types", words.types)] : []),
    ],
    rows: verdictsOf(result).map((verdict) => {
      const { critical, unknown } = verdict;
      const count = (kind: "dropped" | "swapped"): string =>
        m.grouped(critical.overturnedBy.filter((change) => change.kind === kind).length);
      return [
        subjectCell(result, verdict.subject, m),
        m.concept(verdict.concept).tag,
        words.ofStates(critical.equilibria, critical.states),
        count("dropped"),
        count("swapped"),
        fewestCell(verdict, m),
        ...(typed
          ? [
              unknown === null
                ? words.notKnown
                : UNKNOWN_TYPES.map((t) => unknown.types[t]).join(" "),
            ]
          : []),
      ];
    }),
    notes: [words.verdictsNote, ...(typed ? [words.typesNote] : [])],
  };
}

/** "2", "> 3", "none" where no order overturns it, "–" where it was not looked for. */
export function fewestCell({ swaps }: Verdict, m: Messages): string {
  if (swaps === null) return m.robustness.notKnown;
  if (swaps.never) return m.robustness.never;
  return swaps.swaps === null ? m.robustness.moreThan(swaps.moreThan) : m.grouped(swaps.swaps);
}

/** One row a verdict and a single change that overturns it. */
function criticalTable(result: Robustness, m: Messages): Table {
  const words = m.robustness;
  const { view } = result;
  const texts = (statements: readonly CompiledStatement[]): string =>
    m.list(statements.map((s) => plainText(view, s, m)));
  const bases = (statements: readonly CompiledStatement[]): string =>
    statements.map((s) => basisText(s.basis, m)).join(" ");
  return {
    caption: words.criticalCaption,
    columns: [
      left("party", words.party),
      left("statement", words.statement),
      left("basis", words.basis),
      left("change", words.change),
      left("verdict", words.verdict),
      left("concept", words.concept),
      figure("becomes", words.becomes),
    ],
    rows: verdictsOf(result).flatMap((verdict) =>
      verdict.critical.overturnedBy.map((change) => {
        // Told as in the sentences: the lower one is put before the upper one.
        const [moved, passed] =
          change.kind === "dropped" ? [change.statements, []] : [change.others, change.statements];
        return [
          view.parties[change.party].short,
          texts(moved),
          bases(moved),
          change.kind === "dropped" ? words.leftOut : words.before(texts(passed)),
          subjectCell(result, verdict.subject, m),
          m.concept(verdict.concept).tag,
          words.ofStates(change.equilibria, verdict.critical.states),
        ];
      }),
    ),
  };
}

/** The goal's words, else the condition in words: in a table without quotation marks. */
function plainText(view: CompiledView, statement: CompiledStatement, m: Messages): string {
  return (statement.goalText ?? conditionText(view, statement.text, m)).trim().replace(/\s+/g, " ");
}

/** One row a verdict that some reading changes: as counted, by type, and under each strict order. */
function unknownTable(result: Robustness, m: Messages): Table {
  const words = m.robustness;
  const { orders, verdicts } = result.unknown ?? { orders: [], verdicts: [] };
  const told = verdicts.filter(varies);
  return {
    caption: words.unknownCaption,
    columns: [
      left("verdict", words.verdict),
      left("concept", words.concept),
      figure("states", m.table.states),
      figure("counted", words.counted),
      ...UNKNOWN_TYPES.map((type) => figure(type, words.type(type))),
      ...orders.map(
        (_, at): Column => ({
          key: `order-${at + 1}`,
          title: words.order(tiedIds(result, at)),
          align: "right",
        }),
      ),
    ],
    rows: told.map((verdict) => [
      subjectCell(result, verdict.subject, m),
      m.concept(verdict.concept).tag,
      m.grouped(verdict.states),
      m.grouped(verdict.counted),
      ...UNKNOWN_TYPES.map((type) => m.grouped(verdict.types[type])),
      ...verdict.orders.map(m.grouped),
    ]),
    notes: [
      words.typesNote,
      ...(told.length < verdicts.length ? [words.sameLeftOut(verdicts.length - told.length)] : []),
    ],
  };
}

/** Whether the readings give different numbers of equilibria. */
function varies({ counted, types, orders }: UnknownVerdict): boolean {
  return [...orders, ...Object.values(types)].some((k) => k !== counted);
}

/** Ids of the members of unknown ties in the order that one of the strict orders gives them. */
function tiedIds({ view, unknown }: Robustness, at: number): string[] {
  if (unknown === undefined) return [];
  const { party, order } = unknown.orders[at];
  const tied = view.statements[party].filter((s) => s.order === "unknown").map(({ id }) => id);
  return order.filter((id) => tied.includes(id));
}

function strengthTable(result: Robustness, m: Messages): Table {
  const words = m.robustness;
  const all = result.strength?.verdicts ?? [];
  const held = all.filter(({ equilibria }) => equilibria > 0);
  return {
    caption: words.strengthCaption,
    columns: [
      left("verdict", words.verdict),
      left("concept", words.concept),
      figure("states", m.table.states),
      figure("equilibria", words.equilibria),
      figure("strong", words.strong),
      figure("weak", words.weak),
      left("weak-for", words.weakFor),
    ],
    rows: held.map((verdict) => [
      subjectCell(result, verdict.subject, m),
      m.concept(verdict.concept).tag,
      m.grouped(verdict.states),
      m.grouped(verdict.equilibria),
      m.grouped(verdict.strong),
      m.grouped(verdict.equilibria - verdict.strong),
      verdict.weakFor.map((i) => result.view.parties[i].short).join(", "),
    ]),
    ...(held.length < all.length ? { notes: [words.nothingHeld(all.length - held.length)] } : {}),
  };
}
