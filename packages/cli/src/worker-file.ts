import { statSync } from "node:fs";

const WORKER = new URL("./worker.js", import.meta.url);
const JOINED = new URL("./joined/worker.js", import.meta.url);
/** Written by the compiler whenever it writes anything into a package. */
const BUILT = ["engine", "evidence", "case", "words", "report", "cli"].map(
  (name) => new URL(`../../${name}/dist/.tsbuildinfo`, import.meta.url),
);

/**
 * The file that the worker runs: all modules joined into one (scripts/bundle-worker.mjs), which loads
 * in a third of the time, unless one of them was built since.
 */
export const workerFile = (): URL => (isJoinedFresh() ? JOINED : WORKER);

export const isJoinedFresh = (): boolean => isFresh(JOINED, BUILT);

/** Whether a file is there and no older than any of those it is made from. */
export function isFresh(file: URL, madeFrom: readonly URL[]): boolean {
  const made = changed(file);
  return made > 0 && madeFrom.every((source) => changed(source) <= made);
}

/** When a file was last written, in milliseconds; 0 where there is none. */
function changed(file: URL): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
