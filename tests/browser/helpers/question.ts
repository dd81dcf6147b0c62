import type { Locator, Page } from "playwright-core";

/** The question of the case, on its overview: what is edited where a test needs some edit. */
export const questionOf = (page: Page): Locator =>
  page
    .locator("main")
    .getByTitle(/question/i)
    .first();

/** Makes it another one. */
export async function ask(page: Page, text: string): Promise<void> {
  await questionOf(page).click();
  await page.getByRole("textbox", { name: /question/i }).fill(text);
  await page.keyboard.press("Control+Enter");
}
