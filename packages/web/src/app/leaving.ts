/** On a field whose text is committed when it loses the focus. */
export const COMMITS = "data-commits";

/**
 * What is being typed is taken as it stands when the page is left or goes back: it was the person's, and
 * they may not have meant to lose it. What is committed so late is kept and sent by the next tab.
 */
export function commitOnLeaving(): void {
  const commit = (): void => {
    const at = document.activeElement;
    if (at instanceof HTMLElement && at.hasAttribute(COMMITS)) at.blur();
  };
  // Before the view goes that the field stands in.
  for (const event of ["pagehide", "popstate"]) addEventListener(event, commit, { capture: true });
}
