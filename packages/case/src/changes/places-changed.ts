/**
 * In how many of the states that two views share a party's order puts the state at another place: its
 * place among the common states alone, so that states which come or go move nobody.
 *
 * Cost: one pass over the states and the levels.
 */
export function placesChanged(before: Int32Array, after: Int32Array, toAfter: Int32Array): number {
  const was = new Int32Array(highest(before) + 1);
  const is = new Int32Array(highest(after) + 1);
  toAfter.forEach((t, s) => {
    if (t < 0) return;
    was[before[s]] = 1;
    is[after[t]] = 1;
  });
  number(was);
  number(is);
  let changed = 0;
  toAfter.forEach((t, s) => {
    if (t >= 0 && was[before[s]] !== is[after[t]]) changed++;
  });
  return changed;
}

/** Numbers the levels that occur, from 1. */
function number(occurs: Int32Array): void {
  let place = 0;
  for (let level = 0; level < occurs.length; level++) {
    if (occurs[level] > 0) occurs[level] = ++place;
  }
}

function highest(levels: Int32Array): number {
  let most = 0;
  for (const level of levels) if (level > most) most = level;
  return most;
}
