import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { browsing, settled } from "./helpers/browsing.js";
import { focused, tabTo } from "./helpers/keys.js";

const here = browsing();

const why = (page: Page) => page.getByRole("complementary", { name: "Why" });
/** One card a party, blockers first. */
const cards = (page: Page) =>
  page
    .getByRole("region", { name: /would leave it/ })
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { level: 3 }) });
const chosen = (page: Page) => page.getByRole("tab", { selected: true });

test("a mediator builds a deal, sees who blocks it and the way there, by keyboard alone", async () => {
  const page = await here.tab("overview");
  await page.keyboard.press("t");
  await settled(page);
  expect(await focused(page)).toBe("Stability");

  // 1. The target, built by ticking its terms.
  await tabTo(page, "Where it could rest");
  await page.keyboard.press("ArrowRight");
  expect(await chosen(page).textContent()).toBe("Who would leave");
  await settled(page);
  await tabTo(page, "Choose another state");
  await page.keyboard.press("Enter");
  await tabTo(page, "By name");
  await page.keyboard.press("ArrowRight");
  await settled(page);
  const tick = async (option: RegExp): Promise<void> => {
    const group = page.getByRole("group", { name: option });
    for (let k = 0; k < 60; k++) {
      await page.keyboard.press("Tab");
      if ((await group.locator(":focus").count()) === 1) break;
    }
    // From "Either", which is ticked, to "Yes".
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowLeft");
    await settled(page);
    expect(await group.getByRole("radio", { name: "Yes" }).isChecked()).toBe(true);
  };
  await tick(/^Gives up its nuclear weapons/);
  await tick(/^Keeps testing/);
  const target = page.getByRole("region", { name: "The state in question" });
  expect(await target.textContent()).toContain("No feasible state has these terms together");
  expect(await target.textContent()).toContain("Without weapons there is nothing to test.");
  await page.keyboard.press("ArrowRight");
  await settled(page);
  await tick(/^Gives North Korea a security guarantee/);
  expect(await target.textContent()).toMatch(/of 5,761 states fit/);
  await tabTo(page, /option.? changed$/);
  await page.keyboard.press("Enter");
  await settled(page);
  expect(page.url()).toMatch(/[?&]state=\d+/);
  expect(await focused(page)).toMatch(/^The state in question/);

  // 2. Who blocks: the first card is the first that would leave, and what it would do.
  await page.getByRole("region", { name: /would leave it \(SEQ\)/ }).waitFor();
  expect(await cards(page).count()).toBe(6);
  expect(await cards(page).first().textContent()).toContain("Would leave");
  expect(await cards(page).first().textContent()).toContain("Nothing deters it");
  expect(await cards(page).last().textContent()).toContain("Stays");

  // 5. The way there, step by step.
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("ArrowRight");
  await settled(page);
  expect(await chosen(page).textContent()).toBe("The way there");
  const panel = await page.getByRole("tabpanel").textContent();
  expect(panel).toMatch(/Step 1/);
  expect(panel).toMatch(/against its preference/);
  expect(panel).toMatch(/Acting together/);
  expect(panel).toMatch(/Joint move/);
});

test("who blocks an outcome is two clicks from the view", async () => {
  const page = await here.tab("stability?set=outcomes");
  let clicks = 0;
  const click = async (text: string): Promise<void> => {
    await page.getByText(text, { exact: true }).first().click();
    clicks++;
    await settled(page);
  };
  await click("Disarmed, without relations or guarantee from the United States");
  await page.getByRole("region", { name: /would leave it \(SEQ\)/ }).waitFor();
  expect(await cards(page).first().textContent()).toMatch(/Would leave/);
  expect(clicks).toBeLessThanOrEqual(2);
  await page.goBack();
  await settled(page);
  expect(await chosen(page).textContent()).toBe("Where it could rest");
});

test("the chain is followed from a verdict down to the passage in its source, and back", async () => {
  const page = await here.tab("stability?state=3436");
  const card = cards(page).filter({ has: page.getByRole("heading", { name: "Russia" }) });
  await card.getByRole("link", { name: "The whole explanation, verified" }).focus();
  await page.keyboard.press("Enter");
  await settled(page);
  const panel = why(page);
  expect(await focused(page)).toContain("Russia, state 3436");
  expect(await panel.textContent()).toContain("The independent verifier confirms");
  // Improvement, answer and result are steps of a list.
  expect(
    await panel.getByRole("listitem").filter({ hasText: "The answer" }).count(),
  ).toBeGreaterThan(0);

  await tabTo(page, /^Recognised as a player/);
  await page.keyboard.press("Enter");
  await settled(page);
  expect(await focused(page)).toContain("Recognised as a player");
  await tabTo(page, "Read it in its source");
  await page.keyboard.press("Enter");
  await settled(page);
  const source = page.getByRole("dialog", { name: /Russian Nonproliferation Policy/ });
  const mark = source.locator("mark[data-current]");
  expect(await mark.first().textContent()).toContain("the most important goal for Russia");
  expect(await mark.first().isVisible()).toBe(true);
  const box = await mark.first().boundingBox();
  expect(box !== null && box.y > 0 && box.y < 900).toBe(true);
  await source.getByRole("button", { name: "Next statement" }).click();
  await settled(page);
  expect(await source.textContent()).toContain("26 of 33");
  await page.keyboard.press("Escape");
  await source.waitFor({ state: "detached" });

  // Back by the trail, by the panel's button, and by the browser.
  await panel.getByRole("button", { name: "Back", exact: true }).click();
  await settled(page);
  expect(await panel.getByRole("heading", { level: 3 }).textContent()).toContain("Russia, state");
  await page.goForward();
  await settled(page);
  await panel
    .getByRole("navigation", { name: "How you came here" })
    .getByRole("link", { name: /Russia, state 3436/ })
    .click();
  await settled(page);
  expect(await panel.getByRole("heading", { level: 3 }).textContent()).toContain("Russia, state");
  await page.keyboard.press("Escape");
  await panel.getByRole("heading", { level: 3 }).waitFor({ state: "detached" });
});

