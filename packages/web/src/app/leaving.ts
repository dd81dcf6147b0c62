/** On a field whose text is committed when it loses the focus. */
export const COMMITS = "data-commits";

let at = "";

/**
 * What is being typed is taken as it stands when the page is left, or goes back to another screen: it was
 * the person's, and they may not have meant to lose it. What is committed so late is kept and sent by the
 * next tab.
 */
export function commitOnLeaving(): void {
  at = screenOf(location.hash);
  addEventListener("pagehide", commit, { capture: true });
  addEventListener("popstate", () => commitBefore(location.hash), { capture: true });
}

/** The same before the page goes to an address by itself: the view that the field stands in is still there. */
export function commitBefore(href: string): void {
  const next = screenOf(href);
  if (next !== at) commit();
  at = next;
}

function commit(): void {
  const field = document.activeElement;
  if (field instanceof HTMLElement && field.hasAttribute(COMMITS)) field.blur();
}

function screenOf(href: string): string {
  return href.split("?", 1)[0];
}
