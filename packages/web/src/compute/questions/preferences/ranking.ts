import type { CompiledView } from "@sextant/case";
import { outcomeName, stateWords } from "@sextant/words";
import type { Held } from "../question.js";

/** States that a party holds equal. */
export interface RankedLevel {
  /** 1 is the best. */
  readonly place: number;
  readonly states: number;
  /** The id of one of them, the status quo where it is among them. */
  readonly example: number;
  /** Its name, where it stands alone in the level and has one. */
  readonly name: string | null;
  readonly outcomes: readonly {
    readonly key: string;
    readonly name: string;
    readonly states: number;
  }[];
  /** How many of its states are no named outcome. */
  readonly unnamed: number;
  /** The talks stand here. */
  readonly here: boolean;
}

/** The order of the states that follows from a party's preferences, best first. */
export interface Ranking {
  /** All where there are at most MOST_LEVELS; else the best, the worst and those around the status quo. */
  readonly levels: readonly RankedLevel[];
  readonly of: number;
  /** The place of the status quo. */
  readonly here: number | null;
  /** A tie of unknown order, or unknown pairs: the order shown counts how many hold. */
  readonly partial: boolean;
  /** How many strict orders the ties of unknown order stand for. */
  readonly orders: number;
  readonly unknownPairs: number;
}

const MOST_LEVELS = 200;
const AT_THE_ENDS = 60;
const AROUND = 30;

/** Cost: states x outcomes. */
export function rankingOf(held: Held, view: CompiledView, party: number): Ranking {
  const levels = view.model.levels[party];
  const { count } = view.states;
  const present = [...new Set(levels)].sort((a, b) => b - a);
  const placeOf = new Map(present.map((level, k) => [level, k + 1]));
  const at = view.statusQuo;
  const here = at === null ? null : (placeOf.get(levels[at]) ?? null);
  const shown = (place: number): boolean =>
    present.length <= MOST_LEVELS ||
    place <= AT_THE_ENDS ||
    place > present.length - AT_THE_ENDS ||
    (here !== null && Math.abs(place - here) <= AROUND);

  const states = new Map<number, number[]>();
  for (let s = 0; s < count; s++) {
    const place = placeOf.get(levels[s]) as number;
    if (!shown(place)) continue;
    const found = states.get(place);
    if (found === undefined) states.set(place, [s]);
    else found.push(s);
  }
  return {
    levels: [...states]
      .sort(([a], [b]) => a - b)
      .map(([place, members]) => levelOf(held, view, place, members)),
    of: present.length,
    here,
    partial: view.partial[party],
    orders: view.alternatives.filter((one) => one.party === party).length,
    unknownPairs: view.unknownPairs[party].length,
  };
}

function levelOf(
  held: Held,
  view: CompiledView,
  place: number,
  members: readonly number[],
): RankedLevel {
  const counts = new Map<string, number>();
  let unnamed = 0;
  for (const s of members) {
    const keys = view.states.outcomes(s);
    if (keys.length === 0) unnamed++;
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const here = view.statusQuo !== null && members.includes(view.statusQuo);
  const example = here ? (view.statusQuo as number) : members[0];
  return {
    place,
    states: members.length,
    example: view.states.id(example),
    name: members.length === 1 ? stateWords(view, example, held.messages) || null : null,
    outcomes: view.outcomes.flatMap(({ key }, k) => {
      const states = counts.get(key);
      return states === undefined
        ? []
        : [{ key, name: outcomeName(view, k, held.messages), states }];
    }),
    unnamed,
    here,
  };
}
