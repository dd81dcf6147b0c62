const listeners = new Set<() => void>();

/** Says that a snapshot was made: the form for it stands in several places, and the list of them in another. */
export function snapshotMade(): void {
  for (const listener of listeners) listener();
}

/** Hears of snapshots that are made in this tab, until the function that it gives is called. */
export function onSnapshotMade(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
