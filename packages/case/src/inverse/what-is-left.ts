import type { CompiledView } from "../compile/compiled-view.js";
import type { InverseKind } from "./inverse-result.js";
import type { OutOfReach } from "./out-of-reach.js";
import { wrongUse } from "./usage.js";

/** Parties whose rankings may be changed: those without a list of statements, or all where asked for. */
export function rankedParties(view: CompiledView, { parties }: OutOfReach, all: boolean): number[] {
  return view.parties.flatMap(({ key }, party) => {
    if (parties.includes(party)) return [];
    const written = view.document.preferences?.[key];
    const ranked = written?.ranking !== undefined || written?.weights !== undefined;
    return all || (ranked && view.statements[party].length === 0) ? [party] : [];
  });
}

/** @throws CaseError SX_INVERSE_KEPT where nothing that was asked for may be changed */
export function refuseAllKept(
  view: CompiledView,
  out: OutOfReach,
  ranked: readonly number[],
  kinds: readonly InverseKind[],
): void {
  const left =
    (kinds.includes("statements") && out.statements.some((list) => list.includes(0))) ||
    (kinds.includes("rankings") && ranked.length > 0) ||
    (kinds.includes("moves") && out.options.includes(0)) ||
    (kinds.includes("perceptions") && out.parties.length < view.parties.length);
  if (left) return;
  throw wrongUse(
    "SX_INVERSE_KEPT",
    "Everything that could be changed is kept, so there is nothing to search for.",
    "Keep less, or ask for other kinds of changes.",
  );
}
