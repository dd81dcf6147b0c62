/** How the preferences that one party ascribes to another differ from the other's own list. */
import { holdsAt } from "@sextant/engine";
import type { CompiledStatement } from "../compile/compiled-view.js";

/**
 * - `added`: believed, and not in the own list; `dropped`: the other way round.
 * - `replaced`: one statement is believed in the place of another, or with another meaning.
 * - `moved`: believed to stand higher or lower, or no longer tied as it was.
 */
export type DifferenceKind = "added" | "dropped" | "replaced" | "moved";

/** What is compared of a statement: compiled ones, and, where there are no states, those of a document. */
export type PlacedStatement = Pick<CompiledStatement, "id" | "rank" | "truth">;

export interface StatementDifference<S extends PlacedStatement = CompiledStatement> {
  readonly kind: DifferenceKind;
  readonly believed: S | null;
  readonly own: S | null;
}

/** Two lists, and which states of the one model are which of the other. */
export interface ListPair<S extends PlacedStatement = CompiledStatement> {
  readonly believed: readonly S[];
  readonly own: readonly S[];
  /** Pairs of states that are the same: in the believed model, in the own one. */
  readonly common: readonly (readonly [number, number])[];
  /** What the view's edits say they put in the place of what: old id to new id. */
  readonly replacements: ReadonlyMap<string, string>;
}

/**
 * The differences of two lists, those of the most important believed statement first. Statements are
 * the same where they have the same id and hold in the same common states. Of those that both lists
 * have, as few as possible are said to have moved.
 *
 * Cost: common states for each pair of statements with the same id, and the square of the list.
 */
export function statementDifferences<S extends PlacedStatement>({
  believed,
  own,
  common,
  replacements,
}: ListPair<S>): StatementDifference<S>[] {
  const byId = new Map(own.map((statement) => [statement.id, statement]));
  const believedIds = new Set(believed.map(({ id }) => id));
  const replacedBy = new Map<string, S>();
  for (const [old, id] of replacements) {
    const statement = byId.get(old);
    if (statement !== undefined && !believedIds.has(old) && !byId.has(id)) {
      replacedBy.set(id, statement);
    }
  }
  const kept = believed.filter(({ id }) => byId.has(id));
  const still = stillInPlace(kept, own);
  const found: (StatementDifference<S> & { readonly at: number })[] = [];
  believed.forEach((statement) => {
    const at = statement.rank;
    const before = byId.get(statement.id) ?? replacedBy.get(statement.id) ?? null;
    if (before === null) found.push({ kind: "added", believed: statement, own: null, at });
    else if (
      before.id !== statement.id ||
      common.some(([s, t]) => holdsAt(statement.truth, s) !== holdsAt(before.truth, t))
    ) {
      found.push({ kind: "replaced", believed: statement, own: before, at });
    } else if (!still.has(statement.id)) {
      found.push({ kind: "moved", believed: statement, own: before, at });
    }
  });
  const replaced = new Set([...replacedBy.values()].map(({ id }) => id));
  for (const statement of own) {
    if (believedIds.has(statement.id) || replaced.has(statement.id)) continue;
    found.push({ kind: "dropped", believed: null, own: statement, at: statement.rank });
  }
  return found.sort((a, b) => a.at - b.at).map(({ at: _, ...difference }) => difference);
}

/**
 * The ids of the kept statements that need not have moved: a longest run in the own order, less those
 * that are tied with others than before.
 */
function stillInPlace(
  kept: readonly PlacedStatement[],
  own: readonly PlacedStatement[],
): ReadonlySet<string> {
  const place = new Map(own.map(({ id }, k) => [id, k]));
  const at = kept.map(({ id }) => place.get(id) as number);
  const longest: number[] = [];
  const before: number[] = [];
  for (let k = 0; k < at.length; k++) {
    longest[k] = 1;
    before[k] = -1;
    for (let j = 0; j < k; j++) {
      if (at[j] < at[k] && longest[j] + 1 > longest[k]) {
        longest[k] = longest[j] + 1;
        before[k] = j;
      }
    }
  }
  const run: number[] = [];
  for (let k = longest.indexOf(Math.max(0, ...longest)); k >= 0; k = before[k]) run.push(k);
  const ids = new Set(kept.map(({ id }) => id));
  const mates = (list: readonly PlacedStatement[], { id, rank }: PlacedStatement): string =>
    list
      .filter((other) => other.rank === rank && other.id !== id && ids.has(other.id))
      .map((other) => other.id)
      .sort()
      .join(" ");
  return new Set(
    run.flatMap((k) => {
      const statement = kept[k];
      return mates(kept, statement) === mates(own, own[at[k]]) ? [statement.id] : [];
    }),
  );
}
