/** Which view is whose picture of the case. */
import type { CompiledView } from "../compile/compiled-view.js";
import { layersOf, viewNames } from "../compile/view/layers.js";
import { caseError } from "../compile/view/problem-of.js";
import { readView } from "../compile/view/view-document.js";
import { didYouMean } from "../condition/suggest.js";
import type { LoadedCase } from "../read/loaded-case.js";

/** The names of the views that make up the hypergame. */
export interface PictureNames {
  /** By party key: its views in the file's order, the one that is used first. */
  readonly own: ReadonlyMap<string, readonly string[]>;
  /** By party key: for each other party of which its view says what it sees, the nested view. */
  readonly nested: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Nested views deeper than the second level, which are not used. */
  readonly deeper: readonly string[];
}

/** Compiles a view by name; the caller says with which options. */
export type CompileNamed = (view: string) => CompiledView;

/**
 * The views with a holder, by party; of several with the same holder `chosen` says which is used, else
 * the first.
 *
 * @throws CaseError SX_USAGE_VIEW for a chosen view that there is not, that nobody holds or whose
 * holder has another one chosen; SX_CASE_BELIEF_LOOP, SX_CASE_BELIEF_HOLDER for nested views
 */
export function pictureNames(loaded: LoadedCase, chosen: readonly string[] = []): PictureNames {
  const names = viewNames(loaded);
  const outer = names.filter((name) => name !== "base" && !name.includes("/"));
  const own = new Map<string, string[]>();
  for (const name of outer) {
    const { holder } = readView(loaded, name);
    if (holder === null) continue;
    own.set(holder, [...(own.get(holder) ?? []), name]);
  }
  const taken = new Map<string, string>();
  for (const name of chosen) {
    const holder = [...own].find(([, views]) => views.includes(name))?.[0];
    const held = [...own.values()].flat();
    if (holder === undefined) {
      throw caseError(
        "SX_USAGE_VIEW",
        null,
        outer.includes(name)
          ? `The view "${name}" is no party's picture: it has no holder.`
          : `The case has no view "${name}" that a party holds.`,
        didYouMean(name, held) ??
          (held.length > 0 ? `The views with a holder are ${held.join(", ")}.` : HOW_TO_WRITE),
      );
    }
    const other = taken.get(holder);
    if (other !== undefined && other !== name) {
      throw caseError(
        "SX_USAGE_VIEW",
        null,
        `The views "${other}" and "${name}" are both held by ${holder}; a hypergame has one game a party.`,
        "Choose one of them.",
      );
    }
    taken.set(holder, name);
    own.set(holder, [name, ...(own.get(holder) as string[]).filter((view) => view !== name)]);
  }
  return { own, ...nestedViews(loaded, names, own) };
}

const HOW_TO_WRITE = "Write a view with a holder: views: { seen-from-a: { holder: a, … } }.";

function nestedViews(
  loaded: LoadedCase,
  names: readonly string[],
  own: ReadonlyMap<string, readonly string[]>,
): Pick<PictureNames, "nested" | "deeper"> {
  const nested = new Map<string, Map<string, string>>();
  const deeper: string[] = [];
  for (const [holder, [view]] of own) {
    const inner = new Map<string, string>();
    for (const name of names) {
      if (!name.startsWith(`${view}/`)) continue;
      if (name.slice(view.length + 1).includes("/")) {
        deeper.push(name);
        continue;
      }
      const about = readView(loaded, name).holder;
      const { path } = layersOf(loaded, name).at(-1)!;
      if (about === null) {
        throw caseError(
          "SX_CASE_BELIEF_HOLDER",
          loaded.place(path, "key"),
          `The view ${name} says what somebody sees in the eyes of ${holder}, but not who.`,
          "Give it a holder: the party that is believed to see things so.",
        );
      }
      if (about === holder) {
        throw caseError(
          "SX_CASE_BELIEF_LOOP",
          loaded.place([...path, "holder"]),
          `The view ${name} says what ${holder} believes that ${holder} sees: a belief about itself.`,
          `What ${holder} sees stands in ${view} itself; give ${name} another holder.`,
        );
      }
      const first = inner.get(about);
      if (first !== undefined) {
        throw caseError(
          "SX_CASE_BELIEF_LOOP",
          loaded.place([...path, "holder"]),
          `Both ${first} and ${name} say what ${holder} believes that ${about} sees.`,
          "Keep one of them.",
        );
      }
      inner.set(about, name);
    }
    if (inner.size > 0) nested.set(holder, inner);
  }
  return { nested, deeper };
}
