import { useSyncExternalStore } from "react";

const KEY = "sextant.single-keys";
const listeners = new Set<() => void>();

/** Whether single letters and signs are commands: who speaks their commands, or rests a hand on the keys, switches them off. */
export function singleKeysOn(): boolean {
  return localStorage.getItem(KEY) !== "off";
}

/** Switches the commands by single letters and signs on or off, and remembers it. */
export function setSingleKeys(on: boolean): void {
  if (on) localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, "off");
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The same for a component that shows it. */
export function useSingleKeys(): boolean {
  return useSyncExternalStore(subscribe, singleKeysOn);
}
