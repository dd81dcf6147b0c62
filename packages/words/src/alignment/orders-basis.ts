import type { CompiledView } from "@sextant/case";
import { basisText } from "../describe/basis.js";
import type { Messages } from "../messages/en.js";

/** What the rankings of some parties rest on: the passages that back their orders, in brackets. */
export function ordersBasis(view: CompiledView, parties: readonly number[], m: Messages): string {
  const orders = parties.map((party) => {
    const written = view.document.preferences?.[view.parties[party].key];
    return written?.order ?? written;
  });
  const cite = [...new Set(orders.flatMap((order) => order?.cite ?? []))];
  const judgement = orders.find((order) => order?.judgement)?.judgement;
  return basisText(cite.length > 0 ? { cite } : judgement ? { judgement } : undefined, m);
}
