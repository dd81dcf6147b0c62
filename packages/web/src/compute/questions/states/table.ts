import type { CompiledView } from "@sextant/case";
import {
  type BitColumn,
  type Concept,
  emptyColumn,
  evolve,
  type Model,
  setAt,
} from "@sextant/engine";
import { optionName, outcomeName, partyTitle } from "@sextant/words";
import { AT_ONCE, type Held } from "../question.js";

export interface TableOption {
  /** "party.option". */
  readonly key: string;
  readonly name: string;
  /** A word or two for a heading: its key, or in another language its name. */
  readonly short: string;
  readonly party: number;
}

export interface TableParty {
  readonly key: string;
  readonly name: string;
  /** As short as the case gives it. */
  readonly short: string;
  /** How many places its order has; 0 where its order is partly unknown, and it has none. */
  readonly places: number;
}

/** Texts that few states have: the index of a text by state, -1 for none. */
export interface SparseTexts {
  readonly at: Int32Array;
  readonly texts: readonly string[];
}

/** Which concepts are computed, and verdicts[party][state] with the bits of CONCEPT_BIT. */
export interface TableVerdicts {
  readonly concepts: readonly Concept[];
  readonly verdicts: readonly Uint8Array[];
}

/**
 * The states of a view in typed arrays, by engine index: what the table shows is formatted from it row by
 * row, and sorted and filtered in the page. About 40 bytes a state with six parties.
 */
export interface StateTableAnswer {
  readonly view: string;
  readonly count: number;
  readonly ids: Int32Array;
  readonly options: readonly TableOption[];
  readonly parties: readonly TableParty[];
  readonly outcomes: readonly { readonly key: string; readonly name: string }[];
  /** `words` 32-bit words a state, option 0 the lowest bit; empty in graph form. */
  readonly words: number;
  readonly patterns: Uint32Array;
  /** Bits in which the members of a merged state differ; null where no state is merged. */
  readonly varies: Uint32Array | null;
  /** The place of each state in each party's order: 1 is the most preferred. */
  readonly ranks: readonly Int32Array[];
  /** By outcome: the states in which it holds. */
  readonly holds: readonly BitColumn[];
  readonly names: SparseTexts;
  /** null where the case gives none. */
  readonly labels: SparseTexts | null;
  readonly statusQuo: number | null;
  /** In graph form: how many moves lead out of a state, of all parties. */
  readonly moves: Int32Array | null;
  /** States that no party can leave; null where there are too many states to look. */
  readonly traps: BitColumn | null;
  /** Up to AT_ONCE states; above, they are asked for apart. */
  readonly stability: TableVerdicts | null;
  /** In other views than the base, up to AT_ONCE states: the base's, 0 where it has no such state. */
  readonly base: BaseOfStates | null;
}

/** What the base says of the states of a view, by the view's index. */
export interface BaseOfStates {
  readonly known: Uint8Array;
  readonly ranks: readonly Int32Array[];
  readonly verdicts: readonly Uint8Array[];
}

/** The states of a view, at once however many they are; stability only where it takes no time. */
export function states(held: Held, { view: name }: { readonly view: string }): StateTableAnswer {
  const view = held.view(name);
  const { count } = view.states;
  const m = held.messages;
  const at = Array.from({ length: count }, (_, s) => s);
  const small = count <= AT_ONCE;
  const analysis = small ? held.analysis(name) : null;
  return {
    view: name,
    count,
    ids: Int32Array.from(at, (s) => view.states.id(s)),
    options: view.options.map(({ key, party, name: written }, o) => {
      const own = optionName(view, o, m);
      const word = key.slice(key.indexOf(".") + 1).replaceAll("-", " ");
      return { key, party, name: own, short: own === written ? word : own };
    }),
    parties: view.parties.map(({ key, name: written, short }, i) => {
      const own = partyTitle(view, i, m);
      return {
        key,
        name: own,
        short: own === written ? short : own,
        places: view.partial[i] ? 0 : greatest(view.model.levels[i]),
      };
    }),
    outcomes: view.outcomes.map(({ key }, k) => ({ key, name: outcomeName(view, k, m) })),
    ...patternsOf(view),
    ranks: view.model.levels.map(ranksOf),
    holds: view.outcomes.map(({ truth }) => truth.slice()),
    names: sparse(count, view.states.name) ?? { at: new Int32Array(count).fill(-1), texts: [] },
    labels: sparse(count, view.states.label),
    statusQuo: view.statusQuo,
    moves: view.options.length === 0 ? moveCounts(view.model) : null,
    traps: analysis === null ? null : columnOf(analysis.traps, count),
    stability:
      analysis === null
        ? null
        : {
            concepts: analysis.concepts,
            verdicts: analysis.stability.verdicts.map((column) => column.slice()),
          },
    base: small && name !== "base" ? baseOf(held, view) : null,
  };
}

