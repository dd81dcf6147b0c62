import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { axe } from "./helpers/axe.js";
import { browsing, settled } from "./helpers/browsing.js";

const here = browsing();
/** Opens the search, types, and takes what is first; by keys alone. */
async function palette(page: Page, typed: string, first?: RegExp): Promise<void> {
  await page.keyboard.press("Control+k");
  const field = page.getByRole("combobox", { name: /^A party, a state/ });
  await field.waitFor();
  await page.keyboard.type(typed);
  const options = page.getByRole("dialog").getByRole("option", { selected: true });
  await (first ? options.and(page.getByRole("option", { name: first })) : options).waitFor();
  await page.keyboard.press("Enter");
  await field.waitFor({ state: "detached" });
}

test("everything in the case is found by its words, from the keyboard alone", async () => {
  const page = await here.tab();
  const places: readonly (readonly [typed: string, first: RegExp, address: RegExp])[] = [
    ["russia", /^Party Russia$/, /why=party:russia/],
    ["takes part in the six-party", /^Option North Korea: Takes part/, /why=option:dprk\.talk/],
    ["ukrainian model", /^Outcome Ukrainian model$/, /why=outcome:ukrainian-model/],
    ["268", /^State state 268/i, /state=268&why=state:268/],
    ["programmes dismantled", /^Preference United States/, /why=statement:usa:/],
    ["E29", /^Passage E29/, /why=citation:E29/],
    ["seen from moscow", /^See as Seen from Moscow$/, /view=seen-from-moscow/],
    ["states", /^Go to States$/, /\/states/],
    ["overview", /^Go to Overview$/, /\/overview/],
  ];
  for (const [typed, first, address] of places) {
    await palette(page, typed, first);
    await page.waitForURL(address);
  }
  await palette(page, "appearance: dark");
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe("dark");
  await palette(page, "appearance: as the system");
  await palette(page, "copy the address");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await palette(page, "keyboard shortcuts");
  const sheet = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  expect(await sheet.textContent()).toMatch(/Everywhere.*Go to a view.*Stability.*In a table/);
});

test("single letters and signs can be switched off, and are found again", async () => {
  const page = await here.tab();
  const heading = page.getByRole("heading", { level: 1 });
  const off = page.getByRole("checkbox", { name: "Single letters and signs are commands" });
  await page.keyboard.press("?");
  await off.uncheck();
  expect(await page.getByText("(switched off)").count()).toBeGreaterThan(5);
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  const before = await heading.textContent();
  await page.keyboard.press("s");
  await page.keyboard.press("?");
  // A chord with Ctrl still does: by it they are switched on again.
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").waitFor();
  expect(await heading.textContent()).toBe(before);
  await page.keyboard.type("by single letters");
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.keyboard.press("s");
  await page.getByRole("heading", { level: 1, name: "States" }).waitFor();
});

test("the search makes a snapshot, shows and hides Why, and leads to the warnings", async () => {
  const page = await here.tab();
  const choose = async (typed: string): Promise<void> => {
    await page.keyboard.press("Control+k");
    await page.getByRole("dialog").waitFor();
    await page.keyboard.type(typed);
    await page.keyboard.press("Enter");
  };
  await choose("snapshot: give");
  await page.getByRole("dialog", { name: "Name a snapshot" }).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await choose("warnings: what");
  await page.getByRole("dialog", { name: "What a check of the case found" }).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await choose("make a brief");
  await page.getByRole("dialog", { name: "Brief" }).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  const why = page.getByRole("complementary", { name: "Why" });
  expect(await why.count()).toBe(1);
  await choose("why: show");
  await why.waitFor({ state: "detached" });
});

test("what lies over the page passes axe: the search, the keys, the menu, the brief", async () => {
  const page = await here.tab();
  const open: Readonly<Record<string, () => Promise<void>>> = {
    search: () => page.keyboard.press("Control+k"),
    keys: () => page.keyboard.press("?"),
    menu: () => page.getByRole("button", { name: /^More/ }).press("Enter"),
    brief: () => page.getByRole("button", { name: "Brief", exact: true }).press("Enter"),
  };
  for (const [what, go] of Object.entries(open)) {
    await page.locator("h1").focus();
    await go();
    await page.getByRole("dialog").or(page.getByRole("menu")).waitFor();
    expect([what, ...(await axe(page))]).toEqual([what]);
    await page.keyboard.press("Escape");
  }
});

