import { type BitColumn, holdsAt } from "../graph-model/bit-column.js";
import { type Decimal, scaleDecimals } from "./decimal.js";

/** The definition literally, in BigInt throughout: the oracle for levels-from-weights.ts. */
export function levelsFromWeightsReference(
  columns: readonly BitColumn[],
  weights: readonly Decimal[],
  stateCount: number,
): Int32Array {
  const units = scaleDecimals(weights);
  const worth = (s: number): bigint =>
    columns.reduce((sum, column, c) => (holdsAt(column, s) ? sum + units[c] : sum), 0n);
  const worths = Array.from({ length: stateCount }, (_, s) => worth(s));
  return Int32Array.from(worths, (w) => 1 + new Set(worths.filter((other) => other < w)).size);
}
