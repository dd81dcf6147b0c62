/** The program ends while a tab has something to save: by kill -9, and what it says and loses then. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { settled, signedIn } from "./helpers/browsing.js";
import { launch } from "./helpers/chromium.js";
import { startWorkbench, type Workbench } from "./helpers/workbench.js";

const TITLE = "Six-party talks on North Korea's nuclear programme, end of 2006";

let browser: Browser;
let context: BrowserContext;
let workbench: Workbench;
const workspace = mkdtempSync(join(tmpdir(), "sextant-restart-"));
/** A page whose server is gone meets faults that it must tell: only what else it meets is one. */
const faults: string[] = [];

beforeAll(async () => {
  browser = await launch();
  workbench = await startWorkbench({ workspace });
  context = await signedIn(browser, workbench, undefined, faults);
});
afterEach(() => {
  expect(faults.splice(0).filter((fault) => !/Failed to load resource/.test(fault))).toEqual([]);
});
afterAll(async () => {
  await browser?.close();
  await workbench?.stop();
  rmSync(workspace, { recursive: true, force: true });
});

async function caseTab(): Promise<Page> {
  const page = await context.newPage();
  await page.goto(workbench.url);
  await page.getByRole("region", { name: "Your cases" }).getByRole("link").first().click();
  await settled(page);
  return page;
}

async function rename(page: Page, from: string, to: string): Promise<void> {
  await page.getByRole("heading", { level: 1 }).getByRole("button", { name: from }).press("F2");
  await page.keyboard.type(to);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: to }).waitFor();
}

const status = (page: Page) => page.getByRole("contentinfo", { name: "Status" });
/** How many revisions the first case has, as the server tells a new tab. */
async function revision(page: Page): Promise<string> {
  return (
    (await status(page)
      .getByText(/^Revision \d+$/)
      .textContent()) ?? ""
  );
}

test("a tab keeps what it could not save, says so, and sends it when the program is back", async () => {
  const page = await caseTab();
  await rename(page, TITLE, "One");
  await status(page).getByText("Saved on disk").waitFor();
  await workbench.kill();
  await rename(page, "One", "Two");
  await status(page)
    .getByText(/^Not saved: Sextant does not answer\. 1 change is kept/)
    .waitFor();
  await rename(page, "Two", "Three");
  const { url } = workbench;
  workbench = await startWorkbench({ workspace });
  // The same address: what a browser keeps under it is still there.
  expect(workbench.url).toBe(url);
  await status(page).getByRole("button", { name: "Try again" }).click();
  await status(page)
    .getByText(/^Not saved: Sextant was started again\. Open the address/)
    .waitFor();
  const fresh = await context.newPage();
  await fresh.goto(workbench.address);
  await fresh
    .getByText("Sextant ended unexpectedly last time. All 2 saved changes are there.")
    .waitFor();
  await page.bringToFront();
  await status(page).getByText("Saved on disk").waitFor();
  await fresh.close();
  const other = await caseTab();
  await other.getByRole("heading", { level: 1, name: "Three" }).waitFor();
  expect(await revision(other)).toBe("Revision 4");
  await Promise.all([page.close(), other.close()]);
});

test("what a tab could not save outlives it: saved in another, once, or let go", async () => {
  const page = await caseTab();
  const before = await page.getByRole("heading", { level: 1 }).textContent();
  await workbench.kill();
  await rename(page, before ?? "", "Four");
  await rename(page, "Four", "Five");
  await status(page)
    .getByText(/2 changes are kept/)
    .waitFor();
  await page.close({ runBeforeUnload: false });
  workbench = await startWorkbench({ workspace });
  const start = await context.newPage();
  await start.goto(workbench.address);
  await start.getByText(/changes of “Three” from a tab that was closed/).waitFor();
  await start.getByRole("link", { name: "Open the case to save them" }).click();
  await settled(start);
  const notice = start.getByText(/changes from a tab that was closed/);
  await notice.waitFor();
  await start.getByRole("button", { name: "Let go" }).click();
  await start.getByRole("button", { name: "Bring them back" }).click();
  await start.getByRole("button", { name: "Save now" }).press("Enter");
  await start.getByRole("heading", { level: 1, name: "Five" }).waitFor();
  await status(start).getByText("Saved on disk").waitFor();
  expect(await revision(start)).toBe("Revision 6");
  await start.reload();
  await settled(start);
  await start.getByRole("heading", { level: 1, name: "Five" }).waitFor();
  expect(await notice.count()).toBe(0);
  expect(
    await start.evaluate(() => Object.keys(localStorage).filter((k) => /unsent/.test(k))),
  ).toEqual([]);
  await start.close();
});

test("a page that is not signed in says what to do; a workspace for reading says so first", async () => {
  await workbench.stop();
  workbench = await startWorkbench({ workspace, words: ["--read-only"] });
  const stranger = await browser.newContext();
  const page = await stranger.newPage();
  await page.goto(workbench.url);
  await page.getByText("This page is not signed in").waitFor();
  await page.getByText(/end Sextant with Ctrl-C where it runs/).waitFor();
  await stranger.close();
  const own = await context.newPage();
  await own.goto(workbench.address);
  await own.getByText("These cases are open for reading only").waitFor();
  expect(await own.getByText(/ended unexpectedly/).count()).toBe(0);
  await own.close();
  const tab = await caseTab();
  await status(tab).getByText("For reading only").waitFor();
  await rename(tab, "Five", "Six");
  await tab.getByText(/^“.*” was not made: The workspace is open for reading only/).waitFor();
  await tab.getByRole("heading", { level: 1, name: "Five" }).waitFor();
  await tab.close();
});
