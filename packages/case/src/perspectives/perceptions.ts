/** What each party believes of each other, pair by pair. */
import { kendallTau } from "@sextant/engine";
import type { CompiledView } from "../compile/compiled-view.js";
import type { Perception, Picture } from "./found.js";
import { saidOf } from "./said-of.js";
import { statementDifferences } from "./statement-differences.js";
import type { Universe } from "./universe.js";

/** A pair as it is found, before anything is put right. */
export type Belief = Omit<Perception, "correction" | "uncorrected">;

/**
 * Compares what the holder's view says of the other's wishes and means with the other's own game.
 *
 * Cost: one pass over the states for each statement that both lists have, and a sort.
 */
export function beliefOf(holder: Picture, about: Picture, universe: Universe): Belief {
  const party = about.party;
  const { key } = about.view.parties[party];
  const pair = { holder: holder.party, about: party };
  if (holder.view === about.view) return { ...pair, ...NOTHING_SAID };
  const said = saidOf(holder.view.loaded, holder.view, key);
  const common = commonStates(holder.view, about.view, universe);
  const statements = statementDifferences({
    believed: holder.view.statements[party],
    own: about.view.statements[party],
    common,
    replacements: said.replacements,
  });
  const levels = (view: CompiledView, side: 0 | 1): Int32Array =>
    Int32Array.from(common, (states) => view.model.levels[party][states[side]]);
  const order = kendallTau(levels(holder.view, 0), levels(about.view, 1));
  const orderDiffers = order.discordant + order.tiedInFirst + order.tiedInSecond > 0;
  // An option that the other sees itself, and the holder does not.
  const ownIgnored = saidOf(about.view.loaded, about.view, key).ignored;
  const ignored = said.ignored.filter((option) => !ownIgnored.includes(option));
  const options = differingOptions(holder.view, about.view, party);
  const moves = movesText(holder.view, key) !== movesText(about.view, key);
  const differs = orderDiffers || statements.length + ignored.length + options.length > 0 || moves;
  return {
    ...pair,
    status: differs ? "differs" : said.anything ? "agrees" : "assumed",
    basis: said.basis,
    agreement: order.tau,
    statements,
    orderDiffers,
    ignored,
    options,
    moves,
  };
}

const NOTHING_SAID = {
  status: "assumed",
  basis: {},
  agreement: 1,
  statements: [],
  orderDiffers: false,
  ignored: [],
  options: [],
  moves: false,
} as const;

/** Whether two orders of one party over the states that two views share are the same. */
export function sameOrder(
  a: CompiledView,
  b: CompiledView,
  party: number,
  universe: Universe,
): boolean {
  if (a === b) return true;
  const common = commonStates(a, b, universe);
  const order = kendallTau(
    Int32Array.from(common, ([s]) => a.model.levels[party][s]),
    Int32Array.from(common, ([, s]) => b.model.levels[party][s]),
  );
  return order.discordant + order.tiedInFirst + order.tiedInSecond === 0;
}

function commonStates(
  a: CompiledView,
  b: CompiledView,
  universe: Universe,
): (readonly [number, number])[] {
  const inB = universe.own.get(b)!;
  const pairs: (readonly [number, number])[] = [];
  universe.numbers.get(a)!.forEach((u, s) => {
    if (inB[u] >= 0) pairs.push([s, inB[u]]);
  });
  return pairs;
}

/** Options of the party whose guard or permitted direction is not the same. */
function differingOptions(a: CompiledView, b: CompiledView, party: number): string[] {
  return a.options.flatMap((option) => {
    if (option.party !== party) return [];
    const other = b.options.find(({ key }) => key === option.key);
    const same =
      other !== undefined &&
      other.onlyWhen === option.onlyWhen &&
      other.reversible === option.reversible &&
      other.onlyUndone === option.onlyUndone;
    return same ? [] : [option.key];
  });
}

function movesText(view: CompiledView, party: string): string {
  return JSON.stringify(view.document.moves?.[party] ?? null);
}
