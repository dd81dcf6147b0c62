/**
 * Which corrected perceptions would make a target hold: in a holder's own game, and in the hypergame
 * of all parties' games (Bennett 1977; Wang, Hipel & Fraser 1988), in which a state holds where it is
 * stable for every party in the game that this party sees.
 */
import { CONCEPT_BIT, prepareRepeated, type SearchedConcept, type Verdicts } from "@sextant/engine";
import { compileView } from "../compile/compile-view.js";
import type { CompiledView } from "../compile/compiled-view.js";
import type {
  BeliefCorrection,
  InverseTarget,
  PerceivedGame,
  PerceptionAlternative,
  PerceptionAnswer,
} from "./inverse-result.js";
import type { Judge } from "./verify.js";

export interface PerceptionQuestion {
  /** The base: what every party prefers itself. */
  readonly view: CompiledView;
  readonly target: InverseTarget;
  readonly concept: SearchedConcept;
  readonly most: number;
  readonly limit: number;
  /** Views and holders whose perceptions are kept. */
  readonly keptViews: ReadonlySet<string>;
  readonly keptParties: readonly number[];
  readonly nearest: (states: readonly number[]) => number;
  readonly judge: Judge;
}

/** A view as a game, its states known by those of the base. */
interface Game {
  readonly view: CompiledView;
  readonly holder: number;
  /** By party that is seen otherwise than it is: its own preferences over the view's states. */
  readonly own: ReadonlyMap<number, Int32Array>;
  /** Its parties whose picture may be corrected. */
  readonly correctable: readonly number[];
  /** By position in the target: the view's state, -1 where the view does not have it. */
  readonly stateOf: readonly number[];
  /** The view's own states of the target, where an outcome means other states in it. */
  readonly means: ReadonlySet<number>;
  /** Verdicts with the preferences of some parties corrected; each analysis is made once. */
  readonly verdicts: (corrected: readonly number[]) => Verdicts;
}

/**
 * The fewest corrections, all of the smallest number. A belief is corrected by giving the party, in
 * the holder's game, the preferences that the base gives it. Null where no view has a holder.
 * Cost: for each view an analysis for each set of up to `most` of the parties that are seen otherwise.
 */
export function answerOfPerceptions(question: PerceptionQuestion): PerceptionAnswer | null {
  const games = gamesOf(question);
  if (games.length === 0) return null;
  const views = games.map((game, index) => inOwnGame(question, game, index));
  return { views, hypergame: inHypergame(question, games) };
}

function gamesOf({ view, target, keptViews, keptParties }: PerceptionQuestion): Game[] {
  const ids = new Map(Array.from({ length: view.states.count }, (_, s) => [view.states.id(s), s]));
  const found: Game[] = [];
  for (const [name, document] of Object.entries(view.loaded.document.views ?? {})) {
    if (document.holder === undefined) continue;
    const seen = compileView(view.loaded, name);
    const holder = seen.holder!;
    // A holder with several views is asked for the first.
    if (found.some((game) => game.holder === holder)) continue;
    const baseOf = Array.from(
      { length: seen.states.count },
      (_, s) => ids.get(seen.states.id(s)) ?? -1,
    );
    const own = new Map<number, Int32Array>();
    seen.model.levels.forEach((believed, party) => {
      if (party === holder || baseOf.includes(-1)) return;
      const levels = Int32Array.from(baseOf, (s) => view.model.levels[party][s]);
      if (!sameOrder(levels, believed)) own.set(party, levels);
    });
    const kept = keptViews.has(name) || keptParties.includes(holder);
    const seenAt = new Map(baseOf.map((s, at) => [s, at]));
    const outcome = target.outcome === null ? null : view.outcomes[target.outcome].key;
    const repeated = prepareRepeated(seen.model);
    const known = new Map<string, Verdicts>();
    found.push({
      verdicts(corrected) {
        const name = corrected.join();
        const made = known.get(name) ?? repeated.analyse(correctedLevels(seen, own, corrected));
        // The arrays of an analysis are used again by the next.
        if (!known.has(name))
          known.set(
            name,
            made.map((column) => column.slice()),
          );
        return known.get(name)!;
      },
      view: seen,
      holder,
      own,
      correctable: kept ? [] : [...own.keys()].filter((p) => !keptParties.includes(p)),
      stateOf: target.states.map((s) => seenAt.get(s) ?? -1),
      means: new Set(
        target.states
          .map((s) => seenAt.get(s) ?? -1)
          .filter((s) => s >= 0 && (outcome === null || seen.states.outcomes(s).includes(outcome))),
      ),
    });
  }
  return found;
}

function inOwnGame(question: PerceptionQuestion, game: Game, index: number): PerceivedGame {
  const { concept, target, most, nearest, limit } = question;
  const heldWith = (corrected: readonly number[]): number[] => {
    const verdicts = game.verdicts(corrected);
    return target.states.filter((_, t) => {
      const s = game.stateOf[t];
      return game.means.has(s) && verdicts.every((own) => (own[s] & CONCEPT_BIT[concept]) !== 0);
    });
  };
  const { size, found } = smallestSets(game.correctable, most, heldWith);
  const alternatives = found.map(({ chosen, states }) => ({
    corrections: chosen.map((party): BeliefCorrection => ({ view: index, party })),
    states,
    example: nearest(states),
  }));
  return {
    view: game.view.view,
    holder: game.holder,
    differing: [...game.own.keys()],
    held: heldWith([]),
    size,
    alternatives: size === 0 ? [] : alternatives.slice(0, limit),
  };
}

