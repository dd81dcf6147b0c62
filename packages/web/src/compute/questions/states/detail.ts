import { CaseError, type CompiledView } from "@sextant/case";
import { improvementsOf, movesOf } from "@sextant/engine";
import { optionName, outcomeNames, ownChange, stateTitle } from "@sextant/words";
import type { Held } from "../question.js";

/** Moves beyond these are counted. */
const MOST_LISTED = 12;

export interface DetailMove {
  /** The id of the state that it leads to. */
  readonly to: number;
  readonly title: string;
  /** What the party changes, in words; "" in graph form. */
  readonly change: string;
}

export interface DetailParty {
  readonly key: string;
  /** What it does here, in words. */
  readonly taken: readonly string[];
  /** Options that the merged states leave open. */
  readonly open: readonly string[];
  readonly moves: number;
  /** The improvements that change least, of `improvementCount`. */
  readonly improvements: readonly DetailMove[];
  readonly improvementCount: number;
}

export interface StateDetail {
  readonly id: number;
  readonly title: string;
  readonly outcomes: readonly { readonly key: string; readonly name: string }[];
  readonly parties: readonly DetailParty[];
  readonly here: boolean;
}

/** One state in full: who does what there, and where each party could go. Null where there is no such state. */
export function stateDetail(
  held: Held,
  { view: name, state }: { readonly view: string; readonly state: number },
): StateDetail | null {
  const view = held.view(name);
  const m = held.messages;
  const s = find(view, state);
  if (s === null) return null;
  const pattern = view.states.pattern(s);
  const names = outcomeNames(view, s, m);
  return {
    id: state,
    title: m.capital(stateTitle(view, s, m)),
    outcomes: view.states.outcomes(s).map((key, k) => ({ key, name: names[k] })),
    here: view.statusQuo === s,
    parties: view.parties.map(({ key }, party) => {
      const own = (letter: string): string[] =>
        view.options.flatMap((option, o) =>
          option.party === party && pattern[o] === letter ? [optionName(view, o, m)] : [],
        );
      // Where the order is partly unknown, what would be an improvement is too.
      const improvements = view.partial[party]
        ? new Int32Array(0)
        : improvementsOf(view.model, s, party);
      return {
        key,
        taken: own("Y"),
        open: own("-"),
        moves: movesOf(view.model, s, party).length,
        improvements: nearest(view, s, improvements).map((to) => ({
          to: view.states.id(to),
          title: stateTitle(view, to, m),
          change: ownChange(view, party, s, to, m),
        })),
        improvementCount: improvements.length,
      };
    }),
  };
}

/** Those that change fewest options, in the order of the states. */
function nearest(view: CompiledView, from: number, to: Int32Array): number[] {
  const here = view.states.pattern(from);
  const looked = to.length > 4_096 ? to.subarray(0, 4_096) : to;
  const changes = Array.from(looked, (t) => {
    const there = view.states.pattern(t);
    let changed = 0;
    for (let o = 0; o < here.length; o++) if (here[o] !== there[o]) changed++;
    return [t, changed] as const;
  });
  return changes
    .sort((a, b) => a[1] - b[1] || a[0] - b[0])
    .slice(0, MOST_LISTED)
    .map(([t]) => t);
}

function find(view: CompiledView, id: number): number | null {
  try {
    return view.states.find(id);
  } catch (error) {
    // A state that is not there is a dead link, not a fault of the case.
    if (error instanceof CaseError) return null;
    throw error;
  }
}
