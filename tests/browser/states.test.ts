import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { browsing, settled } from "./helpers/browsing.js";

/** Twelve states: three combinations of North's options, four of South's. */
const CASE = `sextant: 1
title: Two neighbours
parties:
  north:
    name: North
    options: { open: Opens the border, close: Closes the market }
  south:
    name: South
    options: { pay: Pays a toll, arm: Arms }
statusQuo: { north.close: {}, south.arm: {} }
rules:
  - never: north.open and north.close
outcomes:
  trade: { name: Trade, when: north.open and south.pay }
preferences:
  north: { statements: [south.pay, not south.arm, not north.open] }
  south: { statements: [north.open, not south.pay] }
stateNames: # as the study has them
  NNNN: Nothing moves # the old days
  YNYN: Free trade
`;
const folder = mkdtempSync(join(tmpdir(), "sextant-states-"));
writeFileSync(join(folder, "case.yaml"), CASE);
afterAll(() => rmSync(folder, { recursive: true, force: true }));
/** What follows upon a key is shown at the next frame, or a little later on a busy machine. */
const SOON = { timeout: 20_000 };
const here = browsing({ open: join(folder, "case.yaml") });

const grid = (page: Page): Locator => page.getByRole("grid");
const count = (page: Page): Promise<string | null> =>
  page.getByRole("status").filter({ hasText: "state" }).first().textContent();

/** The numbers of the states, from the top. */
const numbers = (page: Page): Promise<string[]> =>
  page.locator("[data-row] [data-column='0']").allTextContents();

/** The name in the row of a state. */
const nameOf = (page: Page, id: string): Promise<string | null> =>
  page
    .getByRole("row")
    .filter({ has: page.locator("[data-column='0']").getByText(id, { exact: true }) })
    .locator("[data-column='1']")
    .textContent();

/** The case file as it is on disk. */
async function caseFile(page: Page): Promise<string> {
  const id = await here.firstCase();
  return page.evaluate(async (one) => {
    const answer = await fetch(`/api/cases/${one}`, { headers: { "x-sextant": "1" } });
    const { files } = (await answer.json()) as { files: Record<string, string> };
    return Object.values(files).join("\n");
  }, id);
}

test("sorted, filtered and cleared by the keyboard alone", async () => {
  const page = await here.tab("overview");
  await page.keyboard.press("s");
  await settled(page);
  await expect.poll(() => count(page), SOON).toBe("12 states");
  for (
    let k = 0;
    k < 40 && !(await grid(page).evaluate((one) => one === document.activeElement));
    k++
  )
    await page.keyboard.press("Tab");
  const active = (): Promise<string | null> =>
    grid(page).evaluate((one) => {
      const cell = document.getElementById(one.getAttribute("aria-activedescendant") ?? "");
      return cell?.getAttribute("aria-label") ?? cell?.textContent ?? null;
    });

  // Up into the row of the filters, right to the first option, twice: not taken only.
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.url(), SOON).toMatch(/[?&]yes=/);
  await expect.poll(() => numbers(page), SOON).toEqual(["2", "5", "8", "11"]);
  await page.keyboard.press("Enter");
  await expect.poll(() => page.url(), SOON).toMatch(/[?&]no=/);
  await expect.poll(() => count(page), SOON).toBe("8 of 12 states");
  expect((await numbers(page)).length).toBe(8);
  await page.keyboard.press("Enter");
  await expect.poll(() => count(page), SOON).toBe("12 states");

  // One more up: the headings, which sort.
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Home");
  await expect.poll(active, SOON).toBe("No.");
  // The heading tells how it sorts once the page has met the key; the address a moment before.
  const sorted = (): Promise<string | null> =>
    page.getByRole("columnheader", { name: "No." }).getAttribute("aria-sort");
  for (const [sort, address] of [
    ["descending", /sort=id~/],
    ["ascending", /states$/],
    ["descending", /sort=id~/],
  ] as const) {
    await page.keyboard.press("Enter");
    await expect.poll(sorted, SOON).toBe(sort);
    expect(page.url()).toMatch(address);
  }
  await expect
    .poll(async () => (await numbers(page)).slice(0, 3), SOON)
    .toEqual(["12", "11", "10"]);

  // A state is opened, and explained.
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await settled(page);
  await expect.poll(() => page.url(), SOON).toMatch(/state=12.*why=state:12/);
  expect(await page.getByRole("complementary", { name: "Why" }).textContent()).toContain(
    "State 12",
  );
  expect(await page.getByRole("region", { name: "The state in full" }).textContent()).toContain(
    "State 12",
  );
});

