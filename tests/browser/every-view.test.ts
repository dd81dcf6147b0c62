import { describe, expect, test } from "vitest";
import { browsing } from "./helpers/browsing.js";
import { walkByTab } from "./helpers/keyboard.js";
import { misfits, motions } from "./helpers/layout.js";
import { SCREENS, tabAt } from "./helpers/screens.js";

const here = browsing({ context: { reducedMotion: "reduce" } });

test("the outline leads to every screen", async () => {
  const page = await here.tab();
  const links = await page
    .locator("nav a[href*='#/case/']")
    .evaluateAll((all) =>
      all.map((link) => /#\/case\/[^/]+\/([^?]+)/.exec((link as HTMLAnchorElement).href)?.[1]),
    );
  for (const screen of SCREENS) if (screen !== "start") expect(links).toContain(screen);
});

describe.each(SCREENS)("%s", (screen) => {
  test("is used by the keyboard alone, and shows where one is", async () => {
    const page = await tabAt(here, screen);
    expect(await walkByTab(page)).toEqual([]);
  });

  test("keeps still where no motion is wanted, and fits at 400 per cent", async () => {
    const page = await tabAt(here, screen);
    expect(await motions(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await misfits(page)).toEqual([]);
    expect(await walkByTab(page)).toEqual([]);
  });
});
