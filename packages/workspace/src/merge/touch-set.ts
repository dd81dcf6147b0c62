import type { Touch } from "./touches.js";

interface Node {
  /** A touch of the set ends here. */
  ends: boolean;
  readonly below: Map<string, Node>;
}

const node = (): Node => ({ ends: false, below: new Map() });

/** Touches, asked whether a place overlaps one of them in as many steps as the place has. */
export class TouchSet {
  readonly #files = new Map<string, Node>();

  constructor(touches: readonly Touch[]) {
    for (const touch of touches) this.add(touch);
  }

  add({ file, path }: Touch): void {
    let at = this.#files.get(file) ?? node();
    this.#files.set(file, at);
    for (const key of path) {
      // The same key may be written as a number or as a text.
      const name = String(key);
      const next = at.below.get(name) ?? node();
      at.below.set(name, next);
      at = next;
    }
    at.ends = true;
  }

  /** Whether a touch of the set leads to the place, or through it: what `overlaps` says of each. */
  overlaps({ file, path }: Touch): boolean {
    return this.#walk(file, path) !== null;
  }

  /** The length of the shortest touch that leads to the place or holds it; null where none does. */
  holder({ file, path }: Touch): number | null {
    const length = this.#walk(file, path);
    return length === "below" ? null : length;
  }

  #walk(file: string, path: Touch["path"]): number | "below" | null {
    let at = this.#files.get(file);
    for (let depth = 0; at !== undefined; depth++) {
      if (at.ends) return depth;
      if (depth === path.length) return "below";
      at = at.below.get(String(path[depth]));
    }
    return null;
  }
}
