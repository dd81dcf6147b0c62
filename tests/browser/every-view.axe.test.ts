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
