import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { browsing, settled } from "./helpers/browsing.js";

const here = browsing();
/** The number of states as the summary has it, once all is computed. */
async function summary(page: Page): Promise<string> {
  await settled(page);
  return (await page.getByRole("region", { name: "Size of the model" }).textContent()) ?? "";
}

async function newCase(title: string): Promise<Page> {
  const page = await here.tab("start");
  await page.getByRole("textbox", { name: "What is the case called?" }).fill(title);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Parties and options" }).waitFor();
  await settled(page);
  return page;
}

const type = async (page: Page, ...lines: string[]): Promise<void> => {
  for (const line of lines) {
    await page.keyboard.type(line);
    await page.keyboard.press("Enter");
  }
};

/** Goes on with Tab until a thing of that role and name has the focus. */
async function tabTo(page: Page, role: string, name: string | RegExp): Promise<void> {
  const wanted = page.getByRole(role as "button", { name, exact: typeof name === "string" });
  for (let k = 0; k < 200; k++) {
    if (await wanted.evaluateAll((found) => found.includes(document.activeElement as never)))
      return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`No way by Tab to the ${role} ${name}`);
}

test("a prisoners' dilemma is built from a new case by keyboard alone, undone and made again", async () => {
  const page = await newCase("Prisoners' dilemma");
  // The frame has put the focus on the heading: the first button is the way to begin.
  await tabTo(page, "button", "Name the first party");
  await page.keyboard.press("Enter");
  await page.keyboard.press("ControlOrMeta+A");
  await type(page, "Prisoner A");
  await tabTo(page, "button", "Agrees");
  await page.keyboard.press("Enter");
  await page.keyboard.press("ControlOrMeta+A");
  await type(page, "Confesses");
  await tabTo(page, "button", "Second party");
  await page.keyboard.press("F2");
  await page.keyboard.press("ControlOrMeta+A");
  await type(page, "Prisoner B");
  await tabTo(page, "textbox", "Add an option of Prisoner B");
  await type(page, "Confesses");
  expect(await summary(page)).toContain("3 options · 8 states");

  // Keys follow the first real names, and what refers to them follows the keys.
  expect(await page.getByText("prisoner-a.confesses", { exact: true }).count()).toBe(1);
  const agreement = page.getByRole("textbox", { name: "Condition of the outcome Agreement" });
  expect(await agreement.inputValue()).toBe("prisoner-a.confesses and prisoner-b.agree");

  // The option that the new case had is deleted: the outcome that names it is said first.
  await page.getByRole("button", { name: "Actions for Agrees" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  const uses = page.getByRole("group", { name: "“Agrees” is named in 1 place" });
  expect(await uses.textContent()).toContain("the outcome “Agreement”");
  await page.keyboard.press("Escape");
  expect(await uses.count()).toBe(0);

  // The outcome is rewritten, and then nothing stands in the way.
  await agreement.focus();
  await page.keyboard.press("ControlOrMeta+A");
  await type(page, "not prisoner-a.confesses and not prisoner-b.confesses");
  await page.getByRole("button", { name: "Actions for Agrees" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  expect(await summary(page)).toContain("2 options · 4 states");
  expect(await summary(page)).toContain("4 fewer than before");

  // A rule, with its name completed from the list.
  await page.getByRole("textbox", { name: "Condition of the new rule" }).focus();
  await page.keyboard.type("prisoner-a.confesses and conf");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  const option = page
    .getByRole("listbox", { name: "Names that may be meant" })
    .getByRole("option", { selected: true });
  expect(await option.textContent()).toContain("prisoner-b.confesses");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  expect(await summary(page)).toContain("2 options · 3 states");
  expect(await page.getByRole("list", { name: "Rules", exact: true }).textContent()).toContain(
    "Takes 1 state away",
  );

  // All of it is undone, step by step, and made again.
  await page.getByRole("heading", { level: 1 }).focus();
  const undo = page.getByRole("button", { name: /^Undo: / });
  let steps = 0;
  for (; (await undo.count()) > 0 && steps < 20; steps++) {
    await page.keyboard.press("ControlOrMeta+Z");
    await settled(page);
  }
  expect(steps).toBe(7);
  expect(await summary(page)).toContain("2 options · 4 states");
  expect(await page.getByRole("button", { name: "First party", exact: true }).count()).toBe(1);
  for (; steps > 0; steps--) {
    await page.keyboard.press("ControlOrMeta+Shift+Z");
    await settled(page);
  }
  expect(await summary(page)).toContain("2 options · 3 states");
  await page.reload();
  expect(await summary(page)).toContain("2 options · 3 states");
});

test("several lines pasted are several options, one edit; the status quo and directions are set beside them", async () => {
  const page = await newCase("Fishing");
  const add = page.getByRole("textbox", { name: "Add an option of First party" });
  await add.focus();
  await page.evaluate(() => navigator.clipboard.writeText("Sends patrols\nLicenses boats\r\n\n"));
  await page.keyboard.press("ControlOrMeta+V");
  expect(await summary(page)).toContain("4 options · 16 states");
  await page.getByRole("checkbox", { name: "Taken at the status quo: Sends patrols" }).check();
  await page
    .getByRole("combobox", { name: "How Licenses boats can change" })
    .selectOption({ label: "One-way: once taken, it stays" });
  await settled(page);
  const here = page.getByRole("region", { name: "Where the talks stand" });
  expect(await here.textContent()).toContain("Sends patrols");
  expect(
    await page
      .getByRole("button", { name: "Undo: Change how “Licenses boats” can change" })
      .count(),
  ).toBe(1);

  // Moved by the arrows with Alt: the order of the file, and the focus stays with it.
  await page.getByRole("button", { name: "Actions for Licenses boats" }).focus();
  await page.keyboard.press("Alt+ArrowUp");
  await settled(page);
  const options = page.getByRole("list", { name: "Options of First party" });
  expect(await options.getByRole("listitem").nth(1).textContent()).toContain("Licenses boats");
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-label")))
    .toBe("Actions for Licenses boats");
});
