import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { browsing, settled } from "./helpers/browsing.js";

const here = browsing();

/** In steps: a press that jumps to its end is no drag to the browser. */
async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  const a = await from.boundingBox();
  const b = await to.boundingBox();
  if (a === null || b === null) throw new Error("Nothing to drag, or nowhere to drag it.");
  await page.mouse.move(a.x + a.width / 2, a.y + a.height / 2);
  await page.mouse.down();
  await page.mouse.move(a.x + a.width / 2, a.y + a.height + 8, { steps: 4 });
  await page.mouse.move(b.x + b.width / 2, b.y + b.height / 2, { steps: 10 });
  await page.locator("[data-drop]").waitFor();
  await page.mouse.up();
}

test("a condition with a slip is marked, and kept as a draft until it reads", async () => {
  const page = await here.tab("model");
  const field = page.getByRole("textbox", {
    name: "Condition of the term multilateral negotiation",
  });
  const written = await field.inputValue();
  await field.fill("at-peace and dprk.tlak");
  await page.keyboard.press("Enter");
  const says = async () => page.locator(`[id="${await field.getAttribute("aria-describedby")}"]`);
  expect(await field.getAttribute("aria-invalid")).toBe("true");
  expect(await (await says()).textContent()).toContain('"dprk.tlak" is no option');

  // Another view and back: the draft is there, and the case as it was.
  await page.getByRole("link", { name: "Overview" }).click();
  await settled(page);
  await page.getByRole("link", { name: "Parties and options" }).click();
  await settled(page);
  expect(await field.inputValue()).toBe("at-peace and dprk.tlak");
  expect(await page.getByText(/^Revision /).textContent()).toBe("Revision 1");

  await (await says()).getByRole("button", { name: "dprk.talk" }).click();
  expect(await field.inputValue()).toBe("at-peace and dprk.talk");
  expect(written).toBe("at-peace and dprk.talk");
  await page.keyboard.press("Escape");
  expect(await field.inputValue()).toBe(written);
  // Nothing typed is lost by it: it is set aside, said so, and brought back.
  await field.fill("at-peace and not dprk.talk");
  await page.keyboard.press("Escape");
  expect(await field.inputValue()).toBe(written);
  expect(await (await says()).textContent()).toContain("at-peace and not dprk.talk");
  await page.keyboard.press("ControlOrMeta+z");
  expect(await field.inputValue()).toBe("at-peace and not dprk.talk");
  await page.keyboard.press("Escape");
  expect(await field.inputValue()).toBe(written);
});

test("an option that is used is deleted all the same: what is broken says so in place, and undo mends it", async () => {
  const page = await here.tab("model");
  await page.getByRole("button", { name: "Actions for Keeps testing nuclear devices" }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  const uses = page.getByRole("group", { name: /^“Keeps testing nuclear devices” is named in/ });
  expect(await uses.getByRole("button", { name: /^the rule/ }).count()).toBe(1);
  expect(await uses.getByText(/North Korea's goal/).count()).toBeGreaterThan(0);
  await uses.getByRole("button", { name: "Delete all the same" }).click();
  const size = page.getByRole("region", { name: "Size of the model" });
  await size.getByText("4 things have to be mended before anything is computed").waitFor();
  const frozen = page.getByRole("textbox", {
    name: "Condition of the term production and testing halted",
  });
  expect(await frozen.getAttribute("aria-invalid")).toBe("true");

  // A case that is broken so far can be read again, and mended.
  await settled(page);
  await page.reload();
  await size.getByText("4 things have to be mended before anything is computed").waitFor();
  await size.getByRole("button", { name: "Undo: Delete Keeps testing nuclear devices" }).click();
  await size.getByText("5,761 states").waitFor();
  expect(await frozen.getAttribute("aria-invalid")).toBeNull();
});

test("a citation is chosen from the evidence, and its passage is a click away", async () => {
  const page = await here.tab("model");
  const what = "What it rests on: Cuts fuel and aid to press North Korea";
  await page.getByRole("button", { name: what }).click();
  await page
    .getByRole("searchbox", { name: "Search the evidence by id, holder, words or source" })
    .fill("E12");
  const list = page.getByRole("list", {
    name: "Statements that can be cited for Cuts fuel and aid to press North Korea",
  });
  await list.getByRole("checkbox").first().check();
  await settled(page);
  await page.keyboard.press("Escape");
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-label")))
    .toBe(what);
  const china = page.getByRole("list", { name: "Options of China" });
  await china.getByRole("link", { name: "E12" }).click();
  await page.getByRole("complementary", { name: "Why" }).getByText("E12").first().waitFor();
  await page.getByRole("button", { name: /^Undo: Change what Cuts fuel/ }).click();
  await china.getByRole("link", { name: "E12" }).waitFor({ state: "detached" });
});

test("rules are dragged to another place, and the revision says so", async () => {
  const page = await here.tab("model");
  const rules = page.getByRole("list", { name: "Rules", exact: true }).locator("> li");
  const first = page.getByRole("textbox", { name: "Condition of the rule dismantled-is-frozen" });
  await first.waitFor();
  await rules.nth(1).evaluate((rule) => rule.scrollIntoView({ block: "center" }));
  await drag(page, rules.nth(0).locator(".model-handle"), rules.nth(2));
  await settled(page);
  const undo = page.getByRole("button", { name: "Undo: Move dismantled-is-frozen" });
  await undo.waitFor();
  expect(
    await rules
      .nth(2)
      .getByRole("textbox", { name: /dismantled-is-frozen/ })
      .count(),
  ).toBe(1);
  await undo.click();
  await settled(page);
  expect(
    await rules
      .nth(0)
      .getByRole("textbox", { name: /dismantled-is-frozen/ })
      .count(),
  ).toBe(1);
});

test("another view is looked at: the base is edited, and says so", async () => {
  const page = await here.tab("model?view=seen-from-moscow");
  await page.getByText("What is edited here is the base, not “Seen from Moscow”.").waitFor();
});
