import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { browsing, settled } from "./helpers/browsing.js";

const here = browsing();

/** To the overview by the outline, and back by the browser. */
async function awayAndBack(page: Page, heading: string): Promise<void> {
  await page.getByRole("link", { name: "Overview", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: /^Six-party talks/ }).waitFor();
  await page.goBack();
  await page.getByRole("heading", { level: 1, name: heading }).waitFor();
  await settled(page);
}

test("what was begun in a form of the model is there on coming back, and gone once it is added", async () => {
  const page = await here.tab("model");
  const option = page.getByRole("textbox", { name: "Add an option of China" });
  const term = page.getByRole("textbox", { name: "Name of the new term" });
  const kind = page.getByRole("combobox", { name: "Kind of the new rule" });
  const rule = page.getByRole("textbox", { name: "Condition of the new rule" });
  await option.fill("Waits");
  await term.fill("A deal");
  await kind.selectOption({ label: "Always" });
  await rule.fill("nobody.knows");
  await awayAndBack(page, "Parties and options");
  expect(await option.inputValue()).toBe("Waits");
  expect(await term.inputValue()).toBe("A deal");
  expect(await rule.inputValue()).toBe("nobody.knows");
  expect(await kind.locator("option:checked").textContent()).toBe("Always");
  await option.press("Enter");
  await page.getByRole("button", { name: "Waits", exact: true }).waitFor();
  await awayAndBack(page, "Parties and options");
  expect(await option.inputValue()).toBe("");
  await rule.fill("");
});

test("so is a goal or a preference that was begun, each with its own party", async () => {
  const page = await here.tab("preferences?party=usa");
  const goal = page.getByRole("textbox", { name: "The goal, in words" });
  const condition = page.getByRole("textbox", { name: "The condition that it wants to hold" });
  await goal.fill("Peace");
  await page.getByRole("button", { name: "Add a preference" }).press("Enter");
  await page.getByRole("menuitem", { name: "A condition…" }).click();
  await condition.fill("nobody.knows");
  await awayAndBack(page, "Goals and preferences");
  expect(await goal.inputValue()).toBe("Peace");
  expect(await condition.inputValue()).toBe("nobody.knows");
  await page.getByRole("tab", { name: /Russia/ }).click();
  expect(await goal.inputValue()).toBe("");
  expect(await condition.count()).toBe(0);
  await page.getByRole("tab", { name: /United States/ }).click();
  expect(await goal.inputValue()).toBe("Peace");
  // Given up, it is not there again.
  await condition.press("Escape");
  await condition.press("Escape");
  await awayAndBack(page, "Goals and preferences");
  expect(await condition.count()).toBe(0);
});
