import type { Place } from "@sextant/case";
import type { Messages } from "@sextant/words";

/**
 * Where something is wrong in a file, in words. Null at the very beginning: that is what stands for a case
 * that has been changed since its file was read, and of a file as a whole it tells nothing.
 */
export function placeText(place: Place | null | undefined, m: Messages): string | null {
  if (!place || (place.line === 1 && place.column === 1)) return null;
  return m.workbench.fault.place(place.file, place.line, place.column);
}
