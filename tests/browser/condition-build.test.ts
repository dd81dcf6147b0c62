import { expect, test } from "vitest";
import { axe } from "./helpers/axe.js";
import { browsing, settled } from "./helpers/browsing.js";

const here = browsing();
const HALTED = "Condition of the term production and testing halted";

test("a condition is clicked together without a word of the language, told as it grows, and is one change", async () => {
  const page = await here.tab("model");
  const field = page.getByRole("textbox", { name: HALTED });
  const before = await field.inputValue();
  await page.getByRole("button", { name: `Build: ${HALTED}` }).click();
  const builder = page.getByRole("group", { name: "Build the condition by clicking" });
  expect(await axe(page)).toEqual([]);
  const add = (name: string) => builder.getByRole("button", { name: `Add ${name}` }).click();

  // What is written already is there to be changed.
  await builder.getByRole("button", { name: /^Take away: Keeps testing/ }).click();
  await builder.getByRole("button", { name: /^holds: Freezes its production/ }).click();
  await builder.getByRole("button", { name: "A list within it" }).click();
  await builder.getByRole("searchbox", { name: "Find a name" }).fill("sanctions");
  await add("Presses by sanctions and financial measures option");
  await builder.getByRole("searchbox", { name: "Find a name" }).fill("");
  await add("Gives North Korea a security guarantee option");
  await add("War outcome");
  const inner = builder.getByRole("combobox", { name: "How many of these hold" }).nth(1);
  await inner.selectOption({ label: "Exactly this many hold:" });
  const ways = "usa.pressure and not usa.guarantee and not war";
  expect(await field.inputValue()).toContain(
    `and not dprk.freeze and not dprk.dismantle and (${ways} or `,
  );
  await page
    .getByText(/^Holds in .* of 5,761 states/)
    .first()
    .waitFor();
  expect(await page.getByText(/^Revision /).textContent()).toBe("Revision 1");

  // What depends on what, by three words.
  await builder.getByRole("button", { name: "Take away this list" }).click();
  await builder.getByRole("button", { name: "Make it depend on something" }).click();
  await add("War outcome");
  const written = "at-peace and not dprk.freeze and not dprk.dismantle";
  expect(await field.inputValue()).toBe(`${written} if war`);
  const how = builder.getByRole("combobox", { name: "How the first depends on the second" });
  await how.selectOption({ label: "holds only if" });
  expect(await field.inputValue()).toBe(`war if ${written}`);

  await builder.getByRole("button", { name: "Use this condition" }).click();
  await builder.waitFor({ state: "detached" });
  await page.getByText("Revision 2", { exact: true }).waitFor();
  await settled(page);
  await page.getByRole("button", { name: /^Undo: / }).click();
  await page.waitForFunction(
    ([label, text]) =>
      document.querySelector<HTMLTextAreaElement>(`textarea[aria-label="${label}"]`)?.value ===
      text,
    [HALTED, before] as const,
  );
});

test("by keyboard alone, and given up by Escape with nothing lost", async () => {
  const page = await here.tab("model");
  const field = page.getByRole("textbox", { name: HALTED });
  const before = await field.inputValue();
  await field.focus();
  await page.keyboard.press("Tab");
  const opener = page.getByRole("button", { name: `Build: ${HALTED}` });
  expect(await opener.evaluate((one) => one === document.activeElement)).toBe(true);
  await page.keyboard.press("Enter");
  const builder = page.getByRole("group", { name: "Build the condition by clicking" });
  await builder.getByRole("button", { name: /^Take away: Keeps testing/ }).press("Enter");
  // The focus is where the next thing can be done, not lost with the button.
  const aimed = builder.getByRole("button", { name: "Names are added here" });
  expect(await aimed.evaluate((one) => one === document.activeElement)).toBe(true);
  await builder.getByRole("button", { name: "Add War outcome" }).press("Enter");
  const built = "at-peace and dprk.freeze and not dprk.dismantle and war";
  expect(await field.inputValue()).toBe(built);
  await page.keyboard.press("Escape");
  await builder.waitFor({ state: "detached" });
  expect(await opener.evaluate((one) => one === document.activeElement)).toBe(true);
  expect(await field.inputValue()).toBe(before);
  await page.getByText(built).waitFor();
});

