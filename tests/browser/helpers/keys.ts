import type { Page } from "playwright-core";

/** What has the focus: its accessible name as far as a test needs it. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const at = document.activeElement as HTMLElement | null;
    if (at === null || at === document.body) return "";
    const labels = (at as HTMLInputElement).labels;
    const label = labels && labels.length > 0 ? labels[0].textContent : null;
    return (at.getAttribute("aria-label") ?? label ?? at.textContent ?? "").trim();
  });
}

/** Presses Tab until something so called has the focus; fails after many. */
export async function tabTo(page: Page, name: string | RegExp, most = 150): Promise<void> {
  for (let k = 0; k < most; k++) {
    await page.keyboard.press("Tab");
    const here = await focused(page);
    if (typeof name === "string" ? here === name : name.test(here)) return;
  }
  throw new Error(`The Tab key does not lead to ${name}; it is at “${await focused(page)}”.`);
}
