import type { Locator, Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { browsing, settled } from "./helpers/browsing.js";
import { type CaseApi, caseApi } from "./helpers/case-api.js";
import { largeCase } from "./helpers/large-case.mjs";

const here = browsing();
let api: CaseApi;
beforeAll(() => {
  api = caseApi(here);
});

const strip = (page: Page): Locator =>
  page.getByRole("region", { name: /^What (your|the) last change did$/ });

/** Two of Washington's preferences change places: what it would do first is put before no attack. */
const FIRST_STEPS_FIRST = [
  { path: ["preferences", "usa", "statements", 0], value: "first-steps" },
  { path: ["preferences", "usa", "statements", 3], value: "no-attack" },
];

test("an edit is told of in one line, and undone from it", async () => {
  const page = await here.tab();
  expect(await strip(page).count()).toBe(0);
  await page.getByRole("button", { name: /Why are the six-party talks stuck/ }).click();
  await page.getByRole("textbox", { name: "the question" }).fill("Who could move first?");
  await page.keyboard.press("Control+Enter");
  await strip(page).getByText("no verdict changed").waitFor();
  await page.getByText("Change: the question: no verdict changed.").first().waitFor();
  await settled(page);
  await strip(page).getByRole("button", { name: "Undo" }).click();
  await strip(page).getByText("Undone: Change: the question").waitFor();
  await page.getByRole("button", { name: /Why are the six-party talks stuck/ }).waitFor();
  await strip(page).getByRole("button", { name: "Redo" }).waitFor();
  await strip(page).getByRole("button", { name: "Dismiss what the last change did" }).click();
  await strip(page).waitFor({ state: "detached" });
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
});

test("what was read goes with its screen, and History keeps it", async () => {
  const page = await here.tab();
  await page.getByRole("button", { name: /Why are the six-party talks stuck/ }).click();
  await page.getByRole("textbox", { name: "the question" }).fill("Who could move last?");
  await page.keyboard.press("Control+Enter");
  await strip(page).getByText("no verdict changed").waitFor();
  await settled(page);
  await page.getByRole("link", { name: "History" }).click();
  await strip(page).waitFor({ state: "detached" });
  await page.getByText("Change: the question").first().waitFor();
  await page.keyboard.press("Control+z");
  await strip(page).getByText("Undone: Change: the question").waitFor();
});

test("verdicts that change are named, open their reasons, and come back by the keyboard", async () => {
  const id = await here.firstCase();
  const page = await here.tab();
  await api.edit(id, "Set Washington's first preference", FIRST_STEPS_FIRST);
  const told = strip(page)
    .getByText(/stable for all six \((GMR|Nash|SEQ)/)
    .first();
  await told.waitFor();
  expect(await strip(page).textContent()).toContain(
    "Set Washington's first preference (made elsewhere): ",
  );
  // It is told once.
  expect(await page.locator(".case-notices").textContent()).toBe("");
  const live = page.locator(".unseen[aria-live=polite]");
  await live.getByText("stable for all six").waitFor();

  await strip(page).getByRole("button", { name: "Everything it changed" }).focus();
  await page.keyboard.press("Enter");
  const items = strip(page).getByRole("listitem");
  expect(await items.count()).toBeGreaterThan(2);
  await items.getByRole("link").first().focus();
  await page.keyboard.press("Enter");
  await page
    .getByRole("complementary", { name: "Why" })
    .getByRole("heading", { level: 3 })
    .waitFor();

  await page.locator("#main").focus();
  await page.keyboard.press("Control+z");
  await strip(page).getByText("Undone: Set Washington's first preference").waitFor();
  await strip(page)
    .getByText(/no longer stable for all six/)
    .first()
    .waitFor();
  await page.keyboard.press("Control+Shift+z");
  await strip(page).getByText("Made again: Set Washington's first preference").waitFor();
  await strip(page)
    .getByText(/become stable for all six/)
    .first()
    .waitFor();
  await page.keyboard.press("Control+z");
  await strip(page).getByText("Undone: ").waitFor();
});

test("a change that leaves no results is told as that, and undone", async () => {
  const id = await here.firstCase();
  const page = await here.tab();
  await api.edit(id, "Set the rule", [
    { path: ["terms", "multilateral", "when"], value: "nobody.knows" },
  ]);
  await strip(page).getByText("no results can be computed until the case is mended").waitFor();
  await strip(page).getByRole("button", { name: "Undo" }).click();
  await strip(page).getByText("Undone: Set the rule").waitFor();
  await page.getByRole("region", { name: "The answer", exact: true }).waitFor();
});

test("above ten thousand states it is computed only when asked", async () => {
  const made = await api.post<{ record: { id: string } }>("cases", {
    from: "files",
    files: { "case.yaml": largeCase(16) },
    who: "Ana",
  });
  const { id } = made.record;
  const page = await here.context.newPage();
  await page.goto(`${here.workbench.url}#/case/${id}/overview`);
  await page.getByText("This view has 36,864 states").waitFor();
  await api.edit(id, "Swap two preferences of party A", [
    { path: ["preferences", "a", "statements", 0], value: "not b.act-1" },
    { path: ["preferences", "a", "statements", 1], value: "a.act-2" },
  ]);
  await strip(page).getByText("is computed when you ask").waitFor();
  await strip(page).getByRole("button", { name: "Compute it" }).click();
  await strip(page).getByText("computed when you ask").waitFor({ state: "detached" });
  expect(await strip(page).textContent()).toMatch(/: .*(stable|verdict|holds)/);
});

test("a view says through whose eyes it is, and marks what differs from the base", async () => {
  const id = await here.firstCase();
  const { cases } = await api.get<{ cases: { id: string; title: string }[] }>("cases");
  const talks = cases.find(({ title }) => title.startsWith("Six-party talks"))?.id ?? id;
  const page = await here.context.newPage();
  await page.goto(`${here.workbench.url}#/case/${talks}/overview?view=seen-from-moscow`);
  await settled(page);
  const banner = page.getByRole("complementary", { name: "Seen as" });
  await banner.getByText("the preferences of North Korea and the United States differ").waitFor();
  expect(await banner.textContent()).toContain("You see the case as Russia sees it");
  const parties = page.getByRole("region", { name: "The parties, and what each wants first" });
  expect(await parties.getByText("differs from the base view").count()).toBeGreaterThanOrEqual(2);
  const model = page.getByRole("row", { name: /Ukrainian model/ });
  expect(await model.textContent()).toMatch(/0 of 80.*base: 5 of 80/);
  await banner.getByRole("link", { name: "Back to the base view" }).click();
  await banner.waitFor({ state: "detached" });
  expect(await page.getByText("differs from the base view").count()).toBe(0);
});
