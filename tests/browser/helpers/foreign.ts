import type { Page } from "playwright-core";

/**
 * Texts in sight that are English and are not marked as another language than the page's: three words in a
 * row in Latin letters. What stands in quotation marks inside a sentence is a name of the case. Of sentences
 * that names stand in as they are, only those without a Korean letter are looked at.
 */
export async function unmarkedEnglish(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = (node.textContent ?? "").replace(/“[^”]*”|‘[^’]*’/g, "");
      if (!/\p{Script=Latin}{2,}([\s,]+[\p{Script=Latin}'’-]+){2,}/u.test(text)) continue;
      if (/\p{Script=Hangul}/u.test(text)) continue;
      const around = node.parentElement;
      if (around === null || around.closest("code, kbd, script, style, option, [translate='no']"))
        continue;
      if (around.closest("[lang]") !== document.documentElement) continue;
      if (around.checkVisibility()) found.add(text.trim());
    }
    return [...found];
  });
}
