import type { CompiledView } from "@sextant/case";
import {
  emptyColumn,
  evolve,
  type ReachingCoalition,
  type Step,
  setAt,
  shortestPaths,
  smallestCoalitionsFrom,
} from "@sextant/engine";
import type { Table } from "@sextant/words";
import { AT_ONCE, type Held, TooLarge } from "../question.js";
import { tellReason, tellState, tellSteps, worthOf } from "../told/tell-move.js";
import type { MoveTold, ReasonTold, StateTold, Worth } from "../told/told.js";
import { leanRefused, stateIn } from "./parameters.js";
import { togetherTable, wayTable, worthTable } from "./tables.js";

/** How many shortest ways are compared, and how many are shown. */
const COMPARED = 48;
const SHOWN = 3;
/** Above so many states times coalitions, coalitions are not looked for. */
const MOST_WORK = 2 ** 24;
const MOST_PARTIES = 12;

export interface WayTold {
  readonly steps: readonly MoveTold[];
  /** How many of its steps are not improvements for the ones who take them. */
  readonly against: number;
}

/** Parties that could bring the state about together. */
export interface TogetherTold extends WayTold {
  readonly parties: readonly string[];
}

export interface WayThere {
  readonly from: StateTold;
  readonly to: StateTold;
  readonly already: boolean;
  /** By improvements alone; null where there is no such way. */
  readonly improvements: readonly WayTold[] | null;
  /** By any moves, the fewest steps against a party's own preference first; null where none leads there. */
  readonly moves: readonly WayTold[] | null;
  /** More ways as short as those shown. */
  readonly more: boolean;
  /** The smallest coalitions that gain by bringing it about together, and that could at all. */
  readonly gaining: readonly TogetherTold[];
  readonly able: readonly TogetherTold[];
  /** False where the model is too large to look for coalitions. */
  readonly searched: boolean;
  /** What each party would have there, against now. */
  readonly worth: readonly {
    readonly party: string;
    readonly worth: Worth;
    readonly reason: ReasonTold | null;
  }[];
  readonly table: Table;
  readonly tables: { readonly together: Table; readonly worth: Table };
}

/** How a state can be reached from the status quo; null without a status quo or without such a state. */
export function wayThere(
  held: Held,
  params: {
    readonly view: string;
    readonly state: number | null;
    readonly lean: boolean;
    readonly large?: boolean;
  },
): WayThere | null {
  const { count } = held.view(params.view).states;
  if (count > AT_ONCE && params.large !== true) throw new TooLarge(count);
  const lean = params.lean && !leanRefused(held, params.view);
  const view = held.view(params.view, { lean });
  const to = stateIn(view, params.state);
  const from = view.statusQuo;
  if (to === null || from === null) return null;
  const tell = (path: readonly Step[]): WayTold => {
    const steps = tellSteps(held, view, from, path);
    return { steps, against: steps.filter(({ worth }) => worth !== "better").length };
  };
  const total = 3;
  held.onProgress(0, total);
  const byImprovements = waysBy(view, from, to, "improvements", tell);
  held.onProgress(1, total);
  const byMoves = byImprovements === null ? waysBy(view, from, to, "moves", tell) : null;
  held.onProgress(2, total);
  const together = coalitionsTo(view, from, to, tell);
  held.onProgress(total, total);
  const answer: Omit<WayThere, "table" | "tables"> = {
    from: tellState(view, from, held.messages),
    to: tellState(view, to, held.messages),
    already: from === to,
    improvements: byImprovements?.ways ?? null,
    moves: byMoves?.ways ?? null,
    more: byImprovements?.more ?? byMoves?.more ?? false,
    ...together,
    worth: view.parties.map(({ key }, party) => ({
      party: key,
      worth: worthOf(view, party, from, to),
      reason: tellReason(held, view, party, from, to),
    })),
  };
  return {
    ...answer,
    table: wayTable(held, answer),
    tables: {
      together: togetherTable(held, view, answer),
      worth: worthTable(held, view, answer),
    },
  };
}

function waysBy(
  { model }: CompiledView,
  from: number,
  to: number,
  by: "moves" | "improvements",
  tell: (path: readonly Step[]) => WayTold,
): { readonly ways: readonly WayTold[]; readonly more: boolean } | null {
  const { paths, truncated } = shortestPaths(model, evolve(model, from, by), to, COMPARED);
  if (paths.length === 0) return null;
  const ways = paths.map(tell).sort((a, b) => a.against - b.against);
  return { ways: ways.slice(0, SHOWN), more: truncated || ways.length > SHOWN };
}

function coalitionsTo(
  { model, parties }: CompiledView,
  from: number,
  to: number,
  tell: (path: readonly Step[]) => WayTold,
): Pick<WayThere, "gaining" | "able" | "searched"> {
  const work = model.stateCount * 2 ** Math.min(30, model.partyCount);
  if (from === to || model.partyCount > MOST_PARTIES || work > MOST_WORK) {
    return { gaining: [], able: [], searched: from === to };
  }
  const target = emptyColumn(model.stateCount);
  setAt(target, to);
  const smallest = smallestCoalitionsFrom(model, from);
  const told = (found: readonly ReachingCoalition[]): TogetherTold[] =>
    found.slice(0, SHOWN).map(({ coalition, path }) => ({
      parties: coalition.map((i) => parties[i].key),
      ...tell(path),
    }));
  return {
    gaining: told(smallest(target, { improving: true })),
    able: told(smallest(target, { improving: false })),
    searched: true,
  };
}