/** Verdicts where there are too many states to compute them unasked. */
export function stateVerdicts(
  held: Held,
  { view, large }: { readonly view: string; readonly large?: boolean },
): TableVerdicts {
  const { concepts, stability } = held.analysis(view, { large });
  return { concepts, verdicts: stability.verdicts.map((column) => column.slice()) };
}

/** Fewest moves from the status quo by state; -1 where there is no way. Null without a status quo. */
export function stateReach(
  held: Held,
  { view: name }: { readonly view: string },
): { readonly distance: Int32Array | null } {
  const { statusQuo, model, states: all } = held.view(name);
  if (statusQuo === null) return { distance: null };
  const evolution =
    all.count <= AT_ONCE
      ? held.analysis(name).evolution?.byMoves
      : evolve(model, statusQuo, "moves");
  return { distance: evolution?.distance.slice() ?? null };
}

function patternsOf({
  model,
  options,
  states: { count },
}: CompiledView): Pick<StateTableAnswer, "words" | "patterns" | "varies"> {
  if (options.length === 0) return { words: 0, patterns: new Uint32Array(0), varies: null };
  if (model.form === "graph") {
    const { origin } = model;
    if (origin === undefined) return { words: 0, patterns: new Uint32Array(0), varies: null };
    return {
      words: origin.words,
      patterns: origin.patterns.slice(),
      varies: origin.varies?.slice() ?? null,
    };
  }
  const patterns = model.patterns?.slice() ?? Uint32Array.from({ length: count }, (_, s) => s);
  return { words: model.words, patterns, varies: null };
}

function moveCounts(model: Model): Int32Array | null {
  if (model.form !== "graph") return null;
  const counts = new Int32Array(model.stateCount);
  for (const { offsets } of model.arcs) {
    for (let s = 0; s < counts.length; s++) counts[s] += offsets[s + 1] - offsets[s];
  }
  return counts;
}

/** Each different text once; null where no state has any. */
function sparse(count: number, text: (s: number) => string | undefined): SparseTexts | null {
  const at = new Int32Array(count).fill(-1);
  const places = new Map<string, number>();
  for (let s = 0; s < count; s++) {
    const own = text(s);
    if (own === undefined) continue;
    let place = places.get(own);
    if (place === undefined) {
      place = places.size;
      places.set(own, place);
    }
    at[s] = place;
  }
  return places.size === 0 ? null : { at, texts: [...places.keys()] };
}

/** The base's places and verdicts, by this view's states: ids never change by view. */
function baseOf(held: Held, view: CompiledView): BaseOfStates | null {
  const base = held.view("base");
  if (base.states.count > AT_ONCE) return null;
  const { stability } = held.analysis("base");
  const { count } = view.states;
  const ofId = new Map(
    Array.from({ length: base.states.count }, (_, s) => [base.states.id(s), s] as const),
  );
  const known = new Uint8Array(count);
  const own = base.model.levels.map(ranksOf);
  const ranks = view.parties.map(() => new Int32Array(count));
  const verdicts = view.parties.map(() => new Uint8Array(count));
  for (let s = 0; s < count; s++) {
    const b = ofId.get(view.states.id(s));
    if (b === undefined) continue;
    known[s] = 1;
    for (let i = 0; i < ranks.length; i++) {
      ranks[i][s] = own[i][b];
      verdicts[i][s] = stability.verdicts[i][b];
    }
  }
  return { known, ranks, verdicts };
}

function columnOf(members: Int32Array, count: number): BitColumn {
  const column = emptyColumn(count);
  for (const s of members) setAt(column, s);
  return column;
}

/** Places from the best, as people count them; levels count from the worst. */
function ranksOf(levels: Int32Array): Int32Array {
  const top = greatest(levels) + 1;
  return levels.map((level) => top - level);
}

function greatest(levels: Int32Array): number {
  let most = 0;
  for (const level of levels) if (level > most) most = level;
  return most;
}
