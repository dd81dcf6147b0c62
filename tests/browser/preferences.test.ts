import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { browsing, settled } from "./helpers/browsing.js";
import { CASES } from "./helpers/workbench.js";

/** The six-party talks with fewer states: what is tested does not hang on them, and many edits are made. */
const folder = mkdtempSync(join(tmpdir(), "sextant-preferences-"));
cpSync(join(CASES, "six-party-talks"), folder, { recursive: true });
const file = join(folder, "case.yaml");
const fewer =
  "rules:\n  - { never: japan.aid or dprk.abductees or rok.aid or china.press, why: fewer states }\n";
writeFileSync(file, readFileSync(file, "utf8").replace("rules:\n", fewer));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const here = browsing({ open: file });

const USA = [
  "No attack on North Korea",
  "No relations and no guarantee before North Korea has disarmed",
  "The plutonium and uranium programmes dismantled",
  "Production and tests halted as a first step",
];

/** The case file as it is exported. */
async function caseFile(): Promise<string> {
  const answer = await here.context.request.get(
    `${here.workbench.url}api/cases/${await here.firstCase()}`,
    { headers: { "x-sextant": "1" } },
  );
  return ((await answer.json()) as { files: Record<string, string> }).files["case.yaml"];
}

const list = (page: Page) => page.getByRole("list", { name: /^Preferences of .*, most important/ });
const row = (page: Page, text: string) =>
  list(page).getByRole("listitem").filter({ hasText: text });
const grip = (page: Page, text: string) =>
  list(page).getByRole("button", { name: new RegExp(`^${text}.*Move`) });
const texts = async (page: Page): Promise<string[]> =>
  (await list(page).locator(".statements-words").allTextContents()).map((text) => text.trim());
const best = (page: Page) =>
  page
    .getByRole("region", { name: "The order of the states that follows" })
    .getByRole("listitem")
    .first();

async function undo(page: Page): Promise<void> {
  await page.getByRole("heading", { level: 1 }).focus();
  await page.keyboard.press("Control+z");
  await settled(page);
}

async function redo(page: Page): Promise<void> {
  await page.keyboard.press("Control+Shift+z");
  await settled(page);
}