test("what is left for another part of the page is written; a text that does not read can be begun anew", async () => {
  const page = await here.tab("model");
  const field = page.getByRole("textbox", { name: HALTED });
  await field.fill("at-peace and and");
  await page.getByRole("button", { name: `Build: ${HALTED}` }).click();
  const builder = page.getByRole("group", { name: "Build the condition by clicking" });
  await builder.getByText(/^What is written does not read yet/).waitFor();
  await builder.getByRole("button", { name: "Begin anew" }).click();
  await builder.getByRole("button", { name: "Add War outcome" }).click();
  await builder.getByRole("button", { name: "holds: War" }).click();
  const revision = await page.getByText(/^Revision /).textContent();
  await page.getByRole("heading", { level: 1 }).click();
  await page.waitForFunction(
    (was) => ![...document.querySelectorAll("*")].some((one) => one.textContent === was),
    revision,
  );
  expect(await field.inputValue()).toBe("not war");
});

test("what lacks a side is told so and cannot be used", async () => {
  const page = await here.tab("model");
  const field = page.getByRole("textbox", { name: HALTED });
  const before = await field.inputValue();
  const opener = page.getByRole("button", { name: `Build: ${HALTED}` });
  await opener.click();
  const builder = page.getByRole("group", { name: "Build the condition by clicking" });
  const use = builder.getByRole("button", { name: "Use this condition" });
  const add = (name: string) => builder.getByRole("button", { name: `Add ${name}` }).click();
  await builder.getByRole("button", { name: "Make it depend on something" }).click();
  await builder
    .getByRole("status")
    .getByText(/^No condition yet: one side/)
    .waitFor();
  expect(await use.isDisabled()).toBe(true);
  await add("War outcome");
  expect(await use.isEnabled()).toBe(true);
  const first = builder.getByRole("group").first();
  for (let left = await first.getByRole("listitem").count(); left > 0; left--)
    await first
      .getByRole("button", { name: /^Take away: / })
      .first()
      .click();
  expect(await field.inputValue()).toBe("… if war");
  expect(await use.isDisabled()).toBe(true);
  const revision = await page.getByText(/^Revision /).textContent();
  // Left alone, shut and opened again it is what it was, and the case too.
  await page.getByRole("heading", { level: 1 }).click();
  await opener.click();
  await builder.waitFor({ state: "detached" });
  await page.getByText(/No condition yet: one side/).waitFor();
  await opener.click();
  await builder
    .getByRole("status")
    .getByText(/^No condition yet: one side/)
    .waitFor();
  expect(await page.getByText(/^Revision /).textContent()).toBe(revision);
  await builder.getByRole("button", { name: "Take away this list" }).first().click();
  expect(await field.inputValue()).toBe("war");
  expect(await use.isEnabled()).toBe(true);
  await page.keyboard.press("Escape");
  expect(await field.inputValue()).toBe(before);
});

test("an undo while it is built sets aside what was built", async () => {
  const page = await here.tab("model");
  const field = page.getByRole("textbox", { name: HALTED });
  const before = await field.inputValue();
  await field.fill("at-peace");
  await field.press("Enter");
  await settled(page);
  await page.getByRole("button", { name: `Build: ${HALTED}` }).click();
  const builder = page.getByRole("group", { name: "Build the condition by clicking" });
  await builder.getByRole("button", { name: /^holds: / }).click();
  await expect.poll(() => field.inputValue()).toBe("not at-peace");
  await page.keyboard.press("Control+z");
  await expect.poll(() => field.inputValue()).toBe(before);
  await page.getByText("What you had typed is set aside: not at-peace").waitFor();
  await page.getByRole("button", { name: "Bring it back (Ctrl+Z)" }).click();
  await expect.poll(() => field.inputValue()).toBe("not at-peace");
  await builder.getByRole("button", { name: "Give it up" }).click();
  await expect.poll(() => field.inputValue()).toBe(before);
});
