/**
 * The definition literally: every path without repeats from every node, kept where it leads back and
 * begins at its lowest node. The oracle for elementary-cycles.ts; exponential.
 */
export function elementaryCyclesReference(next: readonly (readonly number[])[]): number[][] {
  const cycles: number[][] = [];
  const extend = (path: readonly number[]): void => {
    for (const w of next[path[path.length - 1]]) {
      if (w === path[0]) cycles.push([...path]);
      else if (w > path[0] && !path.includes(w)) extend([...path, w]);
    }
  };
  next.forEach((_, v) => {
    extend([v]);
  });
  return cycles;
}
