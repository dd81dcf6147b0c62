import type { Locator, Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { browsing, settled } from "./helpers/browsing.js";
import { type CaseApi, caseApi } from "./helpers/case-api.js";

const here = browsing();
let api: CaseApi;
let id: string;
beforeAll(async () => {
  api = caseApi(here);
  id = await here.firstCase();
  await api.edit(id, "Set the question", [{ path: ["question"], value: "Who moves first?" }]);
  await api.edit(id, "Set Washington's first preference", [
    { path: ["preferences", "usa", "statements", 0], value: "first-steps" },
    { path: ["preferences", "usa", "statements", 3], value: "no-attack" },
  ]);
});

const list = (page: Page): Locator =>
  page.getByRole("grid", { name: "Revisions, the newest first" });
const row = (page: Page, text: string | RegExp): Locator =>
  list(page).getByRole("row").filter({ hasText: text });
const compared = (page: Page): Locator =>
  page.getByRole("region", { name: "What changed", exact: true });

test("revisions stand by name, are compared, gone back to and named, by the keyboard alone", async () => {
  const page = await here.tab();
  await page.keyboard.press("h");
  await page.getByRole("heading", { level: 1, name: "History" }).waitFor();
  await row(page, "Set the question").waitFor();
  expect(await row(page, "Set Washington's first preference").textContent()).toContain("now");

  // The second revision: compared with now, the case's preferences alone differ.
  await list(page).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "You are looking at revision 2 of 3" }).waitFor();
  await compared(page).getByText("From revision 2 to revision 3").waitFor();
  await compared(page)
    .getByText(/The United States' preference .* moved from place/)
    .first()
    .waitFor();
  await compared(page)
    .getByText(/stable for all six/)
    .first()
    .waitFor();
  expect(page.url()).toContain("revision=2");

  // With the one before it, only the question does.
  await page.getByRole("combobox", { name: "Compare with" }).selectOption("1");
  await compared(page).getByText("The question was “Why are the six-party").waitFor();
  await compared(page).getByText("No verdict differs").waitFor();
  await page.getByText("Show the lines that changed").click();
  await page.getByText(/case\.yaml, line \d+/).waitFor();
  await page.getByRole("cell", { name: /question: Who moves first\?/ }).waitFor();

  // A name.
  await page.getByRole("button", { name: "Name a snapshot" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.type("As sent");
  await page.keyboard.press("Enter");
  await row(page, "As sent").waitFor();

  // Back to it: a new revision, told in the strip, and undone.
  await page.getByRole("button", { name: "Go back to this revision" }).focus();
  await page.keyboard.press("Enter");
  await row(page, "Went back to revision 2: Set the question").waitFor();
  const strip = page.getByRole("region", { name: "What your last change did" });
  await strip.getByText("Went back to: Set the question").waitFor();
  // What is shown then is the case as it stands.
  await page.getByRole("heading", { name: /^Revision \d+, the case as it stands/ }).waitFor();
  await settled(page);
  await page.locator("#main").focus();
  await page.keyboard.press("Control+z");
  await row(page, "Undid: Went back to revision 2: Set the question").waitFor();
  await strip.getByText("Undone: Went back to: Set the question").waitFor();
  const back = row(page, "Went back to revision 2").filter({ hasNotText: "Undid" });
  expect(await back.textContent()).toContain("taken back");
  expect(await back.textContent()).toContain("redo makes this again");
});

test("Ctrl+S says that all is saved, and offers a name", async () => {
  const page = await here.tab("history");
  await page.keyboard.press("Control+s");
  const dialog = page.getByRole("dialog", { name: "Name a snapshot" });
  await dialog.waitFor();
  await page.keyboard.type("Before the round");
  await page.keyboard.press("Enter");
  await dialog.waitFor({ state: "detached" });
  const { snapshots } = await api.get<{ snapshots: { name: string; revision: number }[] }>(
    `cases/${id}/snapshots`,
  );
  expect(snapshots.at(-1)).toMatchObject({
    name: "Before the round",
    revision: await api.head(id),
  });
  // The list beside has it at once.
  await row(page, "Before the round").waitFor();
});

test("revisions are found by words in them, by whom, and by kind", async () => {
  const page = await here.tab("history?revision=1");
  await page.getByRole("heading", { name: /You are looking at revision 1 of/ }).waitFor();
  await row(page, "Took the case from the library").waitFor();
  await page
    .getByRole("searchbox", { name: "Search in names and changes" })
    .fill("who moves first");
  await row(page, "Set the question").first().waitFor();
  expect(await row(page, "Took the case").count()).toBe(0);
  await page.getByRole("searchbox").fill("no such words anywhere");
  await page.getByText("No revision matches.").waitFor();
  await page.getByRole("button", { name: "Show all revisions" }).click();
  await page.getByRole("combobox", { name: "Kind" }).selectOption("created");
  await row(page, "Took the case").waitFor();
  expect(await list(page).getByRole("row").count()).toBe(2);
});

test("of two values for one place either can be taken", async () => {
  const base = await api.head(id);
  await api.edit(id, "Ask who gives first", [{ path: ["question"], value: "Who gives first?" }]);
  await api.post(`cases/${id}/revisions`, {
    base,
    name: "Ask who gives in",
    who: "Ben",
    edits: [{ file: "case.yaml", edits: [{ path: ["question"], value: "Who gives in?" }] }],
    merge: true,
  });
  const page = await here.tab("history");
  const conflicts = page.getByRole("region", { name: "Two values for one place" });
  await conflicts.getByText("Who gives in?").waitFor();
  expect(await conflicts.textContent()).toContain("Who gives first?");
  await conflicts.getByRole("button", { name: "Take the other" }).focus();
  await page.keyboard.press("Enter");
  await conflicts.waitFor({ state: "detached" });
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
  await page.getByRole("link", { name: "Overview" }).click();
  await page.getByRole("button", { name: "Who gives in?" }).waitFor();
});

test("a case that no longer reads is brought back to the last revision that does", async () => {
  const good = await api.head(id);
  await api.write(id, "Paste over the file", "sextant: 1\ntitle: Broken\nparties: none\n");
  const page = await here.tab();
  await page
    .getByRole("heading", { name: "The files of this case do not read as a case" })
    .waitFor();
  await page.getByRole("button", { name: "Open the history" }).click();
  await page.getByText("The case cannot be read as it stands").waitFor();
  expect(await row(page, "Paste over the file").textContent()).toContain("does not read");
  await compared(page)
    .getByText(`The files of revision ${good + 1} do not read`)
    .waitFor();
  await page.getByRole("button", { name: `Go back to revision ${good}` }).click();
  await page.getByText("The case cannot be read as it stands").waitFor({ state: "detached" });
  await row(page, "Went back to revision").first().waitFor();
  await page.getByRole("link", { name: "Overview" }).click();
  await page.getByRole("region", { name: "The answer", exact: true }).waitFor();
});

test("what is gone is looked for in History", async () => {
  await api.edit(id, "Add an outcome", [
    { path: ["outcomes", "wholly-new"], value: { name: "Wholly new", when: "dprk.talk" } },
  ]);
  await api.post(`cases/${id}/undo`, { base: await api.head(id), who: "Ana" });
  const page = await here.tab("overview?why=outcome:wholly-new");
  await page.getByRole("link", { name: "Look for it in History" }).click();
  await row(page, "Add an outcome").first().waitFor();
  expect(await row(page, "Set the question").count()).toBe(0);
});
