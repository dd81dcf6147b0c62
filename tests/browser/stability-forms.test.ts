import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { browsing, settled } from "./helpers/browsing.js";

const folder = mkdtempSync(join(tmpdir(), "sextant-forms-"));
const file = join(folder, "case.yaml");
writeFileSync(
  file,
  `sextant: 1
title: A quarrel in four states
states: [Calm, Tension, Crisis, Truce]
parties:
  north: { name: North }
  south: { name: South }
moves:
  north: [[Calm, Tension], [Tension, Crisis], [Crisis, Truce]]
  south: [[Tension, Calm], [Crisis, Calm]]
preferences:
  north: { ranking: [Tension, Truce, Calm, Crisis] }
`,
);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const here = browsing({ open: file });

test("a model without options, status quo or all preferences says what is missing, and works", async () => {
  const page = await here.tab("stability");
  const main = page.getByRole("main");
  expect(await page.getByRole("radio", { name: /Spoiled by others/ }).isDisabled()).toBe(true);
  expect(await main.textContent()).toContain("SIM is not defined for this model");
  expect(await main.textContent()).toContain("the case says nothing of what they want");
  expect(
    await page.getByRole("link", { name: "Give it preferences" }).getAttribute("href"),
  ).toContain("/preferences?party=south");

  await page.getByRole("tab", { name: "Who would leave" }).click();
  await settled(page);
  expect(await main.textContent()).toContain("the case names no status quo to begin with");
  await page.getByRole("button", { name: "Choose another state" }).click();
  await page.getByRole("tab", { name: "By its terms" }).click();
  await settled(page);
  expect(await main.textContent()).toContain("they have no options to tick");
  await page.getByRole("tab", { name: "By name" }).click();
  await page.getByLabel("Number, name, outcome or pattern").fill("calm");
  await settled(page);
  await page.getByRole("list", { name: "States that fit" }).getByRole("button").click();
  await settled(page);
  const who = page.getByRole("region", { name: "One of two parties would leave it (SEQ)" });
  expect(await who.textContent()).toContain("state 2 (Tension)");
  expect(await who.textContent()).toContain("its ranking places it so");
  expect(await who.textContent()).toContain("this verdict says nothing");

  await page.getByRole("tab", { name: "The way there" }).click();
  await settled(page);
  expect(await main.textContent()).toContain("The case names no status quo");
});

test("a state opens in the Why panel with each party's verdict under each concept", async () => {
  const page = await here.tab("stability?state=1");
  await page.getByRole("link", { name: "State 1 (Calm)" }).click();
  await settled(page);
  const panel = page.getByRole("complementary", { name: "Why" });
  // First in one sentence; the grid is folded.
  await panel.getByText("would leave it to gain").waitFor();
  const table = panel.getByRole("table", { name: "Party by party, under each concept" });
  expect(await table.isVisible()).toBe(false);
  await panel.locator("summary").getByText("Party by party, under each concept").click();
  expect(await table.getByRole("row").count()).toBe(3);
  await table.getByRole("link", { name: "would move" }).first().click();
  await settled(page);
  expect(await panel.textContent()).toContain("Nothing deters it");
});
