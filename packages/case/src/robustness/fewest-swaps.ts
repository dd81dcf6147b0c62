/** The fewest exchanges of neighbouring statements that overturn each verdict. */
import {
  movesOf,
  nearestOverturns,
  type OnProgress,
  type RadiusConcept,
  type StopSignal,
  VariedModel,
} from "@sextant/engine";
import type { CompiledView } from "../compile/compiled-view.js";
import { type Entry, entriesOf, preferenceList } from "./statement-lists.js";
import { type Subject, type SubjectStates, subjectsOf } from "./subjects.js";

/** Two entries of a party's list that changed places: what stood below now stands above. */
export interface Exchange {
  readonly party: number;
  /** Positions in view.statements[party]: one statement, or the members of a tie. */
  readonly raised: Entry;
  readonly lowered: Entry;
}

export interface SwapVerdict {
  readonly subject: Subject;
  readonly concept: RadiusConcept;
  readonly holds: boolean;
  /** The fewest swaps of neighbours that overturn it; null where none were found. */
  readonly swaps: number | null;
  /** Proved: so many swaps, in whatever lists, do not overturn it. */
  readonly moreThan: number;
  /**
   * No order of the statements overturns it: every one was tried, or one of its states is a trap,
   * which no party can leave whatever it prefers.
   */
  readonly never: boolean;
  /** The first few ways by so few swaps; each is the pairs that change places. */
  readonly ways: readonly (readonly Exchange[])[];
}

export interface FewestSwaps {
  readonly verdicts: readonly SwapVerdict[];
  /** How many combinations of lists were tried, of how many at most. */
  readonly tried: number;
  readonly most: number;
  /** Every combination of up to so many swaps was tried. */
  readonly complete: number;
  /** Every order of every list was tried. */
  readonly exhausted: boolean;
}

export interface SwapOptions {
  readonly concepts?: readonly RadiusConcept[];
  /** Indices into view.outcomes; all of them unless said. */
  readonly outcomes?: readonly number[];
  /** The most combinations tried; DEFAULT_COMBINATIONS of the engine unless said. */
  readonly most: number;
  /** The view's model opened before; for several questions about one view. */
  readonly varied?: VariedModel;
  readonly onProgress?: OnProgress;
  readonly signal?: StopSignal;
}

/**
 * For the status quo and each outcome: how far the parties' lists are, in swaps of neighbours counted
 * over all lists together, from the nearest ones that overturn the verdict (nearestOverturns of the
 * engine). A tie moves as a whole. Null where the model is too large to be varied state by state.
 */
export function fewestSwaps(view: CompiledView, options: SwapOptions): FewestSwaps | null {
  const { model } = view;
  if (!VariedModel.takes(model)) return null;
  const concepts = options.concepts ?? (["nash", "seq"] as const);
  const subjects = subjectsOf(view, options.outcomes);
  const asked = concepts.flatMap((concept) => subjects.map((subject) => ({ concept, subject })));
  const settled = subjects.map((subject) => hasTrap(view, subject));
  const open = asked.filter(({ subject }) => !settled[subjects.indexOf(subject)]);
  const found = nearestOverturns(
    model,
    view.parties.map((_, party) => preferenceList(view, party)),
    open.map(({ concept, subject }) => ({ concept, states: subject.states })),
    options,
  );
  const verdicts = asked.map(({ concept, subject }): SwapVerdict => {
    const at = open.findIndex((o) => o.concept === concept && o.subject === subject);
    const about = { subject: subject.subject, concept };
    // A trap is an equilibrium under every preference.
    if (at < 0) {
      return { ...about, holds: true, swaps: null, moreThan: 0, never: true, ways: [] };
    }
    const { holds, swaps, moreThan, ways } = found.answers[at];
    return {
      ...about,
      holds,
      swaps,
      moreThan,
      never: swaps === null && found.exhausted,
      ways: ways.map((orders) =>
        orders.flatMap((order, party) => (order === null ? [] : exchanges(view, party, order))),
      ),
    };
  });
  const { tried, complete, exhausted } = found;
  return { verdicts, tried, most: options.most, complete, exhausted };
}

function hasTrap({ model, parties }: CompiledView, { states }: SubjectStates): boolean {
  return states.some((s) => parties.every((_, party) => movesOf(model, s, party).length === 0));
}

/** The pairs of entries that stand the other way round than in the list. */
function exchanges(view: CompiledView, party: number, order: readonly number[]): Exchange[] {
  const entries = entriesOf(view, party);
  return order.flatMap((raised, place) =>
    order
      .slice(place + 1)
      .filter((lowered) => lowered < raised)
      .map((lowered) => ({ party, raised: entries[raised], lowered: entries[lowered] })),
  );
}
