/** Who wants to hear of new revisions. */
export class Listeners {
  readonly #listeners = new Set<(id: string, revision: number) => void>();

  add(listener: (id: string, revision: number) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  tell(id: string, revision: number): void {
    // Later, so that a listener that throws does not make a write fail that was saved.
    for (const listener of this.#listeners) queueMicrotask(() => listener(id, revision));
  }
}
