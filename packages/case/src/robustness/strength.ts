/** How strongly equilibria are held, where red lines make a preference great. */
import {
  analyseStability,
  CONCEPT_BIT,
  levelsFromStatements,
  STRENGTH_CONCEPTS,
  type StrengthConcept,
  strengthStability,
} from "@sextant/engine";
import type { CompiledView } from "../compile/compiled-view.js";
import { type Subject, subjectsOf } from "./subjects.js";
import type { PartOptions } from "./unknown.js";

export interface StrengthVerdict {
  readonly subject: Subject;
  readonly concept: StrengthConcept;
  readonly states: number;
  /** k of the states are equilibria, and of these so many are stable strongly for every party. */
  readonly equilibria: number;
  readonly strong: number;
  /** Parties for which some of the equilibria are weakly stable: deterred by what costs them little. */
  readonly weakFor: readonly number[];
}

export interface StrengthResult {
  /** Parties with a red line; where there is none no preference is great, and nothing else is here. */
  readonly parties: readonly number[];
  readonly verdicts: readonly StrengthVerdict[];
}

/**
 * Strong and weak equilibria with preferences of three degrees (Hamouda, Kilgour & Hipel 2004, Group
 * Decision and Negotiation 13:449-462). The format's reading: a party greatly prefers one state to
 * another where a red line decides between them, or a statement that stands above a red line, since
 * what is more important than a red line is no lesser matter. All other preferences are mild; so are
 * those of a party with a ranking or weights.
 *
 * Cost: one analysis and one strengthStability.
 */
export function strengthOfPreference(
  view: CompiledView,
  options: PartOptions = {},
): StrengthResult {
  const parties = view.statements.flatMap((list, i) => (list.some((p) => p.redLine) ? [i] : []));
  if (parties.length === 0) return { parties, verdicts: [] };
  const { onProgress, signal } = options;
  const { strong } = strengthStability(view.model, gradesOf(view), { onProgress, signal });
  const { verdicts } = analyseStability(view.model, { sim: false, signal });
  const stable = (columns: readonly Uint8Array[], s: number, bit: number): boolean =>
    columns.every((column) => (column[s] & bit) !== 0);
  return {
    parties,
    verdicts: STRENGTH_CONCEPTS.flatMap((concept) =>
      subjectsOf(view, options.outcomes).map(({ subject, states }): StrengthVerdict => {
        const bit = CONCEPT_BIT[concept];
        const held = states.filter((s) => stable(verdicts, s, bit));
        return {
          subject,
          concept,
          states: states.length,
          equilibria: held.length,
          strong: held.filter((s) => stable(strong, s, bit)).length,
          weakFor: strong.flatMap((column, i) =>
            held.some((s) => (column[s] & bit) === 0) ? [i] : [],
          ),
        };
      }),
    ),
  };
}

/** Levels by the statements down to a party's last red line; all equal where it has none. */
function gradesOf(view: CompiledView): Int32Array[] {
  return view.statements.map((list) => {
    const last = Math.max(-1, ...list.map(({ redLine, rank }) => (redLine ? rank : -1)));
    const great = list.filter(({ rank }) => rank <= last);
    return levelsFromStatements(
      great.map(({ truth }) => truth),
      great.map(({ rank }) => rank),
      view.states.count,
    );
  });
}
