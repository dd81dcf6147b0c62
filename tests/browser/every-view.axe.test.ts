import { describe, expect, test } from "vitest";
import { axe } from "./helpers/axe.js";
import { browsing, settled } from "./helpers/browsing.js";
import { SCREENS, tabAt } from "./helpers/screens.js";

const here = browsing();

describe.each(SCREENS)("axe finds nothing in %s", (screen) => {
  test("in any appearance", async () => {
    const page = await tabAt(here, screen);
    for (const theme of ["light", "dark", "contrast"]) {
      await page.evaluate((to) => document.documentElement.setAttribute("data-theme", to), theme);
      expect([theme, ...(await axe(page))]).toEqual([theme]);
    }
  });
});

test("axe finds nothing on a narrow screen", async () => {
  for (const screen of SCREENS) {
    const page = await tabAt(here, screen);
    await page.setViewportSize({ width: 390, height: 844 });
    await settled(page);
    expect([screen, ...(await axe(page))]).toEqual([screen]);
    await page.close();
  }
});

test("axe finds nothing in the preference editor and in what is folded away", async () => {
  for (const screen of ["preferences?party=usa", "model"]) {
    const page = await tabAt(here, screen);
    if (screen !== "model") await page.locator(".statements-edit").first().click();
    const folded = page.locator('main button[aria-expanded="false"]:not([aria-haspopup])');
    for (const button of await folded.all()) {
      // What one opens may close another.
      if (await button.isVisible()) await button.click();
    }
    await settled(page);
    expect([screen, ...(await axe(page))]).toEqual([screen]);
    await page.close();
  }
});

describe("axe finds nothing in the frame", () => {
  test.each(["party:russia", "outcome:ukrainian-model", "state:268", "verdict:seq:268:dprk"])(
    "with the chain behind %s",
    async (why) => {
      const page = await tabAt(here, `overview?why=${encodeURIComponent(why)}`);
      await settled(page);
      await page.locator(".why-title").waitFor();
      expect(await axe(page)).toEqual([]);
    },
  );

  test("with the palette of commands, the keys, and the menu of appearances", async () => {
    const page = await here.tab();
    for (const [keys, role] of [
      ["Control+k", "dialog"],
      ["?", "dialog"],
    ] as const) {
      await page.keyboard.press(keys);
      await page.getByRole(role).waitFor();
      expect([keys, ...(await axe(page))]).toEqual([keys]);
      await page.keyboard.press("Escape");
      await page.getByRole(role).waitFor({ state: "detached" });
    }
  });
});
