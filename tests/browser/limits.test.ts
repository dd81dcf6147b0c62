import { expect, test } from "vitest";
import { browsing, settled } from "./helpers/browsing.js";

const here = browsing();
const LONG = "Many words ".repeat(100).trim();
const CUT = "Many words";

test("a name that is too long is refused where it is typed, and nothing of it is lost", async () => {
  const page = await here.tab("model");
  const before = await page.getByRole("button", { name: /^Undo|^Nothing to undo/ }).textContent();
  await page.getByRole("button", { name: "Russia", exact: true }).click();
  const field = page.getByRole("textbox", { name: "Name of the party Russia", exact: true });
  await field.fill(LONG);
  const said = page.getByText("at most 1,000 characters are allowed");
  await said.waitFor();
  await page.getByText("It has 1,099 now.").waitFor();
  await page.keyboard.press("Enter");
  // Neither Enter nor leaving it takes it.
  await page.getByRole("heading", { level: 1 }).click();
  expect(await field.inputValue()).toBe(LONG);
  expect(await field.getAttribute("aria-invalid")).toBe("true");
  expect(await page.getByRole("button", { name: /^Undo|^Nothing to undo/ }).textContent()).toBe(
    before,
  );
  // Nor is it lost by going to another view and back.
  await page.keyboard.press("s");
  await page.getByRole("heading", { level: 1, name: "States" }).waitFor();
  await page.goBack();
  await said.waitFor();
  expect(await field.inputValue()).toBe(LONG);
  await field.fill(CUT);
  await said.waitFor({ state: "detached" });
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: CUT, exact: true }).waitFor();
  await settled(page);
});

test("of lines pasted at the end of a list, the one that is too long stays to be made shorter", async () => {
  const page = await here.tab("model");
  const field = page.getByRole("textbox", { name: "Add an option of China" });
  await page.evaluate((text) => navigator.clipboard.writeText(text), `Waits\n${LONG}\nLeaves`);
  await field.focus();
  await page.keyboard.press("ControlOrMeta+V");
  await page.getByRole("button", { name: "Waits", exact: true }).waitFor();
  await page.getByRole("button", { name: "Leaves", exact: true }).waitFor();
  expect(await field.inputValue()).toBe(LONG);
  await page.getByText("at most 1,000 characters are allowed").waitFor();
  await page.keyboard.press("Enter");
  expect(await field.inputValue()).toBe(LONG);
  await settled(page);
});
