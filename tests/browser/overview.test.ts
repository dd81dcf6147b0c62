import { expect, test } from "vitest";
import { axe } from "./helpers/axe.js";
import { browsing, settled } from "./helpers/browsing.js";
import { tabTo } from "./helpers/keys.js";

const here = browsing();

test("the answer says what rests, why, and what could move it; its Why begins with one sentence", async () => {
  const page = await here.tab("overview");
  const answer = page.getByRole("region", { name: "The answer" });
  const gist = answer.locator(".overview-headline p");
  expect(await gist.count()).toBe(2);
  expect(await gist.nth(0).textContent()).toMatch(/^The talks rest where they stand/);
  expect(await answer.locator(".overview-could p").textContent()).toContain(
    "North Korea and the United States could leave “Stalemate” in a way that both would welcome",
  );
  await gist.nth(0).getByRole("link", { name: "Why?" }).click();
  await settled(page);
  const panel = page.getByRole("complementary", { name: "Why" });
  expect(await panel.locator(".chain-result").textContent()).toContain(
    "Nobody would leave it (Nash)",
  );
  expect(await panel.getByRole("table").count()).toBe(0);

  // The other two sentences have chains of their own.
  await gist.nth(1).getByRole("link", { name: "Why?" }).click();
  await panel.getByText("Why nobody moves").waitFor();
  await panel
    .getByText(/^By giving the other what it most lacks, North Korea would lose/)
    .waitFor();
  expect(await panel.locator(".chain-rests .chain-item").count()).toBe(4);
  await answer.locator(".overview-could").getByRole("link", { name: "Why?" }).click();
  await panel.getByText("What could move the talks", { exact: true }).waitFor();
  await panel.getByText("North Korea with the United States could reach 8 states").waitFor();
});

test("of an outcome, one state and all its states stand apart", async () => {
  const page = await here.tab("overview?why=outcome:ukrainian-model");
  const table = page
    .getByRole("complementary", { name: "Why" })
    .getByRole("table", { name: "Who would leave (SEQ)" });
  expect(await table.getByRole("columnheader").allTextContents()).toEqual([
    "in state 9226",
    "of its 80 states",
  ]);
  const row = table.getByRole("row").nth(3);
  expect(await row.getByRole("cell").allTextContents()).toEqual(["stays", "leaves 48"]);
});

test("a concept that is chosen in the overview is that of Stability, and stays in the address", async () => {
  const page = await here.tab("overview");
  const table = page.getByRole("region", { name: /^The outcomes/ });
  const chosen = table.getByRole("button", { pressed: true });
  expect(await chosen.allTextContents()).toEqual(["SEQ"]);
  expect(await table.textContent()).toContain("Marked is SEQ");
  await table.getByRole("button", { name: "Nash", exact: true }).click();
  await page.waitForURL(/overview\?concept=nash/);
  expect(await chosen.allTextContents()).toEqual(["Nash"]);
  expect(await table.textContent()).toContain("The answer above goes by SEQ");
  await page.getByRole("navigation").getByRole("link", { name: "Stability" }).click();
  await settled(page);
  expect(page.url()).toContain("stability?concept=nash");
  expect(await page.getByRole("radio", { name: /No one can improve alone/ }).isChecked()).toBe(
    true,
  );
  await page.getByRole("radio", { name: /the answer goes by it/ }).check();
  expect(page.url()).not.toContain("concept=");
});

test("warnings are told in the names of the case, and lead to where they are mended", async () => {
  const page = await here.tab("overview");
  await tabTo(page, /warnings$/);
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "What a check of the case found" });
  const first = dialog.getByRole("listitem").first();
  expect(await first.locator("p").first().textContent()).toMatch(
    /^Nothing can deter the United States from bringing about “No relations/,
  );
  expect(await first.getByText("SX_CHECK_UNDETERRABLE").isVisible()).toBe(false);
  await first.getByText("For the case file").click();
  expect(await first.getByText("SX_CHECK_UNDETERRABLE").isVisible()).toBe(true);
  expect(await axe(page)).toEqual([]);
  await first.getByRole("link", { name: "Go to the United States' preferences" }).click();
  await page.waitForURL(/preferences\?party=usa/);
  await dialog.waitFor({ state: "detached" });
});

test("a part of the model is gone to by its address, each time that it is followed", async () => {
  const page = await here.tab("model?at=outcomes/ukrainian-model");
  const arrived = () =>
    expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe("Ukrainian model");
  await arrived();
  await expect.poll(() => page.url()).not.toContain("at=");
  await page.getByRole("heading", { level: 1 }).focus();
  await page.evaluate(() => {
    location.hash += "?at=outcomes/ukrainian-model";
  });
  await arrived();
});

test("what hangs on an unknown order is marked in the states and beside the preferences", async () => {
  const page = await here.tab("states?equilibrium=nash&state=9226");
  const mark = page.getByTitle(/^Hangs on an order of preference/);
  await mark.first().waitFor();
  await page.getByText("What the marks mean").click();
  await page.getByText(/^† hangs on an order/).waitFor();
  await page.getByRole("navigation").getByRole("link", { name: "Goals and preferences" }).click();
  await settled(page);
  const strip = page.getByRole("region", { name: "What it comes to" });
  await strip.getByText(/^† hangs on an order/).waitFor();
  expect(await strip.getByTitle(/^Hangs on an order of preference/).count()).toBe(6);
});

test("narrow, both bars are one row, and the brief is in the menu", async () => {
  const page = await here.tab("overview");
  await page.setViewportSize({ width: 390, height: 844 });
  for (const bar of [page.getByRole("banner"), page.getByRole("contentinfo")]) {
    const box = await bar.boundingBox();
    expect(box?.height).toBeLessThan(52);
  }
  await page.getByRole("button", { name: "More" }).click();
  await page.getByRole("menuitem", { name: "Brief" }).click();
  await page.getByRole("dialog").waitFor();
});
