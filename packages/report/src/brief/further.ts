/** The further analyses of the page: each where the case gives it something to say. */
import {
  type Analysis,
  alignParties,
  analyseCoalitions,
  type CompiledView,
  compareOutcomes,
  explainGap,
  findInverse,
  perspectives,
  robustness,
  traceLoops,
} from "@sextant/case";
import { type Concept, holdsAt } from "@sextant/engine";
import {
  alignmentFindings,
  coalitionsFindings,
  comparisonFindings,
  type Findings,
  gapFindings,
  inverseFindings,
  loopsFindings,
  perspectivesFindings,
  robustnessFindings,
} from "@sextant/words";

export const FURTHER = [
  "perspectives",
  "compare",
  "coalitions",
  "inverse",
  "robustness",
  "alignment",
  "gap",
  "loops",
] as const;
export type Further = (typeof FURTHER)[number];

/** What is done for the page, in this order; the further analyses only where they are asked for. */
export const BRIEF_STEPS = ["analyse", "views", ...FURTHER, "write"] as const;
export type BriefStep = (typeof BRIEF_STEPS)[number];

/** In larger models the further analyses would make readers wait for minutes: they must be asked for. */
export const STATES_FOR_ALL = 1 << 14;

/** The analysis of the page's view, and those of the case's other views. */
export interface Analysed {
  readonly analysis: Analysis;
  readonly others: readonly Analysis[];
}

/** Told which analysis is being made, and what share of it is done. */
export type OnProgress = (step: Further, share: number) => void;

/**
 * What the analyses asked for find, in the order of the page. Each costs what its chapter of the
 * documentation says. Throws CaseError.
 *
 * @example furtherFindings({ analysis, others: [] }, ["compare"], () => {})
 */
export function furtherFindings(
  analysed: Analysed,
  asked: readonly Further[],
  onProgress: OnProgress,
): Findings[] {
  return FURTHER.filter((name) => asked.includes(name)).flatMap((name) => {
    onProgress(name, 0);
    return MAKE[name](analysed, onProgress);
  });
}

/** What each is, while it is under way. */
export const FURTHER_WORK: Readonly<Record<Further, string>> = {
  perspectives: "Asking what each party sees",
  compare: "Comparing outcomes",
  coalitions: "Asking the coalitions",
  inverse: "Asking what it would take",
  robustness: "Asking how sure one can be",
  alignment: "Asking who stands with whom",
  gap: "Measuring the gap",
  loops: "Following the loops",
};

const MAKE: Readonly<Record<Further, (analysed: Analysed, onProgress: OnProgress) => Findings[]>> =
  {
    perspectives: ({ analysis, others }) => {
      const views = new Map([analysis, ...others].map(({ view }) => [view.view, view]));
      const held = [...views.values()].some(({ holder }) => holder !== null);
      if (!views.has("base") || !held) return [];
      const { loaded } = analysis.view;
      return [perspectivesFindings(perspectives(loaded, (name) => views.get(name)!))];
    },
    compare: ({ analysis, others }) =>
      analysis.view.outcomes.length < 2
        ? []
        : [
            comparisonFindings(
              compareOutcomes(
                [analysis, ...others].map(({ view }) => view),
                rivalOutcomes(analysis).map((o) => analysis.view.outcomes[o].key),
              ),
            ),
          ],
    coalitions: ({ analysis: { view } }) =>
      view.parties.length < 2 ? [] : [coalitionsFindings(analyseCoalitions(view))],
    inverse: ({ analysis }, onProgress) =>
      rivalOutcomes(analysis)
        .filter((o) => analysis.outcomes[o].states > 0)
        .map((o) => {
          const { key } = analysis.view.outcomes[o];
          const found = findInverse(analysis.view, key, {
            // What holds for sure under SEQ is asked the harder question: whether it needs deterrence.
            concept: holdsForSure(analysis, o, "seq") ? "nash" : "seq",
            onProgress: (done, total) => onProgress("inverse", Math.min(1, done / total)),
          });
          const findings = inverseFindings(found);
          return { ...findings, key: `${findings.key}-${key}` };
        }),
    robustness: ({ analysis: { view } }, onProgress) =>
      hasStatements(view)
        ? [
            robustnessFindings(
              robustness(view, {
                onProgress: (_, done, total) => onProgress("robustness", done / total),
              }),
            ),
          ]
        : [],
    alignment: ({ analysis: { view } }) =>
      view.parties.length < 2 ? [] : [alignmentFindings(alignParties(view))],
    gap: ({ analysis }) => {
      const pair = rivals(analysis);
      return pair === null ? [] : [gapFindings(explainGap(analysis.view, ...pair))];
    },
    loops: ({ analysis: { view }, others }) =>
      (view.document.influences ?? []).length === 0
        ? []
        : [loopsFindings(traceLoops(view, { others: others.map((other) => other.view) }))],
  };

function hasStatements({ statements }: CompiledView): boolean {
  return statements.some((list) => list.length > 0);
}

/** The outcomes that some preference wants by name: the models of resolution that compete. All, where none is named. */
function rivalOutcomes({ outcomes }: Analysis): number[] {
  const named = outcomes
    .filter((o) => o.named.some(({ direction }) => direction === "for"))
    .map((o) => o.outcome);
  return named.length > 0 ? named : outcomes.map((o) => o.outcome);
}

/** Whether an outcome holds whichever strict order what is unknown may have. */
function holdsForSure({ view, equilibria, alternatives }: Analysis, o: number, concept: Concept) {
  const { truth } = view.outcomes[o];
  return [equilibria, ...alternatives.map((order) => order.equilibria)].every((found) =>
    found[concept]?.some((s) => holdsAt(truth, s)),
  );
}

/** The first two parties that each name an outcome which the other does not: the rivals of the gap. */
function rivals({ view, outcomes }: Analysis): [number, number] | null {
  const wanted = view.parties.map(
    (_, party) =>
      new Set(
        outcomes.flatMap(({ outcome, named }) =>
          named.some((n) => n.party === party && n.direction === "for") ? [outcome] : [],
        ),
      ),
  );
  const lacks = (a: number, b: number): boolean =>
    [...wanted[a]].some((outcome) => !wanted[b].has(outcome));
  for (let a = 0; a < wanted.length; a++)
    for (let b = a + 1; b < wanted.length; b++)
      if (wanted[b].size > 0 && lacks(a, b) && lacks(b, a)) return [a, b];
  return null;
}
