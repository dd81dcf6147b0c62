// `npm run screenshots`: takes docs/images/workbench-*.png anew, every view in both appearances, from the
// built workbench with the six-party talks. Look at each before it is committed.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { findChromium } from "./chromium.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const images = join(root, "docs", "images");

/** What is shown of each view: the part of the address behind the case. */
const VIEWS = {
  start: null,
  overview: "overview?why=party:dprk",
  model: "model",
  preferences: "preferences?party=usa&why=statement:usa:no-reward-first",
  states: "states?state=268",
  stability: "stability?state=268&why=verdict:seq:268:dprk",
  history: "history",
};

const workspace = mkdtempSync(join(tmpdir(), "sextant-pictures-"));
const program = join(root, "packages", "cli", "bin", "sextant.mjs");
const child = spawn(
  process.execPath,
  [program, "workbench", "--no-open", "--workspace", workspace],
  { stdio: ["ignore", "pipe", "inherit"] },
);
const [line] = await new Promise((resolve) => {
  child.stdout.once("data", (bytes) => resolve([String(bytes)]));
});
const address = line.replace(/^Sextant is ready: /, "").trim();
const url = address.slice(0, address.indexOf("#"));
const browser = await chromium.launch({
  executablePath: findChromium() ?? undefined,
  args: process.getuid?.() === 0 ? ["--no-sandbox", "--disable-gpu"] : ["--disable-gpu"],
});
const context = await browser.newContext({
  viewport: { width: 1440, height: 900 },
  locale: "en-GB",
  timezoneId: "UTC",
  reducedMotion: "reduce",
});
const page = await context.newPage();

/** Waits until nothing on the page is being loaded, computed or saved. */
async function settled() {
  await page.locator("[data-view-heading]").waitFor();
  await page.waitForFunction(
    () =>
      !document.querySelector(
        "[data-changing], [aria-busy], [data-busy], .status-saving, .loading",
      ),
  );
  await page.evaluate(() => document.fonts.ready);
}

await page.goto(address);
await settled();
const { cases } = await (
  await context.request.get(`${url}api/cases`, { headers: { "x-sextant": "1" } })
).json();
for (const theme of ["light", "dark"]) {
  await page.evaluate((chosen) => localStorage.setItem("sextant.theme", chosen), theme);
  for (const [name, place] of Object.entries(VIEWS)) {
    await page.goto(`${url}#/${place === null ? "" : `case/${cases[0].id}/${place}`}`);
    await page.reload();
    await settled();
    const path = join(images, `workbench-${name}${theme === "dark" ? "-dark" : ""}.png`);
    await page.screenshot({ path });
    console.log(`wrote ${path.slice(root.length + 1)}`);
  }
}
await browser.close();
child.kill("SIGTERM");
await new Promise((resolve) => child.once("close", resolve));
rmSync(workspace, { recursive: true, force: true });
