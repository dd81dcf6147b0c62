/** On a field whose text is committed when it loses the focus. */
export const COMMITS = "data-commits";

const screen = (): string => location.hash.split("?", 1)[0];

/**
 * What is being typed is taken as it stands when the page is left, or goes back to another screen: it was
 * the person's, and they may not have meant to lose it. What is committed so late is kept and sent by the
 * next tab.
 */
export function commitOnLeaving(): void {
  let at = screen();
  const commit = (): void => {
    const field = document.activeElement;
    if (field instanceof HTMLElement && field.hasAttribute(COMMITS)) field.blur();
  };
  addEventListener("pagehide", commit, { capture: true });
  addEventListener(
    "popstate",
    () => {
      const next = screen();
      // Before the view goes that the field stands in.
      if (next !== at) commit();
      at = next;
    },
    { capture: true },
  );
}
