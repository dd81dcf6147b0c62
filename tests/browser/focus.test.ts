import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { browsing, settled } from "./helpers/browsing.js";

const here = browsing();

/** The role-like tag and the words of what has the focus. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    return `${at?.tagName} ${at?.getAttribute("aria-label") ?? at?.textContent?.trim()}`;
  });

test("Escape closes the editor of a preference wherever in its row the focus is", async () => {
  const page = await here.tab("preferences?party=usa");
  const grip = page.getByRole("button", { name: /^No attack on North Korea, place 1/ });
  const onGrip = "BUTTON No attack on North Korea, place 1 of 9. Move";
  const editor = page.getByRole("group", { name: /^Edit.*No attack on North Korea/ });
  const closed = async (): Promise<void> => {
    await editor.waitFor({ state: "detached" });
    expect(await focused(page)).toBe(onGrip);
  };
  const open = async (): Promise<void> => {
    await grip.press("Enter");
    await editor.waitFor();
  };
  // On the grip that opened it.
  await open();
  await page.keyboard.press("Escape");
  await closed();
  // On a part of it that is only read.
  await open();
  await editor.getByRole("heading").first().click();
  await page.keyboard.press("Escape");
  await closed();
  // In a field the first Escape gives up what is typed, and the second closes.
  await open();
  await editor.getByRole("button", { name: /words of caution/ }).press("Enter");
  await page.keyboard.type("perhaps");
  await page.keyboard.press("Escape");
  expect(await editor.getByText("perhaps").count()).toBe(0);
  expect(await editor.count()).toBe(1);
  await page.keyboard.press("Escape");
  await closed();
});

test("an entry of the search leaves the focus in the view that it leads to, never nowhere", async () => {
  const page = await here.tab("overview");
  const choose = async (typed: string, name: RegExp): Promise<void> => {
    await page.getByRole("button", { name: /^Search and commands/ }).press("Enter");
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("combobox").waitFor();
    await page.keyboard.type(typed);
    await dialog.getByRole("option", { name, selected: true }).waitFor();
    await page.keyboard.press("Enter");
    await dialog.waitFor({ state: "detached" });
    await settled(page);
  };
  await choose("seen from moscow", /^See as/);
  await expect.poll(() => focused(page)).toMatch(/^H1 Six-party talks/);
  await choose("states", /^Go to/);
  await expect.poll(() => focused(page)).toBe("H1 States");
  // What only opens the Why panel gives the focus back.
  await choose("ukrainian model", /^Outcome/);
  await expect.poll(() => focused(page)).toMatch(/^BUTTON Search/);
});

test("the first name of a party and of an option, which gives the key too, keeps the focus", async () => {
  const page = await here.tab("start");
  await page.getByRole("textbox", { name: "What is the case called?" }).fill("Focus");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Parties and options" }).waitFor();
  await settled(page);
  for (const [before, after] of [
    ["First party", "Norway"],
    ["Agrees", "Signs"],
  ]) {
    await page.getByRole("button", { name: before, exact: true }).first().press("Enter");
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type(after);
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: after, exact: true }).waitFor();
    await expect.poll(() => focused(page)).toBe(`BUTTON ${after}`);
  }
  await settled(page);
});
