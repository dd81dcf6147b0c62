import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { browsing, settled } from "./helpers/browsing.js";

const here = browsing();

/** Longer than English, from right to left: at the start or a screen of the case. */
async function pseudo(screen: string): Promise<Page> {
  const page = await here.context.newPage();
  const place = screen === "start" ? "#/" : `#/case/${await here.firstCase()}/${screen}`;
  await page.goto(`${here.workbench.url}?lang=pseudo&dir=rtl${place}`);
  await settled(page);
  return page;
}

test.each([
  "start",
  "overview",
  "overview?why=party:russia",
  "model",
  "preferences",
  "states",
  "stability",
  "history",
])("%s shows no word of ours that is not from the messages, and has the room", async (screen) => {
  const page = await pseudo(screen);
  expect(
    await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]),
  ).toEqual(["en", "rtl"]);
  for (const [width, height] of [
    [1440, 900],
    [320, 640],
  ]) {
    await page.setViewportSize({ width, height });
    const over = await page.evaluate(() =>
      [document.documentElement, document.querySelector("main")].map((box) =>
        box === null ? 0 : box.scrollWidth - box.clientWidth,
      ),
    );
    expect(over, `at ${width}`).toEqual([0, 0]);
  }
  // Headings and buttons are ours alone; what the case says stands in <bdi>.
  const plain = await page.evaluate(() =>
    [...document.querySelectorAll("h2, h3, h4, button, label, summary, th")].flatMap((one) => {
      const copy = one.cloneNode(true) as HTMLElement;
      for (const theirs of copy.querySelectorAll(
        "bdi, code, select, .badge, .data-title, .start-entry-text, .fine",
      ))
        theirs.remove();
      const text = copy.textContent?.trim() ?? "";
      return /\p{L}/u.test(text) && !text.startsWith("[") ? [text] : [];
    }),
  );
  expect(plain).toEqual([]);
});
