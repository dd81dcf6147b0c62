import type { StatesAddress } from "./address.js";

/** The command that lists the same states in the same order; null where the command line cannot say it. */
export function commandOf(view: string, { filter, sort }: StatesAddress): string | null {
  const beyond =
    sort !== null ||
    filter.text.trim() !== "" ||
    filter.stable !== null ||
    filter.options.size > 0 ||
    filter.reach ||
    filter.equilibrium === "threats" ||
    filter.outcome === "any" ||
    filter.outcome === "none";
  if (beyond) return null;
  return [
    "states case.yaml",
    ...(view === "base" ? [] : [`--view ${view}`]),
    ...(filter.outcome === "" ? [] : [`--outcome ${filter.outcome.slice(1)}`]),
    ...(filter.equilibrium === null ? [] : [`--equilibrium ${filter.equilibrium}`]),
    "--limit 0",
  ].join(" ");
}
