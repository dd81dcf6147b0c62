/** English: what a party does in a state. */
import { isDoing, list, lower } from "./grammar.js";

/** "North Korea takes part in the talks and keeps testing". */
export const does = (
  party: string,
  taken: readonly string[],
  undone: readonly string[],
): string => {
  const doing = taken.filter(isDoing).map(lower);
  const things = taken.filter((t) => !isDoing(t)).map((t) => `“${t}”`);
  const ending = undone.filter(isDoing).map((t) => `no longer ${lower(t)}`);
  const left = undone.filter((t) => !isDoing(t)).map((t) => `“${t}”`);
  return `${party} ${list([
    ...doing,
    ...(things.length > 0 ? [`takes ${list(things)}`] : []),
    ...ending,
    ...(left.length > 0 ? [`gives up ${list(left)}`] : []),
  ])}`;
};

/** The same without the party, for a sentence that has named it. */
export const doing = (taken: readonly string[], undone: readonly string[]): string =>
  does("", taken, undone).trim();
