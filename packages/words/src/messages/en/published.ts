/** English: a published table against the model. */
import { grouped, plural } from "./grammar.js";

export const published = {
  same: (n: number): string =>
    n === 1 ? "The one cell of the table agrees." : `All ${grouped(n)} cells of the table agree.`,
  none: "The table has no cell to compare.",
  differ: (d: number, n: number): string =>
    `${grouped(d)} of ${plural(n, "cell", "cells")} ${d === 1 ? "differs" : "differ"}.`,
  cell: (
    row: number,
    column: string,
    state: string,
    who: string,
    tag: string,
    table: boolean,
  ): string =>
    `Row ${row}, column ${column}: the table has ${state} ${table ? "stable" : "not stable"} for ${who} under ${tag}; the model has it ${table ? "not stable" : "stable"}.`,
  everyone: "every party (equilibrium)",
};
