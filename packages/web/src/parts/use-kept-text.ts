import { useState } from "react";
import { useCaseState } from "../model/use-case.js";

/**
 * Texts that were begun and not yet added or taken, by case and place: kept while the page is open, so
 * that going to another view loses none of them.
 */
const kept = new Map<string, string>();

/** A text being written at a place of the case, as useState has it; "" where there is none, or no longer. */
export function useKeptText(place: string): readonly [string, (text: string) => void] {
  const key = `${useCaseState().id} ${place}`;
  const [shown, setShown] = useState({ key, text: kept.get(key) ?? "" });
  const text = shown.key === key ? shown.text : (kept.get(key) ?? "");
  const keep = (next: string): void => {
    if (next === text) return;
    if (next === "") kept.delete(key);
    else kept.set(key, next);
    setShown({ key, text: next });
  };
  return [text, keep];
}
