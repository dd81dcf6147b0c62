import type { DocumentPath, LoadedCase, Place, Problem } from "@sextant/case";
import type { PlacedProblem } from "./questions/question.js";

/**
 * The path of a part, kept on its place: problems name places, and the page shows them beside the part.
 * A symbol goes along where a place is copied, and is left behind where it is written or sent.
 */
const PATH = Symbol("path");
type WithPath = Place & { readonly [PATH]?: DocumentPath };

/** Places that remember the path they were asked for. */
export function remembering(place: LoadedCase["place"]): LoadedCase["place"] {
  return (path, at) => ({ ...place(path, at), [PATH]: path }) as WithPath;
}

/** The same case with such places; what it keeps is kept once. */
export function withPaths(loaded: LoadedCase): LoadedCase {
  return Object.create(loaded, { place: { value: remembering(loaded.place) } }) as LoadedCase;
}

/** Problems with the paths that their places remember. */
export function placed(problems: readonly Problem[]): PlacedProblem[] {
  return problems.map((problem) => {
    const path = (problem.place as WithPath | null)?.[PATH];
    return path === undefined ? problem : { ...problem, path };
  });
}
