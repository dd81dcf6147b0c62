/**
 * What is to be done once an edit is shown. The edit may be shown while it is still being made, or a good
 * while later, together with what follows from it.
 */
export class OnceShown<What> {
  #waits: { readonly of: unknown; readonly what: What } | null = null;

  /** Makes an edit of what is shown now; where it cannot be made (`make` says so), what waited before waits on. */
  after(shown: unknown, what: What, make: () => boolean): boolean {
    const before = this.#waits;
    this.#waits = { of: shown, what };
    if (make()) return true;
    this.#waits = before;
    return false;
  }

  /** What is to be done now that this is shown, told once; null while it is still what was shown before. */
  due(shown: unknown): What | null {
    if (this.#waits === null || this.#waits.of === shown) return null;
    const { what } = this.#waits;
    this.#waits = null;
    return what;
  }
}
