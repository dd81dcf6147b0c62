import { COMMITS } from "./leaving.js";

/** What was last typed into a field, whole; where something else stands there now, it was put there by the page. */
const typed = new WeakMap<EventTarget, string>();
const TEXTLESS = new Set(["button", "checkbox", "color", "file", "radio", "range", "submit"]);

type Field = HTMLInputElement | HTMLTextAreaElement;

const isField = (target: EventTarget | null): target is Field =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/** Notes what is typed anywhere on the page; the answer stops it. */
export function watchTyping(): () => void {
  const onInput = ({ target }: Event): void => {
    if (isField(target)) typed.set(target, target.value);
  };
  addEventListener("input", onInput, true);
  return () => removeEventListener("input", onInput, true);
}

/**
 * Whether undo and redo belong to a field: where something was typed that still stands in it, and where
 * leaving it commits what stands in it, since that would take the undo of the case back again.
 */
export function hasOwnUndo(target: EventTarget | null): boolean {
  if (target instanceof HTMLElement && target.isContentEditable) return true;
  if (!isField(target) || TEXTLESS.has(target.type)) return false;
  return target.hasAttribute(COMMITS) || typed.get(target) === target.value;
}
