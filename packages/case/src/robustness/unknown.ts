/** How far verdicts depend on the order of ties that is not known. */
import {
  analyseStability,
  CancelledError,
  CONCEPT_BIT,
  holdsAt,
  knownPreference,
  levelsFromStatements,
  type OnProgress,
  type PartialPreference,
  partialPreference,
  type Segment,
  type StopSignal,
  UNKNOWN_CONCEPTS,
  UNKNOWN_TYPES,
  type UnknownConcept,
  type UnknownType,
  unknownEquilibria,
  unknownStability,
} from "@sextant/engine";
import type { CompiledStatement, CompiledView } from "../compile/compiled-view.js";
import { withLevels } from "../result/alternatives.js";
import { entriesOf } from "./statement-lists.js";
import { countAmong, type Subject, type SubjectStates, subjectsOf } from "./subjects.js";

/** One verdict, in the readings that a tie of unknown order allows. */
export interface UnknownVerdict {
  readonly subject: Subject;
  readonly concept: UnknownConcept;
  readonly states: number;
  /** k of the states are equilibria where the members of the tie are counted: the main result. */
  readonly counted: number;
  /** The same by the four types of Li, Hipel, Kilgour & Fang 2004. */
  readonly types: Readonly<Record<UnknownType, number>>;
  /** The same under each strict order, as `orders` has them. */
  readonly orders: readonly number[];
  /** Whether some of all these have an equilibrium among the states and some have none. */
  readonly depends: boolean;
}

export interface UnknownResult {
  /** Parties with a tie of unknown order or unknown pairs of states; nothing else is here where there is none. */
  readonly parties: readonly number[];
  /** The strict orders: of one party, its statements' ids from the most important on. */
  readonly orders: readonly { readonly party: number; readonly order: readonly string[] }[];
  readonly verdicts: readonly UnknownVerdict[];
}

export interface PartOptions {
  /** Indices into view.outcomes; all of them unless said. */
  readonly outcomes?: readonly number[];
  readonly onProgress?: OnProgress;
  readonly signal?: StopSignal;
}

/**
 * The verdicts of a view under the stability types a to d, where ties of unknown order leave
 * comparisons unknown, beside those where the tie is counted and under each of its strict orders.
 *
 * Cost: one unknownStability and one analysis for each strict order; nothing where no tie is of
 * unknown order.
 */
export function unknownOrder(view: CompiledView, options: PartOptions = {}): UnknownResult {
  const parties = view.partial.flatMap((partial, i) => (partial ? [i] : []));
  if (parties.length === 0) return { parties, orders: [], verdicts: [] };
  const subjects = subjectsOf(view, options.outcomes);
  const total = view.alternatives.length + 2;
  const { verdicts } = unknownStability(view.model, unknownPreferences(view), {
    signal: options.signal,
    onProgress: (done, of) => options.onProgress?.(done / of, total),
  });
  const types = new Map<string, Int32Array>();
  for (const concept of UNKNOWN_CONCEPTS) {
    for (const type of UNKNOWN_TYPES) {
      types.set(`${concept} ${type}`, unknownEquilibria(verdicts, concept, type));
    }
  }
  const whole = [view.model].concat(
    view.alternatives.map(({ party, levels }) => withLevels(view.model, party, levels)),
  );
  const counts = whole.map((model, k) => {
    if (options.signal?.aborted) throw new CancelledError();
    options.onProgress?.(k + 1, total);
    const analysed = analyseStability(model, { sim: false }).verdicts;
    return (concept: UnknownConcept, { states }: SubjectStates): number =>
      states.filter((s) => analysed.every((column) => (column[s] & CONCEPT_BIT[concept]) !== 0))
        .length;
  });
  return {
    parties,
    orders: view.alternatives.map(({ party, order }) => ({ party, order })),
    verdicts: UNKNOWN_CONCEPTS.flatMap((concept) =>
      subjects.map((subject): UnknownVerdict => {
        const ofType = (type: UnknownType): number =>
          countAmong(subject, types.get(`${concept} ${type}`) ?? new Int32Array(0));
        const byType = { a: ofType("a"), b: ofType("b"), c: ofType("c"), d: ofType("d") };
        const [counted, ...orders] = counts.map((count) => count(concept, subject));
        const all = [counted, ...orders, ...Object.values(byType)];
        return {
          subject: subject.subject,
          concept,
          states: subject.states.length,
          counted,
          types: byType,
          orders,
          depends: all.some((k) => k > 0) && all.some((k) => k === 0),
        };
      }),
    ),
  };
}

/** Each party's relation over the states: known, or with ties of unknown order. */
export function unknownPreferences(view: CompiledView): PartialPreference[] {
  return view.parties.map((_, party) =>
    view.partial[party]
      ? partialPreference(segmentsOf(view, party), view.states.count, view.unknownPairs[party])
      : knownPreference(view.model.levels[party]),
  );
}

/** Known parts of the list as levels, ties of unknown order as masks, in their order. */
function segmentsOf(view: CompiledView, party: number): Segment[] {
  const segments: Segment[] = [];
  const list = view.statements[party];
  const { count } = view.states;
  if (list.length === 0) return [{ kind: "levels", levels: view.model.levels[party] }];
  let known: (readonly CompiledStatement[])[] = [];
  const close = (): void => {
    if (known.length === 0) return;
    const levels = levelsFromStatements(
      known.flatMap((entry) => entry.map(({ truth }) => truth)),
      known.flatMap((entry, rank) => entry.map(() => rank)),
      count,
    );
    segments.push({ kind: "levels", levels });
    known = [];
  };
  for (const entry of entriesOf(view, party)) {
    const members = entry.map((position) => list[position]);
    if (members.length === 1 || members[0].order === "count") {
      known.push(members);
      continue;
    }
    close();
    const masks = new Uint32Array(count);
    members.forEach(({ truth }, bit) => {
      for (let s = 0; s < count; s++) if (holdsAt(truth, s)) masks[s] |= 1 << bit;
    });
    segments.push({ kind: "masks", masks });
  }
  close();
  return segments;
}
