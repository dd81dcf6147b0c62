import type { Place } from "../problem.js";
import type { DocumentPath, LoadedCase } from "../read/loaded-case.js";

/** Finds where a part of a view's document stands in the case file, also where a view gave it. */
export interface Locator {
  place(path: DocumentPath, at?: "key" | "value"): Place;
  /** The place of one character of the text at `path`, as near as the file's quoting allows. */
  within(path: DocumentPath, text: string, offset: number): Place;
}

/** `real` turns a path in the view's document into one in the file. */
export function createLocator(
  loaded: LoadedCase,
  real: (path: DocumentPath) => DocumentPath,
): Locator {
  let lineStarts: number[] | null = null;
  const startOf = (line: number): number => {
    if (lineStarts === null) {
      lineStarts = [0];
      for (let i = loaded.text.indexOf("\n"); i >= 0; i = loaded.text.indexOf("\n", i + 1)) {
        lineStarts.push(i + 1);
      }
    }
    return lineStarts[line - 1] ?? loaded.text.length;
  };
  return {
    place: (path, at) => loaded.place(real(path), at),
    within(path, text, offset) {
      const place = loaded.place(real(path));
      const from = startOf(place.line) + place.column - 1;
      // Plain, or in quotes that hold it unchanged; folded and escaped texts keep their own start.
      for (const quote of [0, 1]) {
        if (loaded.text.startsWith(text, from + quote)) {
          return { ...place, column: place.column + quote + offset };
        }
      }
      return place;
    },
  };
}
