/** Moves the focus to the heading of the view, once what lies over the page is closed. */
export function focusHeading(): void {
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>("[data-view-heading]")?.focus({ preventScroll: true });
  });
}
