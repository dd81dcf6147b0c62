/** What a view says of one party, and on what grounds. */
import type { CompiledView } from "../compile/compiled-view.js";
import { layersOf } from "../compile/view/layers.js";
import { readView } from "../compile/view/view-document.js";
import type { Basis, PreferenceDoc, ViewDoc } from "../document.js";
import type { LoadedCase } from "../read/loaded-case.js";

export interface SaidOf {
  /** false: the view says nothing of the party, so that all of it is inherited. */
  readonly anything: boolean;
  /** What the view's words on the party rest on: those on its preferences, else the view's own. */
  readonly basis: Basis;
  /** What edits put in the place of what, by statement id. */
  readonly replacements: ReadonlyMap<string, string>;
  /** Keys of the party's options that the view does not recognise. */
  readonly ignored: readonly string[];
}

/** Looks through the layers of a view (the base apart) for a party. */
export function saidOf(loaded: LoadedCase, { view, options }: CompiledView, party: string): SaidOf {
  const layers = layersOf(loaded, view).map(({ document }) => document);
  const own = new Set(options.flatMap(({ key }) => (key.startsWith(`${party}.`) ? [key] : [])));
  const full = (key: string): string =>
    key.includes(".") ? key : (options.find((o) => o.key.endsWith(`.${key}`))?.key ?? key);
  const ignored = readView(loaded, view)
    .ignores.map(({ key }) => full(key))
    .filter((key) => own.has(key));
  const preferences = layers.flatMap(({ preferences }) => preferences?.[party] ?? []);
  const replacements = new Map<string, string>();
  for (const { edit } of preferences) {
    for (const each of edit ?? []) {
      if ("replace" in each) replacements.set(each.replace, idOf(each.with, each.replace));
    }
  }
  return {
    anything: ignored.length > 0 || layers.some((layer) => mentions(layer, party)),
    basis: basisOf(preferences, layers),
    replacements,
    ignored,
  };
}

/** Names that readers of views would look under first. */
function mentions(layer: ViewDoc, party: string): boolean {
  return [layer.preferences, layer.parties, layer.goals, layer.moves].some(
    (part) => part !== undefined && Object.hasOwn(part, party),
  );
}

function idOf(item: NonNullable<PreferenceDoc["statements"]>[number], replaced: string): string {
  if (typeof item === "string") return item.trim();
  return item.id ?? ("prefer" in item ? item.prefer.trim() : replaced);
}

/** The last layer that gives grounds; grounds on the party before those of the whole view. */
function basisOf(preferences: readonly PreferenceDoc[], layers: readonly ViewDoc[]): Basis {
  for (const source of [...[...preferences].reverse(), ...[...layers].reverse()]) {
    const { cite, reading, judgement, hedge } = source;
    if (cite !== undefined || judgement !== undefined) {
      return {
        ...(cite === undefined ? {} : { cite }),
        ...(reading === undefined ? {} : { reading }),
        ...(judgement === undefined ? {} : { judgement }),
        ...(hedge === undefined ? {} : { hedge }),
      };
    }
  }
  return {};
}
