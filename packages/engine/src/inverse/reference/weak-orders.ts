/** Every weak order of n states as levels 1, 2, … without gaps; 1, 3, 13, 75, 541 of them. */
export function weakOrders(n: number): Int32Array[] {
  const found: Int32Array[] = [];
  const levels = new Int32Array(n);
  const visit = (at: number): void => {
    if (at === n) {
      const top = Math.max(0, ...levels);
      const used = new Set(levels);
      if (used.size === top) found.push(levels.slice());
      return;
    }
    for (let level = 1; level <= n; level++) {
      levels[at] = level;
      visit(at + 1);
    }
  };
  visit(0);
  return found;
}
