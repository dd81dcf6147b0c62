/** A search for joint sanctions, state by state. */
export interface JointSearch {
  /** Turns to state s and lists who can improve from it, and how. */
  open(s: number): void;
  /** Whether the open state is SIM stable for party i. Means nothing once the budget is exhausted. */
  isStable(i: number): boolean;
}

/** The options of each party, ascending. */
export function ownOptions(owner: Uint8Array, partyCount: number): number[][] {
  const options: number[][] = Array.from({ length: partyCount }, () => []);
  owner.forEach((party, o) => {
    options[party].push(o);
  });
  return options;
}
