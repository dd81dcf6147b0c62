import { applyEdit, type CaseEdit, parseText } from "@sextant/case";
import type { FileEdit } from "../types.js";
import type { FileMap } from "./splice.js";

type Path = readonly (string | number)[];

/**
 * Files as plain values, each read once, to look at and to edit where comments and layout do not
 * matter. An edit that cannot be made is passed over: nothing here throws.
 */
export class CaseValues {
  readonly #texts: FileMap;
  readonly #roots = new Map<string, unknown>();

  constructor(texts: FileMap) {
    this.#texts = texts;
  }

  /** The value at a path of a file; undefined where there is none, or where it cannot be read. */
  at(file: string, path: Path): unknown {
    let value = this.#root(file);
    for (const key of path) {
      if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) {
        return undefined;
      }
      value = (value as Record<string | number, unknown>)[key];
    }
    return value;
  }

  /** Makes the edits of a change that can be made. */
  change(edit: FileEdit): void {
    if (!("edits" in edit)) this.#roots.set(edit.file, rootOf(edit.text));
    else for (const one of edit.edits) this.make(edit.file, one);
  }

  /** Whether the edit could be made. */
  make(file: string, edit: CaseEdit): boolean {
    const made = applyEdit(this.#root(file), edit);
    if (made.ok) this.#roots.set(file, made.value);
    return made.ok;
  }

  #root(file: string): unknown {
    if (!this.#roots.has(file)) this.#roots.set(file, rootOf(this.#texts.get(file) ?? null));
    return this.#roots.get(file);
  }
}

function rootOf(text: string | null): unknown {
  return text === null ? undefined : parseText(text.replace(/^\uFEFF/, ""), "").parsed?.value;
}
