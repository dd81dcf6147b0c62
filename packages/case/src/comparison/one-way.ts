import type { CompiledView } from "../compile/compiled-view.js";

/** The pattern that steps are counted from: the status quo's, or nothing taken where there is none. */
export function startPattern({ options, states, statusQuo }: CompiledView): string {
  return statusQuo === null ? "N".repeat(options.length) : states.pattern(statusQuo);
}

/**
 * The one-way steps that lie between a start and a state: options changed between the two that their
 * owners can never change back. One list a party. Options that a merged state leaves open are no step.
 */
export function oneWaySteps(view: CompiledView, start: string, s: number): number[][] {
  const pattern = view.states.pattern(s);
  const steps: number[][] = view.parties.map(() => []);
  view.options.forEach(({ party, reversible, onlyUndone }, o) => {
    const taken = !reversible && start[o] === "N" && pattern[o] === "Y";
    const undone = onlyUndone && start[o] === "Y" && pattern[o] === "N";
    if (taken || undone) steps[party].push(o);
  });
  return steps;
}
