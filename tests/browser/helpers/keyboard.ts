import type { Page } from "playwright-core";

interface Stop {
  readonly name: string;
  readonly faults: readonly string[];
}

/** More stops than this on one screen is a way that nobody walks. */
const MOST = 400;

/**
 * Walks through a page by Tab alone and gives what is wrong: what is interactive and never reached,
 * what has the focus and does not show it or is hidden, and where the walk does not come round.
 */
export async function walkByTab(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    for (const one of document.querySelectorAll("[data-reached]")) {
      one.removeAttribute("data-reached");
    }
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute("tabindex");
  });
  const faults: string[] = [];
  let stops = 0;
  for (; stops < MOST; stops++) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(lookAtFocus);
    if (stop === null) break;
    for (const fault of stop.faults) faults.push(`${stop.name}: ${fault}`);
  }
  if (stops === MOST) faults.push(`the walk does not end within ${MOST} stops`);
  return [...faults, ...(await page.evaluate(notReached))];
}

/** The element that has the focus; null once the walk has come round, or left the page. */
function lookAtFocus(): Stop | null {
  const at = document.activeElement;
  if (at === null || at === document.body || at.hasAttribute("data-reached")) return null;
  at.setAttribute("data-reached", "");
  const faults: string[] = [];
  const style = getComputedStyle(at);
  const outlined = style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 1;
  // A composite may show the focus on the part that it stands for.
  const active = at.getAttribute("aria-activedescendant");
  if (!outlined && style.boxShadow === "none" && active === null) {
    faults.push("has the focus and does not show it");
  }
  const box = at.getBoundingClientRect();
  const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1);
  const y = Math.min(Math.max(box.top + box.height / 2, 0), innerHeight - 1);
  const points = [
    [x, y],
    [box.left + 3, box.top + 3],
    [box.right - 3, box.bottom - 3],
  ];
  const seen = points.some(([px, py]) => {
    const top = document.elementFromPoint(px, py);
    return top !== null && (at.contains(top) || top.contains(at) || top.closest("label") !== null);
  });
  if (!seen) faults.push("has the focus and is hidden");
  return { name: nameOf(at), faults };

  function nameOf(element: Element): string {
    const text = element.getAttribute("aria-label") ?? element.textContent ?? "";
    return `<${element.tagName.toLowerCase()} class="${element.className}"> ${text.trim().slice(0, 60)}`;
  }
}

/** What can be used with a mouse and was not met on the walk. */
function notReached(): string[] {
  const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  const faults: string[] = [];
  const shown = (one: Element): boolean =>
    one.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false }) &&
    one.closest("[inert], [aria-hidden='true']") === null;
  const name = (one: Element): string =>
    `<${one.tagName.toLowerCase()} class="${one.className}"> ${(one.textContent ?? "").trim().slice(0, 60)}`;
  for (const one of document.querySelectorAll(FOCUSABLE)) {
    if (!shown(one) || one.hasAttribute("data-reached") || one.matches(":disabled")) continue;
    // Behind a button of its own, which is met.
    if (one.matches("input[type=file].unseen[tabindex='-1']")) continue;
    // One of several that the arrow keys go through: one of them is met.
    const group = one.closest(
      "[role=tablist], [role=grid], [role=treegrid], [role=listbox], [role=radiogroup], [role=toolbar], [role=menu], fieldset",
    );
    const radio = one.matches("input[type=radio]");
    if (one.getAttribute("tabindex") === "-1" || radio) {
      const met = group?.matches("[data-reached]") || group?.querySelector("[data-reached]");
      if (met) continue;
      if (!radio && group === null && one.closest("[data-reached], label") !== null) continue;
    }
    faults.push(`never reached by Tab: ${name(one)}`);
  }
  for (const one of document.querySelectorAll<HTMLElement>("body *")) {
    if (getComputedStyle(one).cursor !== "pointer" || !shown(one)) continue;
    const usable = one.closest(
      `${FOCUSABLE}, label, [role=option], [role=row], [role=gridcell], [role=menuitem], [role=tab], [tabindex], [data-reached]`,
    );
    if (usable === null) faults.push(`for the mouse only: ${name(one)}`);
  }
  return faults;
}
