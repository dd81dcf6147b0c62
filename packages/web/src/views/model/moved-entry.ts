/** A list with one of its entries at another place. */
export function movedEntry<T>(list: readonly T[], from: number, to: number): T[] {
  const result = list.slice();
  const [moved] = result.splice(from, 1);
  result.splice(to, 0, moved);
  return result;
}