/** A party's stability in its own game depends on the corrections of its own view only. */
function inHypergame(
  question: PerceptionQuestion,
  games: readonly Game[],
): PerceptionAnswer["hypergame"] {
  const { view, target, concept, most, limit, nearest, judge } = question;
  const base = judge.stable(view.model.levels, target.states);
  // By game: sets of corrections by size, with the targets that are then stable for the holder.
  const options = games.map((game) =>
    subsets(game.correctable, most).map((chosen) => {
      const own = game.verdicts(chosen)[game.holder];
      const stable = new Set<number>();
      game.stateOf.forEach((s, t) => {
        if (s >= 0 && (own[s] & CONCEPT_BIT[concept]) !== 0) stable.add(t);
      });
      return { chosen, stable };
    }),
  );
  const others = view.parties.flatMap((_, p) => (games.some((g) => g.holder === p) ? [] : [p]));
  const open = target.states.flatMap((_, t) => (others.every((p) => base[p][t] === 1) ? [t] : []));
  const found = new Map<string, { corrections: BeliefCorrection[]; states: number[] }>();
  const held: number[] = [];
  let size: number | null = null;
  for (const t of open) {
    const least = options.map(
      (own) => own.find(({ stable }) => stable.has(t))?.chosen.length ?? -1,
    );
    if (least.includes(-1)) continue;
    const needed = least.reduce((sum, n) => sum + n, 0);
    if (needed === 0) held.push(target.states[t]);
    if (needed > most || (size !== null && needed > size)) continue;
    if (size === null || needed < size) found.clear();
    size = needed;
    const fitting = options.map((own, g) =>
      own.filter(({ chosen, stable }) => chosen.length === least[g] && stable.has(t)),
    );
    for (const chosen of product(fitting)) {
      const corrections = chosen.flatMap((one, g) =>
        one.chosen.map((party): BeliefCorrection => ({ view: g, party })),
      );
      const key = JSON.stringify(corrections);
      const known = found.get(key);
      if (known !== undefined) known.states.push(target.states[t]);
      else found.set(key, { corrections, states: [target.states[t]] });
    }
  }
  const alternatives = [...found.values()].map(
    (one): PerceptionAlternative => ({ ...one, example: nearest(one.states) }),
  );
  return { held, size, alternatives: size === 0 ? [] : alternatives.slice(0, limit) };
}

function correctedLevels(
  { model }: CompiledView,
  own: ReadonlyMap<number, Int32Array>,
  corrected: readonly number[],
): Int32Array[] {
  return model.levels.map((believed, party) =>
    corrected.includes(party) ? denseLevels(own.get(party)!) : believed,
  );
}

/** The same order with levels numbered 1, 2, … */
function denseLevels(levels: Int32Array): Int32Array {
  const used = [...new Set(levels)].sort((a, b) => a - b);
  const place = new Map(used.map((level, k) => [level, k + 1]));
  return levels.map((level) => place.get(level)!);
}

function smallestSets(
  parties: readonly number[],
  most: number,
  heldWith: (chosen: readonly number[]) => number[],
): { size: number | null; found: { chosen: number[]; states: number[] }[] } {
  const found: { chosen: number[]; states: number[] }[] = [];
  for (const chosen of subsets(parties, most)) {
    if (found.length > 0 && chosen.length > found[0].chosen.length) break;
    const states = heldWith(chosen);
    if (states.length > 0) found.push({ chosen, states });
  }
  return { size: found.length === 0 ? null : found[0].chosen.length, found };
}

/** All sets of some parties, the smaller first. */
function subsets(items: readonly number[], most: number): number[][] {
  let sets: number[][] = [[]];
  for (const item of items) sets = [...sets, ...sets.map((set) => [...set, item])];
  return sets.filter(({ length }) => length <= most).sort((a, b) => a.length - b.length);
}

function* product<T>(lists: readonly (readonly T[])[], at = 0): Generator<T[]> {
  if (at === lists.length) {
    yield [];
    return;
  }
  for (const item of lists[at]) for (const rest of product(lists, at + 1)) yield [item, ...rest];
}

/** Whether two levels rank the states alike, whatever numbers they use. */
function sameOrder(a: Int32Array, b: Int32Array): boolean {
  const toB = new Map<number, number>();
  for (let s = 0; s < a.length; s++) {
    const known = toB.get(a[s]);
    if (known === undefined) toB.set(a[s], b[s]);
    else if (known !== b[s]) return false;
  }
  const pairs = [...toB].sort((x, y) => x[0] - y[0]);
  return pairs.every(([, level], k) => k === 0 || level > pairs[k - 1][1]);
}
