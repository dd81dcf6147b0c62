/** Why a party ranks one state above another: the first preference in which the two differ. */

import type { CompiledStatement, CompiledView } from "@sextant/case";
import { holdsAt } from "@sextant/engine";
import { basisText } from "../describe/basis.js";
import { conditionText } from "../describe/condition.js";
import type { Messages } from "../messages/en.js";
import type { NamedPreference } from "../sentence.js";

/** The statements of one rank (one statement, or a tie) in which two states differ first. */
export interface Decisive {
  readonly statements: readonly CompiledStatement[];
  /** How many of them hold in either state. */
  readonly inFirst: number;
  readonly inSecond: number;
}

/**
 * The most important statement or tie of a party in which two states differ; null where none does, or
 * where the party's preferences are a ranking or weights.
 */
export function decisive(
  view: CompiledView,
  party: number,
  first: number,
  second: number,
): Decisive | null {
  const list = view.statements[party] ?? [];
  for (let k = 0; k < list.length; ) {
    let end = k + 1;
    while (end < list.length && list[end].rank === list[k].rank) end++;
    const statements = list.slice(k, end);
    const inFirst = statements.filter((p) => holdsAt(p.truth, first)).length;
    const inSecond = statements.filter((p) => holdsAt(p.truth, second)).length;
    if (inFirst !== inSecond) return { statements, inFirst, inSecond };
    k = end;
  }
  return null;
}

/** How a preference is named in a sentence: the goal's words, else its condition in words. */
export function preferenceText(
  view: CompiledView,
  statement: CompiledStatement,
  m: Messages,
): string {
  const text = statement.goalText ?? conditionText(view, statement.text, m);
  return m.quote(text.trim().replace(/\s+/g, " "));
}

/** The preferences that a sentence names, each once for every time that it does. */
export function namesOf(
  view: CompiledView,
  statements: readonly CompiledStatement[],
  m: Messages,
): NamedPreference[] {
  return statements.map((statement) => ({
    words: preferenceText(view, statement, m),
    of: [{ party: statement.party, id: statement.id }],
  }));
}

/** The same where each of the words stands once, whoever's preferences it gives. */
export function namesOnce(
  view: CompiledView,
  statements: readonly CompiledStatement[],
  m: Messages,
): NamedPreference[] {
  const byWords = new Map<string, NamedPreference>();
  for (const { words, of } of namesOf(view, statements, m)) {
    const before = byWords.get(words)?.of ?? [];
    byWords.set(words, { words, of: [...before, ...of] });
  }
  return [...byWords.values()];
}

/** Why the party prefers `to` to `from` (or, where `better` is false, the other way round). */
export function reasonText(
  view: CompiledView,
  party: number,
  from: number,
  to: number,
  m: Messages,
): string {
  const found = decisive(view, party, to, from);
  if (!found) {
    const written = view.document.preferences?.[view.parties[party].key];
    return m.because.order(basisText(written?.order ?? written, m));
  }
  const { statements, inFirst, inSecond } = found;
  if (statements.length === 1)
    return m.because.statement(
      preferenceText(view, statements[0], m),
      basisText(statements[0].basis, m),
      inFirst > inSecond,
    );
  return m.because.tie(
    statements.map((p) => `${preferenceText(view, p, m)} ${basisText(p.basis, m)}`),
    inFirst,
    inSecond,
  );
}