test("a source whose text is not kept says so, and lists what was coded from it", async () => {
  const page = await here.tab("stability?why=citation:F48&source=F48");
  const source = page.getByRole("dialog");
  await source.getByText("The text of this source is not kept with the case").waitFor();
  expect(await source.locator("[aria-current]").textContent()).toContain("F48");
  await source.getByRole("button", { name: "Close" }).click();
  await source.waitFor({ state: "detached" });
  expect(page.url()).not.toContain("source=");
});

test("in a party's own picture whose it is and what differs is said", async () => {
  const page = await here.tab("stability?set=outcomes");
  await page.getByLabel("Seen as").selectOption("seen-from-pyongyang");
  await settled(page);
  const main = page.getByRole("main");
  expect(await main.textContent()).toContain("You see the case as North Korea sees it");
  expect(await main.textContent()).toContain("≠ base: 94");
  await page.getByLabel("Show", { exact: true }).selectOption("lost");
  await settled(page);
  expect(
    await page.getByRole("grid").getByText("differs from the base view").count(),
  ).toBeGreaterThan(0);
  await page.getByRole("grid").getByRole("row").nth(1).click();
  await settled(page);
  expect(await main.textContent()).toMatch(/verdicts? here differs? from the base view/);
  expect(await main.textContent()).toContain("base: it would stay");
});

test("concepts are chosen by key, with their definition and its source", async () => {
  const page = await here.tab("stability");
  await page.getByRole("radio", { name: /No one can improve alone/ }).focus();
  await page.keyboard.press("ArrowRight");
  await settled(page);
  expect(page.url()).toContain("concept=gmr");
  await page.getByText("Definition and source: GMR").click();
  expect(await page.getByRole("main").textContent()).toContain("Howard, N. (1971)");
  await page.getByLabel("Show", { exact: true }).selectOption("threats");
  await settled(page);
  expect(Number(await page.getByRole("grid").getAttribute("aria-rowcount"))).toBeGreaterThan(50);
  expect(await page.getByRole("radio", { name: /Spoiled by others/ }).isDisabled()).toBe(true);
  await page.getByRole("checkbox", { name: "Leave out gratuitous improvements" }).check();
  await settled(page);
  expect(page.url()).toContain("lean=1");
});

test("dead links say so", async () => {
  const page = await here.tab("stability?state=999999&why=state:999999");
  expect(await why(page).textContent()).toContain("This is not in the case");
  const main = page.getByRole("main");
  expect(await main.textContent()).toContain("There is no state 999999 in this view");
  await page.getByRole("button", { name: "Go to the status quo" }).click();
  await settled(page);
  expect(await main.textContent()).toContain("State 268 (Stalemate)");
});

test("the command that reproduces a result is copied from its menu", async () => {
  const page = await here.tab("stability?state=3436");
  await page.getByRole("button", { name: "Copy or cite this result" }).click();
  await page.getByRole("menuitem", { name: /command/ }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toBe("npx --no-install sextant explain case.yaml 3436 --concept seq");
});

test("a verdict that hangs on an order left unknown says so: in the outcomes, of a state, in its chain", async () => {
  const page = await here.tab();
  const table = page.getByRole("region", { name: /^The outcomes/ });
  const model = table.getByRole("row", { name: /^Ukrainian model/ });
  expect(await model.textContent()).toContain("1 of 80†");
  expect(await table.textContent()).toContain("Hangs on an order of preference");
  const there = await here.tab("stability?part=state&state=9226&concept=nash");
  const target = there.getByRole("region", { name: /^Nobody would leave it/ });
  expect(await target.textContent()).toMatch(/If the United States puts .* would leave/);
  await there.goto(
    there.url().replace(/#.*/, "") +
      `#/case/${await here.firstCase()}/overview?why=verdict:nash:9226:usa`,
  );
  await settled(there);
  expect(await why(there).textContent()).toContain("counts the members of the tie alike");
});

test("on a small screen Escape closes the Why sheet, and another view is seen from its top", async () => {
  const page = await here.tab();
  await page.setViewportSize({ width: 390, height: 800 });
  await page.getByRole("link", { name: "Ukrainian model" }).last().click();
  await settled(page);
  const heading = why(page).getByRole("heading", { level: 3 });
  await heading.waitFor();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press("Escape");
  await heading.waitFor({ state: "detached" });

  await page
    .getByRole("link", { name: /^See it through/ })
    .last()
    .click();
  await page.waitForURL(/view=/);
  await settled(page);
  expect(await page.evaluate(() => document.getElementById("main")?.scrollTop)).toBe(0);
});
