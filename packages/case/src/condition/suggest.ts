/**
 * The names nearest to a misspelt one, for "Did you mean …?": at most three, nearest first, and
 * none that differs in more than a third of its letters. A name that is only lacking its party
 * ("talk" for "dprk.talk") counts as near. Distance: Damerau-Levenshtein with adjacent swaps.
 */
export function nearest(word: string, names: Iterable<string>): string[] {
  const wanted = word.toLowerCase();
  const found: { name: string; distance: number }[] = [];
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) continue;
    seen.add(name);
    const given = name.toLowerCase();
    const bare = given.slice(given.indexOf(".") + 1);
    const wantedBare = wanted.slice(wanted.indexOf(".") + 1);
    let distance = editDistance(wanted, given);
    if (bare !== given || wantedBare !== wanted) {
      distance = Math.min(distance, editDistance(wantedBare, bare) + 0.5);
    }
    const allowed = Math.max(1.5, Math.min(wanted.length, given.length) / 3);
    if (distance <= allowed) found.push({ name, distance });
  }
  found.sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1));
  return found.slice(0, 3).map((f) => f.name);
}

/** "Did you mean x or y?", or undefined where nothing is near. */
export function didYouMean(word: string, names: Iterable<string>): string | undefined {
  const near = nearest(word, names);
  if (near.length === 0) return undefined;
  const last = near[near.length - 1];
  const list = near.length === 1 ? last : `${near.slice(0, -1).join(", ")} or ${last}`;
  return `Did you mean ${list}?`;
}

function editDistance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 12) return Math.max(a.length, b.length);
  let older: number[] = [];
  let old = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min(old[j] + 1, row[j - 1] + 1, old[j - 1] + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, older[j - 2] + 1);
      }
      row.push(best);
    }
    older = old;
    old = row;
  }
  return old[b.length];
}