test("each copy of a result says of which case it is and how it was computed", async () => {
  const page = await here.tab();
  const copied = async (region: string, item: string): Promise<string> => {
    const place = page.getByRole("region", { name: region });
    // The words "Copied." stay for readers of the screen: what lies on the clipboard tells when it is there.
    await page.evaluate(() => navigator.clipboard.writeText("not yet"));
    await place.getByRole("button", { name: "Copy or cite this result" }).first().click();
    await page.getByRole("menuitem", { name: item }).click();
    const there = () => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(there).not.toBe("not yet");
    return page.evaluate(async () => {
      const [clip] = await navigator.clipboard.read();
      const type = clip.types.includes("text/html") ? "text/html" : "text/plain";
      return (await clip.getType(type)).text();
    });
  };
  const hash = /SHA-256 [0-9a-f]{64}/;
  const outcomes = "The outcomes, and whether they can last";
  for (const item of ["Copy as Markdown", "Copy as LaTeX", "Copy as CSV"]) {
    const text = await copied(outcomes, item);
    expect(text).toMatch(hash);
    expect(text).toContain("Ukrainian model");
    expect(text).toContain("npx --no-install sextant analyse case.yaml");
  }
  const word = await copied(outcomes, "Copy for Word or Excel");
  const shape = await page.evaluate((html) => {
    const { body } = new DOMParser().parseFromString(html, "text/html");
    const table = body.querySelector("table");
    return {
      before: table?.previousElementSibling?.textContent ?? "",
      head: table?.tHead?.rows[0]?.cells.length,
      rows: [...(table?.tBodies[0]?.rows ?? [])].map((row) => row.cells.length),
      after: [...body.querySelectorAll("table ~ p")].map((p) => p.textContent).join("\n"),
    };
  }, word);
  expect(shape.before).not.toBe("");
  expect(new Set(shape.rows)).toEqual(new Set([shape.head]));
  expect(shape.after).toMatch(hash);
  const answer = await copied("The answer", "Copy as Markdown");
  expect(answer).toMatch(/^# The answer/);
  expect(answer).toMatch(hash);
});

test("title, date and question are edited in place, and taken back", async () => {
  const page = await here.tab();
  const change = async (name: string, text: string): Promise<void> => {
    await page.getByRole("button", { name }).press("F2");
    await page.keyboard.press("Control+a");
    await page.keyboard.type(text);
    await page.keyboard.press("Control+Enter");
    await settled(page);
  };
  await change("Six-party talks on North Korea's nuclear programme, end of 2006", "Talks of six");
  await page.getByRole("heading", { level: 1, name: "Talks of six" }).waitFor();
  await change("As of 2006-12", "in winter");
  await page.getByText("“in winter” is no date.").waitFor();
  await change("As of 2006-12", "2006-11");
  await page.getByRole("button", { name: "As of 2006-11" }).waitFor();
  await change("Why are the six-party talks stuck", "What now?");
  await page.getByRole("button", { name: "What now?" }).waitFor();
  for (let k = 0; k < 3; k++) {
    await page.locator("h1").focus();
    await page.keyboard.press("Control+z");
    await settled(page);
  }
  await page
    .getByRole("heading", { level: 1, name: "Six-party talks on North Korea's nuclear programme" })
    .waitFor();
  await page.getByRole("button", { name: "As of 2006-12" }).waitFor();
});

test("each party's card has its Why, and one click sees with the eyes of who has a picture", async () => {
  const page = await here.tab();
  const card = page.getByRole("listitem").filter({ hasText: "Recognised as a player" }).first();
  await card.getByRole("link", { name: "Why? Russia" }).click();
  await page.getByRole("complementary", { name: "Why" }).getByText("Its preferences,").waitFor();
  await card.getByRole("link", { name: "See it through Russia's eyes" }).click();
  await page.waitForURL(/view=seen-from-moscow/);
  await settled(page);
  await card.getByText("You see it this way now.").waitFor();
});

test("a case without parties' preferences, dates or questions has its places for them", async () => {
  const made = await here.context.request.post(`${here.workbench.url}api/cases`, {
    headers: { "x-sextant": "1" },
    data: { from: "new", title: "Water", who: "a test" },
  });
  const { record } = (await made.json()) as { record: { id: string } };
  const page = await here.tab("start");
  await page.goto(`${here.workbench.url}#/case/${record.id}/overview`);
  await settled(page);
  await page.getByRole("button", { name: "No date yet. Click to say as of when." }).waitFor();
  await page.getByRole("button", { name: "What is the question? Click to write it." }).waitFor();
});
