import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { axe } from "./helpers/axe.js";
import { browsing, settled } from "./helpers/browsing.js";
import { walkByTab } from "./helpers/keyboard.js";
import { LARGE_STATES, largeCase } from "./helpers/large-case.mjs";
import { misfits } from "./helpers/layout.js";
import { SCREENS } from "./helpers/screens.js";
import { scrollThrough } from "./helpers/scrolling.mjs";

const folder = mkdtempSync(join(tmpdir(), "sextant-large-"));
writeFileSync(join(folder, "case.yaml"), largeCase());
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const here = browsing({ open: join(folder, "case.yaml") });
const all = LARGE_STATES.toLocaleString("en-GB");

test("300,000 states: shown at once, never more than 200 rows in the page, stability when asked", async () => {
  const page = await here.tab("states");
  const grid = page.getByRole("grid");
  await page.getByText(`${all} states`, { exact: true }).waitFor();
  expect(await grid.getAttribute("aria-rowcount")).toBe(String(LARGE_STATES + 3));
  expect(await page.getByRole("columnheader", { name: /equilibrium/i }).count()).toBe(0);

  const far = await scrollThrough(page, { steps: 60 });
  const near = await scrollThrough(page, { steps: 60, pixels: -96 });
  // Reported, not asserted: a busy machine is not a slow page.
  console.log(
    `Scrolling ${all} states, by leaps: ${JSON.stringify(far)}, by three rows: ${JSON.stringify(near)}`,
  );
  expect(Math.max(far.rows, near.rows)).toBeLessThanOrEqual(200);
  await grid.focus();
  await page.keyboard.press("Control+End");
  // An id is written as it is, not as a count.
  const last = page.locator("[data-row]").last().locator("[data-column='0']");
  await expect.poll(() => last.textContent()).toBe(String(LARGE_STATES));
  expect(await page.locator("[role=row]").count()).toBeLessThanOrEqual(200);

  await page.getByRole("button", { name: "Compute stability" }).click();
  const nash = page.getByRole("button", { name: /^Nash [\d,]+$/ });
  await nash.click();
  const some = page.getByText(new RegExp(`^[\\d,]+ of ${all} states$`));
  await some.waitFor();
  const equilibria = Number((await some.textContent())?.split(" ")[0].replaceAll(",", ""));
  expect(equilibria).toBeGreaterThan(0);
  expect(await nash.textContent()).toBe(`Nash ${equilibria.toLocaleString("en-GB")}`);

  // An edit does not set it going again.
  await grid.focus();
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("F2");
  await page.keyboard.type("At rest");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Compute stability" }).waitFor();
  await page.getByText(`${all} states`, { exact: true }).waitFor();
});

test.each(SCREENS.filter((screen) => screen !== "start"))(
  "%s of 300,000 states passes axe, is used by key, fits, and the bar claims no more than was done",
  async (screen) => {
    const page = await here.tab(screen);
    const bar = page.getByRole("contentinfo");
    await bar.getByRole("button", { name: "Only its form is checked" }).waitFor();
    if (screen === "overview" || screen === "stability") {
      await bar.getByText("Not computed: large").waitFor();
      expect(await bar.getByText("Computed", { exact: true }).count()).toBe(0);
    }
    expect([...(await axe(page)), ...(await walkByTab(page))]).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    await settled(page);
    expect([...(await axe(page)), ...(await misfits(page))]).toEqual([]);
  },
);
