import { useSyncExternalStore } from "react";

/** The steps in their order; each is met by something that the person does. */
export const STEPS = ["why", "source", "edit", "undo", "eyes", "brief"] as const;
export type Step = (typeof STEPS)[number];

/** How far the tour of a case is. */
export interface Progress {
  readonly caseId: string;
  /** A place in STEPS; after the last, all is done. */
  readonly at: number;
}

const KEY = "sextant.tour";
const listeners = new Set<() => void>();
let kept: { readonly text: string; readonly progress: Progress | null } | null = null;

function current(): Progress | null {
  const text = localStorage.getItem(KEY) ?? "";
  if (kept?.text !== text) kept = { text, progress: parse(text) };
  return kept.progress;
}

/** Whatever stands there: another version may have written it. */
function parse(text: string): Progress | null {
  const [, at, caseId] = /^(\d) (.+)$/.exec(text) ?? [];
  return caseId === undefined || Number(at) > STEPS.length ? null : { caseId, at: Number(at) };
}

function keep(progress: Progress | null): void {
  if (progress === null) localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, `${progress.at} ${progress.caseId}`);
  for (const listener of listeners) listener();
}

/** The tour is written for the six-party talks, and their copies. */
export function hasTour({ origin }: { readonly origin: string }): boolean {
  return /six-party-talks/.test(origin);
}

/** Begins the tour of a case, from its first step. */
export function beginTour(caseId: string): void {
  keep({ caseId, at: 0 });
}

export function endTour(): void {
  keep(null);
}

/** Goes on to the next step. */
export function skipStep(): void {
  const now = current();
  if (now !== null) keep({ ...now, at: Math.min(now.at + 1, STEPS.length) });
}

/** Something was done in a case: the tour goes on where it waits for that. */
export function met(caseId: string | null, step: Step): void {
  const now = current();
  if (now !== null && now.caseId === caseId && STEPS[now.at] === step) skipStep();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** How far the tour is; null where there is none. It outlives the tab. */
export function useTour(): Progress | null {
  return useSyncExternalStore(subscribe, current);
}
