/** English: where two views differ. */
import { capital, grouped, plural, start } from "./grammar.js";

export const compare = {
  same: (a: string, b: string): string =>
    `${capital(a)} and ${b} agree in every verdict told here.`,
  view: (key: string, holder: string | null): string =>
    key === "base"
      ? "the base"
      : holder === null
        ? `the view ${key}`
        : `the view ${key} (held by ${holder})`,
  outcome: (
    outcome: string,
    tag: string,
    a: { view: string; k: number; m: number },
    b: { view: string; k: number; m: number },
  ): string =>
    `${outcome} under ${tag}: ${grouped(a.k)} of ${plural(a.m, "state", "states")} in ${a.view}, ${grouped(b.k)} of ${plural(b.m, "state", "states")} in ${b.view}.`,
  statusQuo: (a: string, inA: string, b: string, inB: string): string =>
    `The status quo is an equilibrium under ${inA} in ${a}, and under ${inB} in ${b}.`,
  noConcept: "no concept",
  movers: (party: string, can: string, cannot: string): string =>
    `${start(party)} could improve alone at the status quo in ${can}, but not in ${cannot}.`,
};
