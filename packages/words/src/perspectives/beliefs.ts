/** What one party believes of another, in phrases: what is added, dropped, moved or put in another's place. */
import type { Perception, Perspectives, StatementDifference } from "@sextant/case";
import { basisText } from "../describe/basis.js";
import { optionName } from "../describe/names.js";
import { preferenceText } from "../explain/reason.js";
import type { Messages } from "../messages/en.js";

/** How many statements left out are named in short; one more is named rather than counted. */
const DROPPED = 1;

/**
 * The phrases of a perception, most important first; statements dropped share one. `short`: a statement
 * that is no goal is named by its id where it has one of its own, not by its condition in words, and of
 * the statements dropped the first stands for all.
 */
export function beliefPhrases(
  found: Perspectives,
  perception: Perception,
  m: Messages,
  short = false,
): string[] {
  const { belief } = m.perspectives;
  const { statements, ignored, options, moves, orderDiffers } = perception;
  const phrases = statements.flatMap((difference) =>
    difference.kind === "dropped" ? [] : [phraseOf(found, perception, difference, m, short)],
  );
  const dropped = statements.flatMap(({ kind, own }) =>
    kind === "dropped" && own !== null ? [preferenceText(ownView(found, perception), own, m)] : [],
  );
  if (dropped.length > 0) {
    const named = short && dropped.length > DROPPED + 1 ? dropped.slice(0, DROPPED) : dropped;
    const more = dropped.length - named.length;
    phrases.push(belief.dropped(named, more, basisText(perception.basis, m)));
  }
  if (ignored.length > 0) phrases.push(belief.ignored(optionTexts(found, ignored, m)));
  if (options.length > 0) phrases.push(belief.options(optionTexts(found, options, m)));
  if (moves) phrases.push(belief.moves);
  if (phrases.length === 0 && orderDiffers) phrases.push(belief.order);
  return phrases;
}

function phraseOf(
  found: Perspectives,
  perception: Perception,
  { kind, believed, own }: StatementDifference,
  m: Messages,
  short: boolean,
): string {
  const { belief } = m.perspectives;
  const holder = found.pictures[perception.holder].view;
  const other = ownView(found, perception);
  if (believed === null) return "";
  const text = short ? shortText(holder, believed, m) : preferenceText(holder, believed, m);
  const basis = basisText(backed(believed.basis, perception), m);
  const placed = (view: typeof holder, { rank }: typeof believed) => {
    const group = view.statements[perception.about].filter((one) => one.rank === rank);
    return { at: rank + 1, mates: group.length - 1, unknown: group[0].order === "unknown" };
  };
  const place = believed.rank === 0 ? belief.first : belief.at(believed.rank + 1);
  if (kind === "moved" && own !== null) {
    return belief.moved(
      own.goalText === null ? text : preferenceText(other, own, m),
      placed(holder, believed),
      placed(other, own),
      basis,
    );
  }
  if (kind === "replaced" && own !== null) {
    const old = preferenceText(other, own, m);
    if (own.id !== believed.id) return belief.replaced(text, place, basis, old);
    return short && believed.goalText === null && own.goalText !== null
      ? belief.rewordedInShort(old, basis)
      : belief.reworded(text, basis, old);
  }
  return belief.added(text, place, basis);
}

/** A goal's words, else the id that the analyst gave ("keeps its weapons"), else the condition in words. */
function shortText(
  view: Perspectives["base"],
  statement: Perspectives["base"]["statements"][number][number],
  m: Messages,
): string {
  const named = statement.goalText === null && /^\p{L}/u.test(statement.id);
  return named ? m.quote(statement.id.replaceAll("-", " ")) : preferenceText(view, statement, m);
}

/** A believed statement without grounds of its own rests on what the view says of the party. */
function backed(basis: Perception["basis"], { basis: whole }: Perception): Perception["basis"] {
  return basis.cite !== undefined || basis.judgement !== undefined ? basis : whole;
}

function ownView({ pictures }: Perspectives, { about }: Perception) {
  return pictures[about].view;
}

function optionTexts({ base }: Perspectives, keys: readonly string[], m: Messages): string[] {
  return keys.map((key) => {
    const option = base.options.findIndex((o) => o.key === key);
    return m.quote(option < 0 ? key : optionName(base, option, m));
  });
}

/** For tables: what kind of difference, what is believed and what is held, each with its place and grounds. */
export function differenceCells(
  found: Perspectives,
  perception: Perception,
  m: Messages,
): (readonly [kind: string, believed: string, held: string])[] {
  const t = m.perspectives.table;
  const holder = found.pictures[perception.holder].view;
  const other = ownView(found, perception);
  const cells = perception.statements.map(({ kind, believed, own }) => {
    const left =
      believed === null
        ? basisText(perception.basis, m)
        : t.statement(
            kind === "moved" && own?.goalText
              ? preferenceText(other, own, m)
              : shortText(holder, believed, m),
            believed.rank + 1,
            basisText(backed(believed.basis, perception), m),
          );
    const right =
      own === null
        ? t.absent
        : t.statement(preferenceText(other, own, m), own.rank + 1, basisText(own.basis, m));
    return [t.differences[kind], left, right] as const;
  });
  const { ignored, options, moves } = perception;
  const more = [
    ...ignored.map((key) => [t.differences.ignored, t.absent, key] as const),
    ...options.map((key) => [t.differences.options, key, key] as const),
    ...(moves ? [[t.differences.moves, t.absent, t.absent] as const] : []),
  ];
  const all = [...cells, ...more];
  return all.length > 0 ? all : [[t.differences.order, t.absent, t.absent]];
}

/** The citations that a perception rests on, each once. */
export function citesOf(perception: Perception): string[] {
  const cites = [
    ...(perception.basis.cite ?? []),
    ...perception.statements.flatMap(({ believed }) => believed?.basis.cite ?? []),
  ];
  return [...new Set(cites)];
}

/** Two digits; what is not the same order is never shown as 1. */
export function tauText(tau: number, m: Messages): string {
  const text = tau.toFixed(2);
  return tau < 1 && text === "1.00" ? m.perspectives.table.nearlyOne : text;
}
