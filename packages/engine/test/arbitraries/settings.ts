/**
 * How many random models a property is tried on, and from which seed. Every run prints its seed;
 * FAST_CHECK_SEED repeats it and FAST_CHECK_RUNS multiplies the number of runs.
 */
const environment = (globalThis as { process?: { env: Record<string, string | undefined> } })
  .process?.env;

export const SEED = Number(environment?.FAST_CHECK_SEED ?? Math.floor(Math.random() * 2 ** 31));

export function runs(count: number): { numRuns: number; seed: number } {
  return { numRuns: Math.ceil(count * Number(environment?.FAST_CHECK_RUNS ?? 1)), seed: SEED };
}
