import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { browsing, settled } from "./helpers/browsing.js";
import { CASES } from "./helpers/workbench.js";

const here = browsing();

const SIX = "Six-party talks on North Korea's nuclear programme, end of 2006";
const GARRISON = join(CASES, "../packages/case/test/fixtures/garrison.gmcr");

/** The files of the case that the page has open, as the server has them. */
async function filesOf(page: Page): Promise<Record<string, string>> {
  const id = /\/case\/([^/]+)\//.exec(page.url())?.[1];
  const answer = await here.context.request.get(`${here.workbench.url}api/cases/${id}`, {
    headers: { "x-sextant": "1" },
  });
  return ((await answer.json()) as { files: Record<string, string> }).files;
}

/** Gives files to one of the two choosers. */
async function choose(page: Page, button: string, files: Parameters<Page["setInputFiles"]>[1]) {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: button }).click(),
  ]);
  await chooser.setFiles(files);
}

const named = (name: string, content: string | Buffer) => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(content),
});

test("one click leads to the six-party talks and their answer", async () => {
  const page = await here.tab("start");
  await page.getByRole("link", { name: "Explore the six-party talks (5 min)" }).click();
  await settled(page);
  const answer = page.getByRole("region", { name: "The answer", exact: true });
  expect(await answer.textContent()).toContain("no party can improve its position");
  expect(await answer.textContent()).toMatch(/It rests on \d+ claims: \d+ cited/);
});

test("a new case is made by its name, from the keyboard alone", async () => {
  const page = await here.tab("start");
  await page.getByRole("textbox", { name: "What is the case called?" }).focus();
  await page.keyboard.type("물 분쟁");
  await page.keyboard.press("Enter");
  await settled(page);
  expect(await filesOf(page)).toMatchObject({
    "case.yaml": expect.stringContaining("title: 물 분쟁\n"),
  });
});

