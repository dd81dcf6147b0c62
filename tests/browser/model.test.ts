import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { browsing, settled } from "./helpers/browsing.js";

const here = browsing();
/** The six-party talks: cases made later are listed before them. */
let talks = "";
beforeAll(async () => {
  talks = await here.firstCase();
});

async function openTalks(): Promise<Page> {
  const page = await here.tab("start");
  await page.goto(`${here.workbench.url}#/case/${talks}/model`);
  await page.getByRole("heading", { level: 1, name: "Parties and options" }).waitFor();
  await settled(page);
  return page;
}

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
  const agreement = page.getByRole("combobox", { name: "Condition of the outcome Agreement" });
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
  await page.getByRole("combobox", { name: "Condition of the new rule" }).focus();
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

test("a condition with a slip is marked, and kept as a draft until it reads", async () => {
  const page = await openTalks();
  const field = page.getByRole("combobox", {
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
});

test("an option that is used is deleted all the same: what is broken says so in place, and undo mends it", async () => {
  const page = await openTalks();
  await page.getByRole("button", { name: "Actions for Keeps testing nuclear devices" }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  const uses = page.getByRole("group", { name: /^“Keeps testing nuclear devices” is named in/ });
  expect(await uses.getByRole("button", { name: /^the rule/ }).count()).toBe(1);
  expect(await uses.getByText(/North Korea's goal/).count()).toBeGreaterThan(0);
  await uses.getByRole("button", { name: "Delete all the same" }).click();
  const size = page.getByRole("region", { name: "Size of the model" });
  await size.getByText("4 things have to be mended before anything is computed").waitFor();
  const frozen = page.getByRole("combobox", {
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

test("a citation is chosen from the evidence, and its passage is a click away", async () => {
  const page = await openTalks();
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
