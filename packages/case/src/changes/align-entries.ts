/** One entry of a list, as it is told from the others. */
export interface Entry {
  /** The id or key that the file gives it; null where it gives none. */
  readonly given: string | null;
  /** What it says. Entries without an id are the same where they say the same. */
  readonly content: string;
}

/**
 * Names for the entries of two lists, such that those which are the same have the same name: by the id
 * given; else by what they say; else, for what is left of both, an entry that took another's id, or
 * stands at the very place where the other stood. Linear.
 */
export function alignEntries(
  before: readonly Entry[],
  after: readonly Entry[],
): readonly [string[], string[]] {
  const was = names(before);
  const is = names(after);
  const wasSet = new Set(was);
  const isSet = new Set(is);
  const leftByContent = new Map<string, number>();
  before.forEach(({ content }, i) => {
    if (!isSet.has(was[i])) leftByContent.set(content, i);
  });
  const taken = new Set<number>();
  after.forEach(({ content, given }, i) => {
    if (wasSet.has(is[i])) return;
    const same = leftByContent.get(content);
    const here = i < before.length && !isSet.has(was[i]) && (given ?? before[i].given) === null;
    const found = same !== undefined && !taken.has(same) ? same : here ? i : -1;
    if (found < 0 || taken.has(found)) return;
    taken.add(found);
    is[i] = was[found];
  });
  return [was, is];
}

function names(entries: readonly Entry[]): string[] {
  const met = new Map<string, number>();
  return entries.map(({ given, content }) => {
    if (given !== null) return given;
    const times = (met.get(content) ?? 0) + 1;
    met.set(content, times);
    // A sign that no id may begin with, and a number where the same is said twice.
    return `=${content}${times === 1 ? "" : ` (${times})`}`;
  });
}
