import { expect, test } from "vitest";
import { browsing } from "./helpers/browsing.js";
import { misfits, untranslated } from "./helpers/layout.js";
import { SCREENS, tabAt } from "./helpers/screens.js";

const here = browsing();

test.each(SCREENS)(
  "%s has the room for longer words, from right to left, and all from the messages",
  async (screen) => {
    const page = await tabAt(here, screen, "?lang=pseudo&dir=rtl");
    expect(await page.locator("html").getAttribute("dir")).toBe("rtl");
    if (screen !== "start") {
      const main = await page.locator("main").boundingBox();
      const outline = await page.locator("nav").first().boundingBox();
      expect(outline?.x).toBeGreaterThan(main?.x ?? Number.POSITIVE_INFINITY);
    }
    expect(await misfits(page)).toEqual([]);
    expect(await untranslated(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await misfits(page)).toEqual([]);
  },
);
