/** Moves as changes of options, so that the moves of several parties can be put together. */
import { holdsAt, movesOf } from "@sextant/engine";
import type { CompiledView } from "../compile/compiled-view.js";
import { CaseError } from "../problem.js";
import { type FindPattern, patternFinder } from "../result/find-pattern.js";
import { exchangeError } from "./exchange-problem.js";

/** One way for a party to leave a state: the options it changes, and the state it reaches alone. */
export interface LegalMove {
  readonly changed: readonly number[];
  readonly to: number;
}

/** Nobody reads a game with more strategies than these options of one party can combine to. */
const MOST_FREE_OPTIONS = 16;

/** As patternFinder, but a pattern that lies in a merged state finds that state. */
export function finderOf(view: CompiledView): FindPattern {
  const find = patternFinder(view);
  if (view.model.form === "option") return find;
  const merged = new Map<string, number>();
  return (pattern) => {
    const plain = find(pattern);
    if (plain >= 0) return plain;
    const known = merged.get(pattern);
    if (known !== undefined) return known;
    let state = -1;
    try {
      state = view.states.find(pattern);
    } catch (error) {
      if (!(error instanceof CaseError)) throw error;
    }
    merged.set(pattern, state);
    return state;
  };
}

/**
 * The legal moves of a party from a state, one for each state that it can reach. Several
 * combinations of its options may lead into one merged state; the first with the fewest changes
 * stands for it.
 *
 * Throws CaseError SX_EXCHANGE_NOT_EXPRESSIBLE where a move is an arc and not a change of options:
 * graph form, restricted moves, and merged states that parties can leave.
 */
export function legalMoves(
  view: CompiledView,
  s: number,
  party: number,
  find: FindPattern,
): LegalMove[] {
  const from = view.states.pattern(s);
  if (view.model.form === "option") {
    return Array.from(movesOf(view.model, s, party), (to) => {
      const pattern = view.states.pattern(to);
      return { changed: [...from].flatMap((letter, o) => (letter === pattern[o] ? [] : [o])), to };
    });
  }
  if (view.states.isFinal(s)) return [];
  if (view.options.length === 0 || view.document.moves !== undefined || from.includes("-")) {
    throw notDefined();
  }
  return mergedMoves(view, s, party, find);
}

function mergedMoves(view: CompiledView, s: number, party: number, find: FindPattern): LegalMove[] {
  const from = view.states.pattern(s);
  const free = view.options.flatMap((_, o) => (mayChange(view, s, party, o) ? [o] : []));
  if (free.length > MOST_FREE_OPTIONS) {
    throw exchangeError(
      "SX_EXCHANGE_TOO_LARGE",
      `${view.parties[party].name} may change ${free.length} options at once; at most ${MOST_FREE_OPTIONS} are written.`,
    );
  }
  const best = new Map<number, readonly number[]>();
  for (let sub = 1; sub < 2 ** free.length; sub++) {
    const changed = free.filter((_, k) => (sub >>> k) & 1);
    const to = find(flipped(from, changed));
    if (to < 0 || to === s) continue;
    const known = best.get(to);
    if (known === undefined || changed.length < known.length) best.set(to, changed);
  }
  return [...best].map(([to, changed]): LegalMove => ({ changed, to })).sort((a, b) => a.to - b.to);
}

/** By direction, and by the guard at s where the option would be taken. */
function mayChange(view: CompiledView, s: number, party: number, o: number): boolean {
  const option = view.options[o];
  if (option.party !== party) return false;
  if (view.states.pattern(s)[o] === "Y") return option.reversible;
  if (option.onlyUndone) return false;
  return option.onlyWhen === null || holdsAt(view.condition(option.onlyWhen), s);
}

/** The pattern with some options changed. */
export function flipped(pattern: string, changed: readonly number[]): string {
  const letters = [...pattern];
  for (const o of changed) letters[o] = letters[o] === "Y" ? "N" : "Y";
  return letters.join("");
}

function notDefined(): CaseError {
  return exchangeError(
    "SX_EXCHANGE_NOT_EXPRESSIBLE",
    "The state cannot be written as a one-shot game: in graph form, with restricted moves, or from a merged state it is not defined where two parties' moves lead together.",
    "Choose a state that is not merged, or a view without moves:.",
  );
}
