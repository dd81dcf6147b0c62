import type { Concept } from "@sextant/engine";
import { navigate, type Route, useRoute } from "../../app/router.js";
import { useConcept } from "../../app/use-concept.js";
import type { RowSet } from "../../compute/questions/stability/state-sets.js";
import { viewOption } from "../../parts/command-text.js";

export const PARTS = ["rest", "state", "way"] as const;
export type Part = (typeof PARTS)[number];

/** Which rows there are to choose from; the last only in another view than the base. */
export const ROW_SETS: readonly RowSet[] = ["equilibria", "threats", "outcomes", "lost"];

/** What the address says of this view. */
export interface Address {
  readonly view: string;
  readonly concept: Concept;
  readonly lean: boolean;
  readonly part: Part;
  /** Which rows are shown. */
  readonly set: RowSet;
  /** The id of the state chosen; null where the status quo stands in. */
  readonly state: number | null;
}

export function useAddress(): Address {
  const { view, more, state } = useRoute();
  const concept = useConcept();
  const part = PARTS.find((p) => p === more.part) ?? (state === null ? "rest" : "state");
  const sets = ROW_SETS.filter((one) => one !== "lost" || view !== "base");
  const set = sets.find((one) => one === more.set) ?? "equilibria";
  return { view, concept, lean: more.lean === "1", part, set, state };
}

/** Changes what the address says of this view; what is not given stays. */
export function useGo(): (
  change: Partial<Record<"concept" | "part" | "set" | "lean" | "by" | "pattern", string>>,
  rest?: Partial<Route>,
) => void {
  const { more } = useRoute();
  return (change, rest = {}) => navigate({ ...rest, more: { ...more, ...change } });
}

/** " --view seen-from-moscow --no-gratuitous" as far as it applies: the end of a command. */
export function viewOptions({ view, lean }: Pick<Address, "view" | "lean">): string {
  return `${viewOption(view)}${lean ? " --no-gratuitous" : ""}`;
}