test("a state is named where it stands, and undo brings the old name back", async () => {
  const page = await here.tab("states");
  const before = await caseFile(page);
  const old = await nameOf(page, "3");
  await grid(page).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("F2");
  await page.keyboard.type("Settled for now");
  await page.keyboard.press("Enter");
  await settled(page);
  expect(await nameOf(page, "3")).toContain("Settled for now");
  expect(await grid(page).evaluate((one) => one === document.activeElement)).toBe(true);
  expect(await caseFile(page)).toContain(": Settled for now");
  await page.keyboard.press("Control+z");
  await settled(page);
  expect(await nameOf(page, "3")).toBe(old);
  expect(await caseFile(page)).toBe(before);

  await page.keyboard.press("F2");
  await page.keyboard.type("Given up");
  await page.keyboard.press("Escape");
  expect(await nameOf(page, "3")).toBe(old);

  // From below the table: the row is brought in sight, also where the filters leave it out.
  await page.goto(`${page.url()}?state=3&yes=north.open`);
  await settled(page);
  await page.getByRole("button", { name: "Name it" }).click();
  await page.getByRole("textbox", { name: "The name of state 3" }).fill("");
  await page.keyboard.press("Escape");
  await expect.poll(() => count(page), SOON).toBe("12 states");
});

test("a name being written outlives another height, another order, another tab's edit and a filter", async () => {
  const page = await here.tab("states");
  const before = await caseFile(page);
  await grid(page).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("F2");
  await page.keyboard.type("Settled now");
  for (let k = 0; k < 3; k++) await page.keyboard.press("ArrowLeft");
  const field = page.getByRole("textbox", { name: "The name of state 3" });
  /** Goes on in the middle of what stands there. */
  const goesOn = async (key: string, then: string): Promise<void> => {
    await page.waitForFunction(() => document.activeElement?.matches(".states-name-field"));
    await page.keyboard.type(key);
    expect(await field.inputValue()).toBe(then);
  };
  const address = page.url();
  const go = (more: string): Promise<void> =>
    page.evaluate((to) => {
      location.href = to;
    }, `${address}?${more}`);

  // As a keyboard on the screen does.
  await page.setViewportSize({ width: 1440, height: 420 });
  await goesOn("f", "Settled fnow");
  await page.setViewportSize({ width: 1440, height: 900 });
  await goesOn("o", "Settled fonow");

  await go("sort=id~");
  await expect.poll(async () => (await numbers(page))[1], SOON).toBe("12");
  await goesOn("r", "Settled fornow");

  const other = await here.tab("states");
  await grid(other).focus();
  await other.keyboard.press("F2");
  await other.keyboard.type("Named elsewhere");
  await other.keyboard.press("Enter");
  await settled(other);
  await expect.poll(() => nameOf(page, "1"), SOON).toContain("Named elsewhere");
  await goesOn(" ", "Settled for now");

  // Out of the table, and in it again.
  await go("yes=north.open");
  await expect.poll(() => count(page), SOON).toBe("4 of 12 states");
  expect(await field.count()).toBe(0);
  await go("");
  await expect.poll(() => count(page), SOON).toBe("12 states");
  await goesOn("– ", "Settled for – now");
  await page.keyboard.press("Enter");
  await settled(page);
  expect(await nameOf(page, "3")).toContain("Settled for – now");
  for (let k = 0; k < 2; k++) {
    await page.keyboard.press("Control+z");
    await settled(page);
  }
  expect(await caseFile(page)).toBe(before);
});

