import { useSyncExternalStore } from "react";

const narrow = matchMedia("(max-width: 48rem)");

function subscribe(listener: () => void): () => void {
  narrow.addEventListener("change", listener);
  return () => narrow.removeEventListener("change", listener);
}

/** Whether there is room for one column only: what has no room in the bars stands in the menu then. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => narrow.matches);
}
