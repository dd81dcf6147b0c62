import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { browsing, settled } from "./helpers/browsing.js";

const here = browsing();

async function newCase(title: string): Promise<Page> {
  const page = await here.tab("start");
  await page.getByRole("textbox", { name: "What is the case called?" }).fill(title);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Parties and options" }).waitFor();
  await settled(page);
  return page;
}

const focused = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const at = document.activeElement;
    return at?.getAttribute("aria-label") ?? at?.textContent ?? null;
  });
const undo = (page: Page, name: string) => page.getByRole("button", { name: `Undo: ${name}` });

test("what is half written stays where it is while one goes elsewhere, and is added by Enter or by its button", async () => {
  const page = await newCase("A crossing");
  const form = page.getByRole("group", { name: "Add an outcome" });
  const name = page.getByRole("textbox", { name: "Name of the new outcome" });
  const when = page.getByRole("textbox", { name: "Condition of the new outcome" });
  const option = page.getByRole("textbox", { name: "Add an option of First party" });
  await when.fill("first.agree");
  await name.fill("Opened");
  await option.click();
  await page.keyboard.type("Calls a vote");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Calls a vote", exact: true }).waitFor();
  expect(await focused(page)).toBe("Add an option of First party");
  expect([await name.inputValue(), await when.inputValue()]).toEqual(["Opened", "first.agree"]);

  // Enter in the name adds as well, once both are there.
  await name.press("Enter");
  await page.getByRole("button", { name: "Opened", exact: true }).waitFor();
  expect([await name.inputValue(), await when.inputValue()]).toEqual(["", ""]);
  expect(await focused(page)).toBe("Name of the new outcome");

  // The button goes to what is missing, the name first, and adds when nothing is.
  const add = form.getByRole("button", { name: "Add", exact: true });
  await add.click();
  expect(await focused(page)).toBe("Name of the new outcome");
  await form.getByText("Give it a name as well, then it can be added.").waitFor();
  await page.keyboard.type("Shut");
  await add.click();
  expect(await focused(page)).toBe("Condition of the new outcome");
  await page.keyboard.type("not first.agree");
  await add.click();
  await page.getByRole("button", { name: "Shut", exact: true }).waitFor();

  // What is built goes on to the name that it lacks.
  await form.getByRole("button", { name: /^Build: / }).click();
  await form.getByRole("button", { name: "Add Calls a vote option" }).click();
  await form.getByRole("button", { name: "Use this condition" }).click();
  expect(await focused(page)).toBe("Name of the new outcome");
  await page.keyboard.type("Voted");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Voted", exact: true }).waitFor();
  const voted = page.getByRole("textbox", { name: "Condition of the outcome Voted" });
  expect(await voted.inputValue()).toBe("first.calls-vote");

  // So do rules: left alone it is a draft, the button adds it.
  const rule = page.getByRole("textbox", { name: "Condition of the new rule" });
  await rule.fill("first.agree and second.agree");
  await option.click();
  expect(await rule.inputValue()).toBe("first.agree and second.agree");
  await page
    .getByRole("group", { name: "Add a rule" })
    .getByRole("button", { name: "Add", exact: true })
    .click();
  await expect.poll(() => rule.inputValue()).toBe("");
  await undo(page, "Add the rule “Never: first.agree and second.agree”").waitFor();
});

test("undo in a field where nothing is typed is that of the case, and its own where something is", async () => {
  const page = await newCase("A vote");
  const option = page.getByRole("textbox", { name: "Add an option of First party" });
  const added = page.getByRole("button", { name: "Calls the UN", exact: true });
  await option.click();
  await page.keyboard.type("Calls the UN");
  await page.keyboard.press("Enter");
  await added.waitFor();
  await page.keyboard.press("ControlOrMeta+Z");
  await added.waitFor({ state: "detached" });
  await page.keyboard.press("ControlOrMeta+Shift+Z");
  await added.waitFor();

  // A condition that is only looked at has nothing of its own to undo.
  const agreement = page.getByRole("textbox", { name: "Condition of the outcome Agreement" });
  await agreement.click();
  await page.keyboard.press("ControlOrMeta+Z");
  await added.waitFor({ state: "detached" });
  await page.keyboard.press("ControlOrMeta+Y");
  await added.waitFor();

  await option.click();
  await page.keyboard.type("Waits");
  await page.keyboard.press("ControlOrMeta+Z");
  expect(await option.inputValue()).not.toBe("Waits");
  expect(await added.count()).toBe(1);
});

test("that no option is taken is said, and taken back", async () => {
  const page = await newCase("A start");
  const place = page.getByRole("region", { name: "Where the talks stand" });
  await place.getByText("The case does not say where the talks stand.").waitFor();
  await place.getByRole("button", { name: "No option is taken" }).press("Enter");
  await place.getByText("No option is taken: so the case says.").waitFor();
  await expect.poll(() => focused(page)).toBe("Take this back");
  await page.keyboard.press("Enter");
  await place.getByText("The case does not say where the talks stand.").waitFor();
  await expect.poll(() => focused(page)).toBe("No option is taken");
  await undo(page, "Leave open where the talks stand").waitFor();
});

test("a first preference that is built has the focus; the overview leads to where it is given", async () => {
  const page = await newCase("A wish");
  await page.getByRole("link", { name: "Overview", exact: true }).click();
  await page.getByRole("link", { name: /^Say what the parties want/ }).click();
  await page.getByRole("heading", { level: 1, name: "Goals and preferences" }).waitFor();
  await settled(page);
  await page.getByRole("button", { name: /^Build: / }).click();
  await page
    .getByRole("button", { name: /^Add Agrees option/ })
    .first()
    .click();
  await page.getByRole("button", { name: "Use this condition" }).press("Enter");
  const list = page.getByRole("list", { name: /^Preferences of First party/ });
  await list.waitFor();
  await expect.poll(() => list.evaluate((box) => box.contains(document.activeElement))).toBe(true);
});

test("a condition told in the words of the list is offered as it is written", async () => {
  const page = await newCase("Words");
  const when = page.getByRole("textbox", { name: "Condition of the new rule" });
  await when.fill("Second party agrees");
  await when.press("Enter");
  await page.getByRole("button", { name: "second.agree", exact: true }).click();
  expect(await when.inputValue()).toBe("second.agree");
});
