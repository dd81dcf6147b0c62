import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { browsing } from "./helpers/browsing.js";
import { CASES } from "./helpers/workbench.js";

const here = browsing();
const folder = mkdtempSync(join(tmpdir(), "sextant-brief-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const COMMAND = join(CASES, "../packages/cli/bin/sextant.mjs");

const FORMS = [
  { name: "One page", words: ["--short"], file: "-one-page.html" },
  { name: "In full, with every passage", words: [], file: ".html" },
];

test.each(["base", "seen-from-moscow"])(
  "of the view %s: it tells how far it is, opens in a tab, and is the command's, byte for byte",
  async (view) => {
    const page = await here.tab(`overview?view=${view}`);
    await page.getByRole("button", { name: "Brief", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "Brief" });
    const open = dialog.getByRole("link", { name: "Open it in a new tab" });
    await open.waitFor();
    expect(await open.evaluate((link) => link === document.activeElement)).toBe(true);
    expect(await dialog.getByRole("radio", { name: "One page" }).isChecked()).toBe(true);
    for (const { name, words, file } of FORMS) {
      const radio = dialog.getByRole("radio", { name });
      if (!(await radio.isChecked())) {
        await radio.check();
        await dialog.getByRole("progressbar").waitFor();
        await dialog.getByText(/^Step \d+ of 11$/).waitFor();
        await open.waitFor({ timeout: 60_000 });
        // Who chooses by the arrow keys is not torn away.
        expect(await radio.evaluate((input) => input === document.activeElement)).toBe(true);
      }
      const [tab] = await Promise.all([here.context.waitForEvent("page"), open.click()]);
      await tab.getByRole("heading", { level: 1, name: /Six-party talks/ }).waitFor();
      await tab.close();
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        dialog.getByRole("link", { name: "Save it as a file" }).click(),
      ]);
      expect(download.suggestedFilename().endsWith(file)).toBe(true);
      const written = join(folder, `${view}${file}`);
      execFileSync(process.execPath, [
        ...[COMMAND, "brief", join(CASES, "six-party-talks"), "--view", view],
        ...[...words, "-o", written],
      ]);
      const made = readFileSync((await download.path()) as string, "utf8");
      expect(made === readFileSync(written, "utf8")).toBe(true);
    }
  },
);

test("the full brief is cancelled, and made again where that is asked", async () => {
  const page = await here.tab();
  await page.getByRole("button", { name: "Brief", exact: true }).press("Enter");
  const dialog = page.getByRole("dialog", { name: "Brief" });
  await dialog.getByRole("radio", { name: "One page" }).press("ArrowDown");
  await dialog.getByText(/^Step \d+ of 11$/).waitFor();
  await dialog.getByRole("button", { name: "Cancel" }).press("Enter");
  await dialog.getByText("The brief was not made.").waitFor();
  await dialog.getByRole("button", { name: "Make it again" }).press("Enter");
  await dialog.getByRole("progressbar").waitFor();
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
});
