import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { axe } from "./helpers/axe.js";
import { browsing, settled } from "./helpers/browsing.js";

const here = browsing();

const step = (page: Page, k: number) =>
  page.getByRole("region", { name: "Tour" }).getByText(`Step ${k} of 6`);

test("the tour is met step by step by what is done, survives a reload, and ends where it began", async () => {
  const page = await here.tab("start");
  const begin = "Tour in six steps";
  await page
    .getByRole("link", { name: begin })
    .or(page.getByRole("button", { name: begin }))
    .click();
  await settled(page);
  await step(page, 1).waitFor();
  expect(await axe(page)).toEqual([]);

  await page.getByRole("region", { name: "The answer" }).getByText("Why?").first().click();
  await step(page, 2).waitFor();
  await page.getByRole("main").getByRole("link", { name: "E25", exact: true }).first().click();
  await step(page, 3).waitFor();
  await page.reload();
  await settled(page);
  await step(page, 3).waitFor();

  await page.getByRole("link", { name: "Go there" }).click();
  await settled(page);
  await page.locator(".statements-grip").nth(1).focus();
  await page.keyboard.press("Alt+ArrowUp");
  await step(page, 4).waitFor();
  await page.keyboard.press("Control+z");
  await step(page, 5).waitFor();
  await page.getByRole("combobox", { name: "Seen as" }).selectOption("seen-from-moscow");
  await step(page, 6).waitFor();
  await page.getByRole("button", { name: "Brief" }).click();
  await page.getByRole("dialog", { name: "Brief" }).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("region", { name: "Tour" }).getByText("That is the way round").waitFor();
  await page.getByRole("region", { name: "Tour" }).getByRole("button", { name: "Close" }).click();
  await page.getByRole("region", { name: "Tour" }).waitFor({ state: "detached" });
});

test("a step is skipped, the tour is ended, and begun again from the search, by the keyboard alone", async () => {
  const page = await here.tab("stability");
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.type("tour: six");
  await page.keyboard.press("Enter");
  await step(page, 1).waitFor();
  // What comes before its step does not count.
  await page.keyboard.press("p");
  await settled(page);
  await step(page, 1).waitFor();
  await page.getByRole("button", { name: "Skip this step" }).focus();
  for (let k = 2; k <= 6; k++) {
    await page.keyboard.press("Enter");
    await step(page, k).waitFor();
  }
  await page.getByRole("button", { name: "End the tour" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("region", { name: "Tour" }).waitFor({ state: "detached" });
  // The focus is at the heading of the view, not lost.
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.hasAttribute("data-view-heading")))
    .toBe(true);
});
