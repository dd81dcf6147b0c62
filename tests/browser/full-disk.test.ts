import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { smallDisk } from "../../packages/workspace/test/helpers/small-disk.js";
import { firstCaseOf, settled, signedIn } from "./helpers/browsing.js";
import { launch } from "./helpers/chromium.js";
import { startWorkbench, type Workbench } from "./helpers/workbench.js";

const disk = await smallDisk("a full disk", 128);

let browser: Browser;
const started: Workbench[] = [];
beforeAll(async () => {
  if (disk !== null) browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  await Promise.all(started.map((workbench) => workbench.kill()));
  disk?.remove();
});

describe.skipIf(disk === null)("a full disk", () => {
  const { path = "", under = [] } = disk ?? {};
  const workspace = join(path, "workspace");
  const start = async (): Promise<Workbench> => {
    const [program, ...words] = under;
    const workbench = await startWorkbench({
      workspace,
      ...(program === undefined ? {} : { under: [program, ...words] }),
    });
    started.push(workbench);
    return workbench;
  };

  test("refuses edits in words, loses nothing acknowledged, and goes on once there is room", async () => {
    const workbench = await start();
    const faults: string[] = [];
    const context = await signedIn(browser, workbench, undefined, faults);
    const page = await context.newPage();
    const id = await firstCaseOf(context, workbench);
    await page.goto(`${workbench.url}#/case/${id}/overview`);
    await settled(page);
    const question = page
      .locator("main")
      .getByTitle(/question/i)
      .first();
    const ask = async (text: string): Promise<void> => {
      await question.click();
      await page.getByRole("textbox", { name: /question/i }).fill(text);
      await page.keyboard.press("Control+Enter");
    };
    await ask("Before the disk was full?");
    await page.locator(".status-saved").waitFor();

    disk?.fill();
    // What fits into the last blocks is still saved, and rightly said to be.
    const saved = ["Before the disk was full?"];
    const refusal = page.locator(".status-unsaved");
    for (let taken = true; taken; ) {
      expect(saved.length).toBeLessThan(20);
      const text = `When it was full, ${saved.length}? ${"x".repeat(400)}`;
      const answer = page.waitForResponse(/\/revisions$/);
      await ask(text);
      taken = (await answer).ok();
      saved.push(text);
    }
    await refusal.waitFor();
    expect(await refusal.textContent()).toMatch(
      /Not saved: .*(no room on its|is full).* disk|disk/,
    );
    const inCase = async (): Promise<string> => {
      const headers = { "x-sextant": "1" };
      const answer = await context.request.get(`${workbench.url}api/cases/${id}`, { headers });
      return ((await answer.json()) as { files: Record<string, string> }).files["case.yaml"];
    };
    // The page shows what was asked for, and keeps it; on the disk is what was said to be saved.
    expect(await question.textContent()).toBe(saved.at(-1));
    expect(await inCase()).toContain(`question: ${saved.at(-2)}`);

    disk?.makeRoom();
    await page.getByRole("button", { name: "Try again" }).click();
    await page.locator(".status-saved").waitFor();
    expect(await inCase()).toContain(`question: ${saved.at(-1)}`);
    await ask("With room again?");
    await settled(page);
    await workbench.kill();

    const again = await start();
    const after = await (await signedIn(browser, again, undefined, faults)).newPage();
    await after.goto(`${again.url}#/case/${id}/overview`);
    await settled(after);
    await after.locator("main").getByText("With room again?").first().waitFor();
    await after.keyboard.press("Control+z");
    await after
      .getByText(saved.at(-1) ?? "")
      .first()
      .waitFor();
    await settled(after);
    await again.stop();
    // The refusal itself, and the connection that broke with the killed server, are what was made here.
    const made = /500|507|Failed to load resource|ERR_/;
    expect(faults.filter((fault) => !made.test(fault))).toEqual([]);
    expect(workbench.errors() + again.errors()).toBe("");
  }, 300_000);

  test("and one that cannot be written is read: every edit is refused, in words", async () => {
    await disk?.freeze();
    const workbench = await start();
    const faults: string[] = [];
    const context = await signedIn(browser, workbench, undefined, faults);
    const id = await firstCaseOf(context, workbench);
    const page = await context.newPage();
    await page.goto(`${workbench.url}#/case/${id}/overview`);
    await settled(page);
    const question = page
      .locator("main")
      .getByTitle(/question/i)
      .first();
    const before = (await question.textContent()) ?? "";
    await question.click();
    await page.getByRole("textbox", { name: /question/i }).fill("Can it be changed?");
    await page.keyboard.press("Control+Enter");
    await page
      .getByText(/open for reading only/)
      .first()
      .waitFor();
    await page.locator("main").getByText(before, { exact: true }).first().waitFor();
    await workbench.stop();
    expect(faults.filter((fault) => !/Failed to load resource/.test(fault))).toEqual([]);
  }, 300_000);
});
