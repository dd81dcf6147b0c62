import type { Page } from "playwright-core";

/** Holds back what a page asks of these addresses, until the function that it gives is called. */
export async function heldBack(page: Page, addresses: string): Promise<() => void> {
  let release = (): void => {};
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(addresses, async (route) => {
    await gate;
    await route.continue();
  });
  return release;
}
