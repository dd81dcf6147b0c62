import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { browsing, settled } from "./helpers/browsing.js";
import { heldBack } from "./helpers/held-back.js";
import { ask } from "./helpers/question.js";

const here = browsing();

async function name(page: Page, was: string, text: string): Promise<void> {
  await page.getByTitle(`Change: Name of the party ${was}`).click();
  await page.locator(".editable-field").fill(text);
  await page.keyboard.press("Enter");
}

const inFile = async (page: Page): Promise<string> => {
  const id = await here.firstCase();
  const answer = await page.evaluate(
    async (at) => (await fetch(at, { headers: { "x-sextant": "1" } })).json(),
    `/api/cases/${id}`,
  );
  return answer.files["case.yaml"];
};

test("what could not be sent is there when the person comes back to the case, and is sent", async () => {
  here.expects(/ERR_FAILED|net::/);
  const page = await here.tab();
  await page.route("**/api/cases/*/revisions", (route) => route.abort());
  await ask(page, "Who moves first?");
  await page.locator(".status-unsaved").waitFor();
  const place = page.url();
  await page.evaluate(() => {
    location.hash = "#/";
  });
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.goto(place);
  await page.getByText("Who moves first?").first().waitFor();
  await page.locator(".status-unsaved").waitFor();
  await page.unroute("**/api/cases/*/revisions");
  await page.locator(".status-saved").waitFor();
  expect(await inFile(page)).toContain("Who moves first?");
});

test("what is on its way when the person leaves is sent to the end", async () => {
  const page = await here.tab("model");
  const release = await heldBack(page, "**/api/cases/*/revisions");
  await name(page, "Russia", "Russia, once");
  await name(page, "Russia, once", "Russia, twice");
  await page.evaluate(() => {
    location.hash = "#/";
  });
  await page.getByRole("heading", { level: 1 }).waitFor();
  release();
  await expect.poll(() => inFile(page), { timeout: 20_000 }).toContain("Russia, twice");
});

test("edits that stand on one another are no conflict of the tab with itself", async () => {
  here.expects(/409/);
  const [one, two] = [await here.tab(), await here.tab("model")];
  const release = await heldBack(two, "**/api/cases/*/revisions");
  await name(two, "Japan", "Tokyo, once");
  await name(two, "Tokyo, once", "Tokyo, twice");
  await ask(one, "Who moves last?");
  await one.locator(".status-saved").waitFor();
  release();
  await settled(two);
  await two.locator(".status-saved").waitFor();
  const text = await inFile(two);
  expect(text).toContain("Tokyo, twice");
  expect(text).toContain("Who moves last?");
  const id = await here.firstCase();
  const { conflicts } = await two.evaluate(
    async (at) => (await fetch(at, { headers: { "x-sextant": "1" } })).json(),
    `/api/cases/${id}/conflicts`,
  );
  expect(conflicts).toEqual([]);
});
