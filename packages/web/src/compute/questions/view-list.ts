import { viewNames } from "@sextant/case";
import type { Held } from "./question.js";

export interface ViewEntry {
  /** "base", "seen-from-moscow", nested ones as "outer/inner". */
  readonly name: string;
  readonly title: string | null;
  /** The party whose picture it is, by key. */
  readonly holder: string | null;
}

/** The views of the case, the base first. */
export function viewList(held: Held, _params: Record<string, never>): ViewEntry[] {
  const { document } = held.loaded;
  return viewNames(held.loaded).map((name) => {
    let views = document.views;
    let holder: string | null = null;
    let title: string | null = null;
    for (const step of name === "base" ? [] : name.split("/")) {
      const found = views?.[step];
      holder = found?.holder ?? null;
      title = found?.title ?? null;
      views = found?.views;
    }
    return { name, title, holder };
  });
}
