import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { settled, signedIn } from "./helpers/browsing.js";
import { launch } from "./helpers/chromium.js";
import { startWorkbench, type Workbench } from "./helpers/workbench.js";

/** A disk of its own and of a size that can be filled: a file system in memory, which root may mount. */
const disk = mkdtempSync(join(tmpdir(), "sextant-disk-"));
const run = (program: string, ...words: string[]) => spawnSync(program, words, { stdio: "ignore" });
const mounted =
  process.platform === "linux" &&
  process.getuid?.() === 0 &&
  run("mount", "-t", "tmpfs", "-o", "size=128m", "tmpfs", disk).status === 0;
if (!mounted) console.warn("NOT TESTED: a full disk, since no file system can be mounted here.");

let browser: Browser;
const started: Workbench[] = [];
beforeAll(async () => {
  if (mounted) browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  await Promise.all(started.map((workbench) => workbench.kill()));
  if (mounted) run("umount", disk);
  rmSync(disk, { recursive: true, force: true });
});

const ballast = join(disk, "ballast");

/** Fills the disk to its last block. */
function fill(): void {
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(ballast, Buffer.alloc(bavail * bsize));
  expect(statfsSync(disk).bavail).toBe(0);
}

describe.skipIf(!mounted)("a full disk", () => {
  test("refuses edits in words, loses nothing acknowledged, and goes on once there is room", async () => {
    const workspace = join(disk, "workspace");
    const workbench = await startWorkbench({ workspace });
    started.push(workbench);
    const faults: string[] = [];
    const context = await signedIn(browser, workbench, undefined, faults);
    const page = await context.newPage();
    await page.goto(workbench.url);
    await page.getByRole("link", { name: "Go on where you were" }).click();
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

    fill();
    // What fits into the last block of the journal is still saved, and rightly said to be.
    let kept = "Before the disk was full?";
    const refusal = page.locator(".case-notices").getByText(/disk is full/);
    for (let n = 0; (await refusal.count()) === 0; n++) {
      expect(n).toBeLessThan(20);
      const text = `When it was full, ${n}? ${"x".repeat(400)}`;
      await ask(text);
      await settled(page);
      if ((await refusal.count()) === 0) kept = text;
    }
    expect(await question.textContent()).toBe(kept);

    rmSync(ballast);
    await ask("With room again?");
    await settled(page);
    expect(await question.textContent()).toBe("With room again?");
    await workbench.kill();

    const again = await startWorkbench({ workspace });
    started.push(again);
    const after = await (await signedIn(browser, again, undefined, faults)).newPage();
    await after.goto(again.url);
    await after.getByRole("link", { name: "Go on where you were" }).click();
    await settled(after);
    expect(
      await after
        .getByTitle(/question/i)
        .first()
        .textContent(),
    ).toBe("With room again?");
    await after.keyboard.press("Control+z");
    await after.getByText(kept).first().waitFor();
    await settled(after);
    await again.stop();
    // The refusal itself, and the connection that broke with the killed server, are what was made here.
    const made = /500|507|Failed to load resource|ERR_/;
    expect(faults.filter((fault) => !made.test(fault))).toEqual([]);
    expect(workbench.errors() + again.errors()).toBe("");
  });
});
