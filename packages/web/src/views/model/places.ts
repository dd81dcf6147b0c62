import type { DocumentPath } from "@sextant/case";

/** The id of the element that shows a part of the case. */
export function anchorOf(path: DocumentPath): string {
  return `model-${path.join("/")}`;
}

/** Sections that this screen shows in full. */
const SHOWN = ["parties", "statusQuo", "terms", "rules", "merge", "outcomes", "states", "moves"];

/** The element nearest to a part of the case that is on the screen now; null where it has no place here. */
export function shownAt(path: DocumentPath): HTMLElement | null {
  if (!SHOWN.includes(String(path[0]))) return null;
  for (let depth = path.length; depth > 0; depth--) {
    const found = document.getElementById(anchorOf(path.slice(0, depth)));
    if (found !== null) return found;
  }
  return null;
}

/** Whether this screen shows parts of that kind. */
export function isShown(path: DocumentPath): boolean {
  return SHOWN.includes(String(path[0]));
}

/** Goes to a part: it, or the first thing in it that can be acted on, takes the focus. */
export function goTo(path: DocumentPath): void {
  const place = shownAt(path);
  if (place === null) return;
  place.scrollIntoView({ block: "center" });
  const first = place.matches(FOCUSABLE) ? place : place.querySelector<HTMLElement>(FOCUSABLE);
  first?.focus({ preventScroll: true });
}

const FOCUSABLE = "textarea, input, select, button, a[href], [tabindex]";

/** Moves the focus to an element once what was just changed is on the screen. */
export function focusSoon(id: string): void {
  requestAnimationFrame(() => {
    const place = document.getElementById(id);
    const first = place?.matches(FOCUSABLE) ? place : place?.querySelector<HTMLElement>(FOCUSABLE);
    first?.focus();
  });
}

/**
 * Moves the focus to an element that has come in the place of another, once it is on the screen; not
 * where the focus has gone on to something that is still there.
 */
export function focusInstead(id: string): void {
  requestAnimationFrame(() => {
    const { activeElement: at } = document;
    if (at !== null && at !== document.body) return;
    document.getElementById(id)?.querySelector<HTMLElement>(".editable")?.focus();
  });
}

/** Which of some keys takes the place of one that goes: the one after it, else the one before; null where it is alone. */
export function nextOf(keys: readonly string[], key: string): string | null {
  const at = keys.indexOf(key);
  return keys[at + 1] ?? keys[at - 1] ?? null;
}