test("what is copied and pasted back gives the same case", async () => {
  const page = await here.tab("states");
  const before = await caseFile(page);
  const dialog = page.getByRole("dialog", { name: "Paste states or names" });
  await grid(page).focus();
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Control+c");
  await page.keyboard.press("Control+v");
  await dialog.getByText("Read as 12 states, one a row.").waitFor();
  expect(await dialog.textContent()).toContain("They are the states that the case has now");
  expect(await dialog.getByRole("button", { name: "Make the change" }).isDisabled()).toBe(true);
  await page.keyboard.press("Escape");

  // A name is changed; the copy made before brings it back.
  await grid(page).focus();
  await page.keyboard.press("F2");
  await page.keyboard.type("Another name");
  await page.keyboard.press("Enter");
  await settled(page);
  expect(await caseFile(page)).not.toBe(before);
  await page.keyboard.press("Control+v");
  await dialog.getByText("Only names: 1 state gets the name given.").waitFor();
  await dialog.getByRole("button", { name: "Make the change" }).click();
  await settled(page);
  expect(await caseFile(page)).toBe(before);
});

test("a list of states is shown before it is taken, told what is wrong with it, and undone as one", async () => {
  const page = await here.tab("states");
  const before = await caseFile(page);
  await page.getByRole("button", { name: "Paste…" }).click();
  const dialog = page.getByRole("dialog", { name: "Paste states or names" });
  // Rows are options and columns states, as GMCR+ has it; one cell is not an answer.
  await dialog
    .getByRole("textbox")
    .fill(
      [
        "\ts1\ts2\ts3\ts4",
        "Opens the border\tN\tY\tN\tN",
        "north.close\tY\tN\tY\tY",
        "pay\tN\tY\tN\tN",
        "South: Arms\tY\tN\tN\tperhaps",
      ].join("\n"),
    );
  await dialog.getByText("Read as 3 states, one a column.").waitFor();
  expect(await dialog.textContent()).toContain("Row 5, column 5: “perhaps” is not Y, N or –.");
  await dialog.getByRole("radio", { name: /become the list of feasible states/ }).check();
  await dialog.getByRole("button", { name: "Make the change" }).click();
  await settled(page);
  await expect.poll(() => count(page), SOON).toBe("3 states");
  expect(await page.locator("[data-row] [data-column='1']").allTextContents()).toEqual([
    "s1",
    "s2",
    "s3",
  ]);
  await page.keyboard.press("Control+z");
  await settled(page);
  await expect.poll(() => count(page), SOON).toBe("12 states");
  expect(await caseFile(page)).toBe(before);
});

test("the talks are moved to another state, and back", async () => {
  const page = await here.tab("states?state=5");
  const before = await caseFile(page);
  await page.getByRole("button", { name: "The talks stand here" }).click();
  await settled(page);
  expect(await nameOf(page, "5")).toContain("talks stand here");
  await page.keyboard.press("Control+z");
  await settled(page);
  expect(await nameOf(page, "5")).not.toContain("talks stand here");
  expect(await caseFile(page)).toBe(before);
});

test("a link shows the same states to somebody else, and each filter can be taken away", async () => {
  const page = await here.tab("states?equilibrium=seq&sort=place:north~&outcome=%3Dgone&state=5");
  const filters = page.getByRole("list", { name: "Filters in force" });
  await filters.waitFor();
  expect(await filters.getByRole("button").allTextContents()).toEqual([
    "Outcome: gone (not in this case)",
    "Equilibrium: SEQ",
    expect.stringContaining("greatest first"),
  ]);
  const shown = await numbers(page);
  expect(shown.length).toBeLessThan(12);
  await expect.poll(() => count(page), SOON).toBe(`${shown.length} of 12 states`);
  await filters.getByRole("button", { name: "Remove the filter: Equilibrium: SEQ" }).click();
  await expect.poll(() => count(page), SOON).toBe("12 states");
  await page.goBack();
  expect(await numbers(page)).toEqual(shown);
});

test("columns are hidden and shown, and stability told party by party", async () => {
  const page = await here.tab("states");
  const heading = page.getByRole("columnheader", { name: /^Place for / });
  const places = await heading.count();
  expect(places).toBe(3);
  await page.getByRole("button", { name: "Columns" }).click();
  await page.getByRole("menuitemcheckbox", { name: "Places" }).click();
  expect(await heading.count()).toBe(0);
  await page.goBack();
  expect(await heading.count()).toBe(places);
  await page.getByRole("combobox", { name: "Stability shown" }).selectOption("gmr");
  expect(
    await page.getByRole("columnheader", { name: /^(North|South) stays, under GMR$/ }).count(),
  ).toBe(2);
});