describe("the list of preferences", () => {
  test("in another order than the cited one asks whether its sources still stand", async () => {
    const page = await here.tab("overview?why=party:usa");
    await page.getByRole("link", { name: "Goals and preferences" }).first().click();
    await page.getByRole("tab", { name: /United States/, selected: true }).waitFor();
    const doubt = page.getByText(
      "The sources of this order were cited for another one; check them",
    );
    await grip(page, USA[1]).focus();
    expect(await doubt.count()).toBe(0);
    await page.keyboard.press("Alt+ArrowUp");
    await doubt.waitFor();
    await settled(page);
    await undo(page);
    await doubt.waitFor({ state: "detached" });
    await grip(page, USA[1]).focus();
    await page.keyboard.press("Alt+ArrowUp");
    await page.getByRole("button", { name: "Mark as my judgement" }).click();
    await doubt.waitFor({ state: "detached" });
    await settled(page);
    expect(await caseFile()).toContain("The analyst put the preferences in this order.");
    await undo(page);
    await undo(page);
    expect((await texts(page)).slice(0, 4)).toEqual(USA);
  });

  test("is moved by key alone: the ranking, the verdicts and Why follow, and undo gives the same bytes", async () => {
    const page = await here.tab("preferences?party=usa&why=party:usa");
    const before = await caseFile();
    expect((await texts(page)).slice(0, 4)).toEqual(USA);
    const ranked = await best(page).textContent();
    await grip(page, USA[2]).focus();
    await page.keyboard.press("Alt+ArrowUp");
    await settled(page);
    await page.keyboard.press("Alt+ArrowUp");
    await settled(page);
    expect((await texts(page)).slice(0, 3)).toEqual([USA[2], USA[0], USA[1]]);
    // The focus stays on what was moved, and the live region says where it is.
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-label")))
      .toBe(`${USA[2]}, place 1 of 9. Move`);
    const why = page.getByRole("complementary", { name: "Why" });
    expect(await why.locator("ol > li").first().textContent()).toContain(USA[2]);
    expect(
      await page.getByRole("button", { name: /^Undo: Set the United States' first/ }).count(),
    ).toBe(1);
    const moved = await caseFile();
    expect(moved).not.toBe(before);
    expect(moved.split("\n").toSorted()).toEqual(before.split("\n").toSorted());
    await undo(page);
    await undo(page);
    expect(await caseFile()).toBe(before);
    expect((await texts(page)).slice(0, 4)).toEqual(USA);
    expect(await best(page).textContent()).toBe(ranked);
    await redo(page);
    await redo(page);
    expect(await caseFile()).toBe(moved);
    await undo(page);
    await undo(page);
  });

  test("an arrow clicked again moves the same row, which stays under the pointer", async () => {
    const page = await here.tab("preferences?party=usa");
    const before = await texts(page);
    const arrow = page.getByRole("button", { name: `Move down: ${USA[1]}`, exact: true });
    await arrow.evaluate((button) => button.scrollIntoView({ block: "center" }));
    await settled(page);
    const box = await arrow.boundingBox();
    if (box === null) throw new Error("There is no arrow.");
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    for (const place of [3, 4]) {
      await page.mouse.down();
      await page.mouse.up();
      await grip(page, `${USA[1]}, place ${place} of`).waitFor();
      await settled(page);
      await expect
        .poll(async () => Math.abs(((await arrow.boundingBox())?.y ?? 0) - box.y))
        .toBeLessThan(2);
    }
    expect((await texts(page)).slice(0, 4)).toEqual([USA[0], USA[2], USA[3], USA[1]]);
    const up = page.getByRole("button", { name: `Move up: ${USA[1]}`, exact: true });
    const above = await up.boundingBox();
    if (above === null) throw new Error("There is no arrow.");
    await page.mouse.move(above.x + above.width / 2, above.y + above.height / 2);
    for (const place of [3, 2]) {
      await page.mouse.down();
      await page.mouse.up();
      await grip(page, `${USA[1]}, place ${place} of`).waitFor();
      await settled(page);
    }
    expect(await texts(page)).toEqual(before);
    for (let k = 0; k < 4; k++) await undo(page);
  });

  test("a row that is moved down by key is moved in the page, not taken out and put in anew", async () => {
    const page = await here.tab("preferences?party=usa");
    await grip(page, USA[0]).focus();
    await page.evaluate(() => {
      const list = document.querySelector(".statements");
      list?.addEventListener("focusout", () => list.setAttribute("data-lost", ""));
    });
    await page.keyboard.press("Alt+ArrowDown");
    await settled(page);
    expect((await texts(page)).slice(0, 2)).toEqual([USA[1], USA[0]]);
    expect(await page.locator(".statements[data-lost]").count()).toBe(0);
    await undo(page);
  });

  test("a change of the order shows at once what it does to the verdicts", async () => {
    const page = await here.tab("preferences?party=usa");
    const strip = page.getByRole("region", { name: "What it comes to" });
    expect(await strip.textContent()).toContain("The status quo is an equilibrium under Nash");
    // Its red line on rewards comes last: what it held back is on the table.
    await row(page, USA[1])
      .getByRole("button", { name: /^More for/ })
      .click();
    await page.getByRole("menuitem", { name: "Move to…" }).click();
    await page
      .getByRole("dialog")
      .getByRole("button", { name: /at the end/ })
      .click();
    await settled(page);
    expect(await strip.textContent()).toMatch(/was \d/);
    await undo(page);
    expect((await texts(page)).slice(0, 4)).toEqual(USA);
  });

  test("is moved by dragging, and Escape gives a drag up", async () => {
    const page = await here.tab("preferences?party=usa");
    const drag = async (): Promise<void> => {
      const from = await grip(page, USA[2]).boundingBox();
      const to = await row(page, USA[0]).boundingBox();
      if (from === null || to === null) throw new Error("The list is not shown.");
      await page.mouse.move(from.x + 8, from.y + 8);
      await page.mouse.down();
      await page.mouse.move(from.x + 8, from.y - 20, { steps: 4 });
      await page.mouse.move(from.x + 8, to.y + 4, { steps: 6 });
    };
    await drag();
    await page.keyboard.press("Escape");
    await page.mouse.up();
    expect((await texts(page)).slice(0, 4)).toEqual(USA);
    await drag();
    // From now on: whatever is shown, the first row of it, and whether a row is still held; and every click.
    const shown = await page.evaluateHandle(() => {
      const met: { first: string; held: boolean }[] = [];
      const clicks: string[] = [];
      document.addEventListener("click", ({ type }) => clicks.push(type), true);
      new MutationObserver(() => {
        const first = document.querySelector(".statements .statements-words")?.textContent ?? "";
        const held = document.querySelector("[data-dragged]") !== null;
        met.push({ first: first.trim(), held });
      }).observe(document.documentElement, { subtree: true, childList: true, attributes: true });
      return { met, clicks };
    });
    await page.mouse.up();
    await settled(page);
    expect((await texts(page)).slice(0, 3)).toEqual([USA[2], USA[0], USA[1]]);
    const { met, clicks } = await shown.jsonValue();
    // The row is laid down where it was let go: never back where it came from.
    expect(met.filter(({ first, held }) => held !== (first === USA[0]))).toEqual([]);
    expect(met.at(-1)).toEqual({ first: USA[2], held: false });
    // A click would be taken for the next thing done, and the order shown without what follows from it.
    expect(clicks).toEqual([]);
    // The focus is on the row that was moved.
    expect(await grip(page, USA[2]).evaluate((one) => one === document.activeElement)).toBe(true);
    await undo(page);
    expect((await texts(page)).slice(0, 4)).toEqual(USA);
  });

  test("is dropped on another to be tied with it, and into a tie between its members", async () => {
    const page = await here.tab("preferences?party=usa");
    const before = await caseFile();
    const middle = async (of: Locator): Promise<{ x: number; y: number }> => {
      const box = await of.boundingBox();
      if (box === null) throw new Error("The list is not shown.");
      return { x: box.x + 8, y: box.y + box.height / 2 };
    };
    const take = async (text: string, to: Locator, by = 0): Promise<void> => {
      // Not at the edge, where the list would scroll.
      await to.evaluate((element) => element.scrollIntoView({ block: "center" }));
      const from = await middle(grip(page, text));
      const target = await middle(to);
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(from.x, from.y - 12, { steps: 2 });
      await page.mouse.move(from.x, target.y + by, { steps: 6 });
    };
    await take(USA[3], row(page, USA[1]));
    await row(page, USA[1]).getByText("Tie with this one").waitFor();
    await page.keyboard.press("Escape");
    await page.mouse.up();
    expect(await caseFile()).toBe(before);
    await take(USA[3], row(page, USA[1]));
    await page.mouse.up();
    await settled(page);
    const tie = list(page).getByRole("list", { name: new RegExp(`The tie of “${USA[1]}`) });
    const members = tie.getByRole("listitem");
    expect(await tie.locator(".statements-words").allTextContents()).toEqual([USA[1], USA[3]]);
    // Below the middle of the first member is between the two.
    await take(USA[0], members.first(), 6);
    await list(page).getByText("Into this tie").waitFor();
    await page.mouse.up();
    await settled(page);
    const all = list(page).getByRole("list").first();
    expect(await all.locator(".statements-words").allTextContents()).toEqual([
      USA[1],
      USA[0],
      USA[3],
    ]);
    expect(await list(page).locator(":scope > li").count()).toBe((await texts(page)).length - 3);
    await undo(page);
    await undo(page);
    expect(await caseFile()).toBe(before);
  });

  test("is tied and split, and a tie's order left unknown", async () => {
    const page = await here.tab("preferences?party=usa");
    const before = await caseFile();
    await row(page, USA[2])
      .getByRole("button", { name: /^More for/ })
      .click();
    await page.getByRole("menuitem", { name: "Tie with the one above" }).click();
    await settled(page);
    const tie = list(page).getByRole("list", { name: new RegExp(`The tie of “${USA[1]}`) });
    expect(await tie.getByRole("listitem").count()).toBe(2);
    const order = page.getByRole("combobox", { name: "How the tie is settled" }).first();
    await order.selectOption({ label: "Which comes first is unknown" });
    await settled(page);
    expect(await caseFile()).toContain("        order: unknown\n");
    await order.selectOption({ label: "As many as possible count" });
    await page.getByRole("button", { name: "Split the tie" }).first().click();
    await settled(page);
    expect(await caseFile()).toBe(before);
    expect((await texts(page)).slice(0, 4)).toEqual(USA);
  });

  test("is added to, taken from and told how sure it is, by key", async () => {
    const page = await here.tab("preferences?party=usa");
    const before = await caseFile();
    await grip(page, USA[3]).focus();
    await page.keyboard.press("Enter");
    const editor = page.getByRole("group", { name: `Edit the preference ${USA[3]}` });
    const sure = editor.getByRole("textbox", { name: /^Probability that/ });
    await sure.fill("7");
    await sure.press("Enter");
    expect(await editor.getByRole("alert").textContent()).toContain("from 0 to 1");
    await sure.fill("0,7");
    await sure.press("Enter");
    await settled(page);
    await editor
      .getByRole("button", { name: "Change: The source's hedging words" })
      .or(editor.locator("button.editable").filter({ hasText: "words of caution" }).last())
      .first()
      .click();
    await page.keyboard.type("it seems");
    await page.keyboard.press("Enter");
    await settled(page);
    expect(await caseFile()).toContain(
      "      - prefer: first-steps\n        confidence: 0.7\n        hedge: it seems\n",
    );
    expect(await row(page, USA[3]).textContent()).toContain("probability 0.7");
    await page.keyboard.press("Escape");
    await grip(page, USA[3]).focus();
    await page.keyboard.press("Delete");
    await settled(page);
    expect(await texts(page)).not.toContain(USA[3]);
    await page.getByRole("button", { name: "Add a preference" }).click();
    await page.getByRole("menuitem", { name: USA[3] }).click();
    await settled(page);
    expect((await texts(page)).at(-1)).toBe(USA[3]);
    await page.getByRole("button", { name: "Add a preference" }).click();
    await page.getByRole("menuitem", { name: "A condition…" }).click();
    await page
      .getByRole("textbox", { name: "The condition that it wants to hold" })
      .fill("not dprk.test");
    await page.keyboard.press("Enter");
    await settled(page);
    expect(await caseFile()).toContain(
      "      - id: not-dprk-test\n        prefer: not dprk.test\n",
    );
    for (let k = 0; k < 5; k++) await undo(page);
    expect(await caseFile()).toBe(before);
  });

  test("in a perspective is that party's picture: the base stays as it is", async () => {
    const page = await here.tab("preferences?party=usa&view=seen-from-moscow");
    const before = await caseFile();
    expect(await page.getByText("This is how Russia sees the United States.").count()).toBe(1);
    expect(await row(page, "Libyan model").first().textContent()).toContain(
      "moved here from place 9",
    );
    expect(
      await page
        .getByText("A security assurance once North Korea has disarmed")
        .first()
        .isVisible(),
    ).toBe(true);
    await grip(page, USA[3]).focus();
    await page.keyboard.press("Alt+ArrowUp");
    await settled(page);
    const after = await caseFile();
    const at = before.indexOf("\nviews:\n");
    expect(after.slice(0, at)).toBe(before.slice(0, at));
    expect(after).toContain("- move: first-steps\n            before: disarmament\n");
    await page.keyboard.press("Alt+ArrowDown");
    await settled(page);
    expect(await caseFile()).toBe(before);
  });
});

test("a spot check is answered by key, and says what decides", async () => {
  const page = await here.tab("preferences?party=russia");
  const begin = page.getByRole("button", { name: "Begin a spot check" });
  await begin.focus();
  await page.keyboard.press("Enter");
  const check = page.getByRole("region", { name: "Spot check" });
  await check.getByRole("heading", { name: "Which would Russia prefer?" }).waitFor();
  let agreed = 0;
  for (let k = 1; k <= 3; k++) {
    await page.keyboard.press("a");
    const said = await check.locator(".spot-check-verdict").textContent();
    expect(said).toMatch(/By the list/);
    if (said?.includes("The list says the same.")) agreed++;
    expect(await check.getByRole("status").last().textContent()).toBe(
      `${agreed} of ${k} ${k === 1 ? "answer agrees" : "answers agree"} with the list.`,
    );
    await page.keyboard.press("n");
    await settled(page);
    await check.getByRole("button", { name: "A", exact: true }).waitFor();
  }
});

test("goals stand below: what has no condition is told so, and one can be used as a preference", async () => {
  const page = await here.tab("preferences?party=japan");
  const goals = page.getByRole("region", { name: "Goals", exact: true });
  const one = goals.getByRole("listitem").filter({ hasText: "mainly raises China's standing" });
  expect(await one.textContent()).toContain("unmodelled");
  expect(await one.getByRole("button", { name: /^Use as a preference/ }).isDisabled()).toBe(true);
  const before = await caseFile();
  await one.getByRole("button", { name: /^Condition, reading and basis/ }).click();
  await one.getByRole("textbox", { name: /^Condition of the goal/ }).fill("not usa.relations");
  await page.keyboard.press("Enter");
  await settled(page);
  await one.getByRole("button", { name: /^Use as a preference/ }).click();
  await settled(page);
  expect((await texts(page)).at(-1)).toContain("mainly raises China's standing");
  await undo(page);
  await undo(page);
  expect(await caseFile()).toBe(before);
});
