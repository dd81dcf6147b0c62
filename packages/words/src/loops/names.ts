import type { CausalLink, CausalNode, CompiledView, Loops } from "@sextant/case";
import { basisText } from "../describe/basis.js";
import { nameIn, partyName } from "../describe/names.js";
import type { Messages } from "../messages/en.js";

/** The name of a thing of the map, in the language of the messages where the case gives it. */
export function nodeName({ name, factor }: CausalNode, m: Messages): string {
  return nameIn({ name, names: factor?.names }, m);
}

export function ends({ nodes }: Loops, link: CausalLink, m: Messages): [string, string] {
  return [nodeName(nodes[link.from], m), nodeName(nodes[link.to], m)];
}

/** Who believes it, and what it rests on. */
export function attribution(
  view: CompiledView,
  { perceiver, influence }: CausalLink,
  m: Messages,
): { by: string | null; basis: string } {
  return {
    by: perceiver === null ? null : partyName(view, perceiver, m),
    basis: basisText(influence, m),
  };
}

/** "in the base", "seen from Moscow". */
export function viewName(view: CompiledView, m: Messages): string {
  return m.loops.viewName(viewTitle(view), view.view);
}

/** The title that the case gives a view; null where it gives none. */
export function viewTitle({ loaded, view }: CompiledView): string | null {
  let found = loaded.document.views;
  let title: string | null = null;
  for (const key of view.split("/")) {
    const inner = found?.[key];
    title = inner?.title ?? null;
    found = inner?.views;
  }
  return title;
}
