import { type Analysis, type CaseDocument, type CompiledView, hasPreferences } from "@sextant/case";
import { type Concept, holdsAt } from "@sextant/engine";
import {
  answerSentences,
  type Backing,
  backingOf,
  type ClaimCount,
  countClaims,
  outcomeName,
  outcomesOnOrder,
  outcomesTable,
  partyTitle,
  preferenceText,
  restsOn,
  restsOnTable,
  type Section,
  stateTitle,
  type Table,
} from "@sextant/words";
import { isIdleAt } from "./preferences/statement-facts.js";
import type { Held } from "./question.js";

export interface PartySummary {
  readonly key: string;
  readonly name: string;
  readonly order: "statements" | "ranking" | "weights" | "none";
  /** The most important statement, and the first that does not hold at the status quo. */
  readonly first: StatementSummary | null;
  readonly unmet: StatementSummary | null;
  readonly statements: number;
  readonly hold: number | null;
  /** Of those that hold: of how many what they want is not at issue there. */
  readonly idle: number;
  readonly cited: number;
  readonly hedged: number;
  /** The view that it holds, where there is one: the case as it sees it. */
  readonly sees: string | null;
  /** Whether it has an improvement at the status quo; null without one, or without preferences. */
  readonly canImprove: boolean | null;
}

export interface StatementSummary {
  readonly id: string;
  readonly text: string;
  readonly backing: Backing;
  readonly cite: readonly string[];
  readonly hedge: string | null;
}

export interface OutcomeSummary {
  readonly key: string;
  readonly name: string;
  readonly states: number;
  readonly equilibria: Readonly<Partial<Record<Concept, number>>>;
  /** The id of the state that stands for it in explanations. */
  readonly example: number | null;
  /** The concepts under which its count hangs on an order that is unknown. */
  readonly onOrder: readonly Concept[];
  readonly here: boolean;
  readonly byMoves: number | null;
  readonly byImprovements: number | null;
}

export interface Overview {
  readonly view: string;
  readonly hash: string;
  readonly options: number;
  readonly states: number;
  /** How many statements the evidence has, coded from sources; the claims of the view cite some of them. */
  readonly coded: number;
  readonly statusQuo: { readonly id: number; readonly title: string } | null;
  readonly parties: readonly PartySummary[];
  readonly concepts: readonly {
    readonly key: Concept;
    readonly tag: string;
    readonly plain: string;
  }[];
  readonly equilibria: Readonly<Partial<Record<Concept, number>>>;
  readonly outcomes: readonly OutcomeSummary[];
  /** The counts of outcomes that are others under some strict order of a tie of unknown order. */
  readonly onOrder: readonly string[];
  /** The answer in sentences: "answer" first, "caveat" last. */
  readonly answer: readonly Section[];
  readonly claims: readonly (ClaimCount & { readonly title: string })[];
  readonly rests: Section;
  readonly tables: { readonly outcomes: Table; readonly rests: Table };
}

/** What the overview shows of a view, and what most screens begin with. */
export function overview(
  held: Held,
  { view: name, large }: { readonly view: string; readonly large?: boolean },
): Overview {
  const analysis = held.analysis(name, { large });
  const { messages: m } = held;
  const options = { messages: m };
  const { view, concepts, equilibria } = analysis;
  const onOrder = outcomesOnOrder(analysis, m);
  const conceptsOf = (at: number): readonly Concept[] =>
    onOrder.find(({ outcome }) => outcome === at)?.concepts ?? [];
  const told = onOrder.flatMap(({ sentences }) => sentences.map(({ text }) => text));
  const notes = told.length > 0 ? [m.workbenchWhy.order.table, ...told] : [];
  const table = outcomesTable(analysis, options);
  const here = view.statusQuo === null ? [] : view.states.outcomes(view.statusQuo);
  return {
    view: name,
    hash: held.loaded.hash,
    options: view.options.length,
    states: view.states.count,
    coded: Object.keys(held.evidence?.statements ?? {}).length,
    statusQuo:
      view.statusQuo === null
        ? null
        : { id: view.states.id(view.statusQuo), title: stateTitle(view, view.statusQuo, m) },
    parties: view.parties.map((_, party) => summary(held, analysis, party)),
    concepts: concepts.map((key) => ({ key, ...m.concept(key) })),
    equilibria: Object.fromEntries(concepts.map((c) => [c, equilibria[c]?.length ?? 0])),
    outcomes: analysis.outcomes.map((found) => {
      const { key } = view.outcomes[found.outcome];
      return {
        key,
        name: outcomeName(view, found.outcome, m),
        states: found.states,
        equilibria: found.equilibria,
        example: found.example === null ? null : view.states.id(found.example),
        onOrder: conceptsOf(found.outcome),
        here: here.includes(key),
        byMoves: found.byMoves,
        byImprovements: found.byImprovements,
      };
    }),
    onOrder: notes,
    answer: answerSentences(analysis, options),
    claims: countClaims(view).map((c) => ({ ...c, title: m.rests.kinds[c.kind] })),
    rests: restsOn(view, options),
    tables: {
      outcomes: {
        ...table,
        notes: [...(table.notes ?? []), ...notes],
        ...(onOrder.length > 0 && {
          onOrder: analysis.outcomes.map(({ outcome }) => conceptsOf(outcome)),
        }),
      },
      rests: restsOnTable(view, options),
    },
  };
}

function summary(held: Held, { view, statusQuo }: Analysis, party: number): PartySummary {
  const m = held.messages;
  const list = view.statements[party] ?? [];
  const { key } = view.parties[party];
  const written = view.document.preferences?.[key];
  const at = view.statusQuo;
  const unmet = at === null ? undefined : list.find(({ truth }) => !holdsAt(truth, at));
  const own = statusQuo?.parties.find((p) => p.party === party);
  return {
    key,
    name: partyTitle(view, party, m),
    order:
      list.length > 0
        ? "statements"
        : written?.weights
          ? "weights"
          : written?.ranking
            ? "ranking"
            : "none",
    first: list.length > 0 ? short(held, view, list[0]) : null,
    unmet: unmet ? short(held, view, unmet) : null,
    statements: list.length,
    hold: at === null ? null : list.filter(({ truth }) => holdsAt(truth, at)).length,
    idle: at === null ? 0 : list.filter((one) => isIdleAt(view, one, at)).length,
    cited: list.filter(({ basis }) => backingOf(basis) === "cited").length,
    sees: held.loaded.document.views === undefined ? null : viewOf(held.loaded.document.views, key),
    hedged: list.filter(({ basis }) => basis.hedge !== undefined).length,
    canImprove: own && hasPreferences(view, party) ? own.improvements.length > 0 : null,
  };
}

function short(
  held: Held,
  view: CompiledView,
  statement: CompiledView["statements"][number][number],
): StatementSummary {
  const { id, basis, goalText } = statement;
  const { messages: m } = held;
  const text = goalText ?? preferenceText(view, statement, { ...m, quote: (inner) => inner });
  return {
    id,
    text: text.trim().replace(/\s+/g, " "),
    backing: backingOf(basis),
    cite: basis.cite ?? [],
    hedge: basis.hedge ?? null,
  };
}

/** The first view that a party holds of the case as a whole. */
function viewOf(views: NonNullable<CaseDocument["views"]>, party: string): string | null {
  return Object.keys(views).find((name) => views[name].holder === party) ?? null;
}