test("an archive saved from here opens again, byte for byte", async () => {
  const page = await here.tab("start");
  const row = page.getByRole("listitem").filter({ hasText: SIX }).first();
  await row.getByRole("button").click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("menuitem", { name: "Save a copy as a file" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`${SIX}.zip`);
  const archive = readFileSync((await download.path()) as string);
  await choose(page, "Choose files…", named("talks.zip", archive));
  await page.waitForURL(/\/overview/);
  await settled(page);
  const folder = join(CASES, "six-party-talks");
  const files = await filesOf(page);
  expect(Object.keys(files).length).toBe(3);
  for (const [path, text] of Object.entries(files)) {
    expect(text === readFileSync(join(folder, path), "utf8")).toBe(true);
  }
});

test("a case in JSON and one with a byte order mark come in as they are", async () => {
  const json =
    '{ "sextant": 1, "title": "A", "parties": { "a": { "name": "A", "options": { "x": "X" } } } }';
  const yaml = `\uFEFF# mine\r\nsextant: 1\r\ntitle: B\r\nparties: { a: { name: A, options: { x: X } } }\r\n`;
  for (const [name, text] of [
    ["a.json", json],
    ["b.yaml", yaml],
  ]) {
    const page = await here.tab("start");
    await choose(page, "Choose files…", named(name, text));
    await page.waitForURL(/\/overview/);
    await settled(page);
    expect(await filesOf(page)).toEqual({ "case.yaml": text });
  }
});

test("a model of GMCR+ is imported, and it is said what was taken and what was not", async () => {
  const page = await here.tab("start");
  const text = JSON.parse(readFileSync(GARRISON, "utf8"));
  const odd = JSON.stringify({ ...text, mood: "calm" });
  await choose(page, "Choose files…", named("Garrison.gmcr", odd));
  const dialog = page.getByRole("dialog", { name: "Open Garrison.gmcr" });
  await dialog.waitFor();
  const told = await dialog.textContent();
  expect(told).toContain("4 parties, 9 options");
  expect(told).toContain("mood");
  expect(told).toContain("uncited");
  await dialog.getByRole("button", { name: "Open the case" }).click();
  await settled(page);
  await page.getByRole("heading", { level: 1, name: "Garrison" }).waitFor();
});

test("what cannot be opened is refused in words, and nothing is made of it", async () => {
  here.expects(/status of 422/);
  const page = await here.tab("start");
  const cases = page.getByRole("region", { name: "Your cases" }).getByRole("listitem");
  const before = await cases.count();
  const refusals: readonly (readonly [ReturnType<typeof named>, RegExp])[] = [
    [named("notes.txt", "hello"), /None of these files is a case/],
    [named("broken.zip", "PK\x03\x04 nothing"), /it is no ZIP archive/],
    [named("latin.yaml", Buffer.from([0x73, 0xe9])), /is not UTF-8 text/],
    [
      named("dam.yaml", "sextant: 1\ntitle: Dam\nparties:\n\ta: b\n"),
      /^dam\.yaml, line 4, column 1: Tabs are not allowed/,
    ],
    [named("bad.gmcr", "{}"), /was not opened\. The file has no/],
  ];
  for (const [file, says] of refusals) {
    await choose(page, "Choose files…", file);
    const alert = page.getByRole("alert").filter({ hasText: says });
    await alert.waitFor();
    await alert.getByRole("button", { name: "Dismiss" }).click();
  }
  expect(await cases.count()).toBe(before);
});

test("cases are renamed, copied, deleted and brought back, from the keyboard alone", async () => {
  await here.context.request.post(`${here.workbench.url}api/cases`, {
    headers: { "x-sextant": "1" },
    data: { from: "new", title: "Water", who: "a test" },
  });
  const page = await here.tab("start");
  const cases = page.getByRole("region", { name: "Your cases" });
  const row = (title: string) => cases.getByRole("listitem").filter({ hasText: title }).first();
  const act = async (title: string, action: string): Promise<void> => {
    await page
      .getByRole("button", { name: `What can be done with “${title}”` })
      .first()
      .focus();
    await page.keyboard.press("Enter");
    const item = page.getByRole("menuitem", { name: action });
    while (!(await item.evaluate((one) => one === document.activeElement))) {
      await page.keyboard.press("ArrowDown");
    }
    await page.keyboard.press("Enter");
  };
  await act("Water", "Rename…");
  await page.keyboard.type("Diversion");
  await page.keyboard.press("Enter");
  await row("Diversion").waitFor();
  await act("Diversion", "Make a copy");
  await row("Diversion (copy)").waitFor();
  await act("Diversion (copy)", "Delete");
  const back = page.getByRole("button", { name: "Bring it back", exact: true }).first();
  await back.waitFor();
  expect(await row("Diversion (copy)").getByRole("link").count()).toBe(0);
  expect(await back.evaluate((one) => one === document.activeElement)).toBe(true);
  await page.reload();
  await settled(page);
  await cases.getByText(/Deleted cases \(\d+\)/).click();
  await cases.getByText(/^deleted .* by this computer$/).waitFor();
  await cases.getByRole("button", { name: "Bring back “Diversion (copy)”" }).press("Enter");
  await row("Diversion (copy)").getByRole("link").waitFor();
});

test("the appearance that was chosen stays, and so does the language", async () => {
  const page = await here.tab("start");
  await page.getByRole("button", { name: /^More/ }).click();
  await page.getByRole("menuitemradio", { name: "Dark" }).click();
  const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
  expect(await theme()).toBe("dark");
  await page.reload();
  await settled(page);
  expect(await theme()).toBe("dark");
  await page.getByRole("button", { name: /^More/ }).click();
  await page.getByRole("menuitemradio", { name: /한국어/ }).click();
  await page.getByRole("heading", { level: 1, name: /협상/ }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("ko");
  await page.evaluate(() => localStorage.clear());
});
