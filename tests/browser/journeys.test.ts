import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseText } from "@sextant/case";
import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { browsing, settled } from "./helpers/browsing.js";
import { CASES } from "./helpers/workbench.js";

const here = browsing();

/** A hand that counts: each click, and each choice from a list as two. */
class Hand {
  clicks = 0;
  readonly #page: Page;
  constructor(page: Page) {
    this.#page = page;
  }
  async click(what: Locator): Promise<void> {
    this.clicks += 1;
    await what.click();
    await settled(this.#page);
  }
}

const why = (page: Page): Locator => page.getByRole("complementary", { name: "Why" });
const card = (page: Page, party: string): Locator =>
  page
    .getByRole("region", { name: /^The parties/ })
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { name: party }) });

async function filesOfFirst(): Promise<Readonly<Record<string, string>>> {
  const { url } = here.workbench;
  const path = `${url}api/cases/${await here.firstCase()}`;
  const answer = await here.context.request.get(path, { headers: { "x-sextant": "1" } });
  return ((await answer.json()) as { files: Record<string, string> }).files;
}

test("J1, steps 1 to 4 and 6: a newcomer understands why the talks are stuck within twelve clicks", async () => {
  const page = await here.tab("start");
  const hand = new Hand(page);

  // 1 and 2: the start says what to do; the answer in sentences, and six cards.
  await hand.click(page.getByText("Explore the six-party talks (5 min)"));
  const answer = page.getByRole("region", { name: "The answer", exact: true });
  expect(await answer.textContent()).toContain(
    "no party can improve its position by acting alone (Nash)",
  );
  for (const party of ["North Korea", "United States", "South Korea", "China", "Japan", "Russia"]) {
    expect(await card(page, party).textContent()).toContain("Wants first");
  }

  // 3: why? From the card to the preference, its condition, and the passage marked in its source.
  await hand.click(card(page, "United States").getByRole("link", { name: /^Why\?/ }));
  expect(await why(page).textContent()).toContain("No attack on North Korea");
  await hand.click(card(page, "Russia").getByRole("link", { name: /E25/ }));
  const passage = why(page).locator("mark").first();
  await passage.waitFor();
  expect(await passage.textContent()).toContain("legitimate standing");

  // 4: the same through Pyongyang's eyes; what differs is marked, and said.
  await hand.click(page.getByText("See it through North Korea's eyes"));
  const main = page.getByRole("main");
  await main.getByText(/You see the case as North Korea sees it/).waitFor();
  expect(await main.getByText("differs from the base view").count()).toBeGreaterThan(0);
  await hand.click(page.getByRole("link", { name: "Back to the base view" }));

  // 6: one preference of Washington's moved; what it changes is said at once, and undone.
  await hand.click(page.getByRole("link", { name: "Goals and preferences" }));
  await hand.click(page.getByRole("tab", { name: "United States" }));
  const freeze = page
    .getByRole("region", { name: /What it comes to/ })
    .getByRole("listitem")
    .filter({ hasText: "Freeze" });
  expect(await freeze.textContent()).toContain("SEQ 48");
  const statement = page
    .getByRole("list", { name: /most important/ })
    .getByRole("listitem")
    .filter({ hasText: "Production and tests halted as a first step" });
  await hand.click(statement.getByRole("button", { name: /later|down/i }).first());
  const told = page.getByRole("region", { name: "What your last change did" });
  await told.getByText(/“Freeze” no longer holds/).waitFor();
  expect(await freeze.textContent()).toContain("SEQ 0");
  await hand.click(told.getByRole("button", { name: "Undo" }));
  expect(await freeze.textContent()).toContain("SEQ 48");

  expect(hand.clicks).toBeLessThanOrEqual(12);
  expect((await filesOfFirst())["case.yaml"]).toBe(
    readFileSync(join(CASES, "six-party-talks/case.yaml"), "utf8"),
  );
});

const ELMIRA = join(CASES, "library/kinsara-kilgour-hipel-2014/elmira.yaml");
const COMMAND = fileURLToPath(new URL("../../packages/cli/bin/sextant.mjs", import.meta.url));
const CONCEPTS = ["nash", "gmr", "smr", "seq"] as const;

interface Expected {
  readonly results: readonly {
    readonly equilibria: Readonly<Record<string, readonly number[]>>;
    readonly byParty: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
  }[];
}

/** The verdicts that GMCR+ printed for Elmira, as a table: a row a state and party, a column a concept. */
function publishedTable(change?: (cells: string[][]) => void): string {
  const text = readFileSync(ELMIRA.replace(".yaml", ".expected.yaml"), "utf8");
  const { parsed } = parseText(text, "");
  if (parsed === null) throw new Error("The expected results of Elmira do not read.");
  const [{ byParty, equilibria }] = (parsed.value as unknown as Expected).results;
  const cells: string[][] = [];
  const row = (state: number, party: string, stable: Readonly<Record<string, readonly number[]>>) =>
    cells.push([
      String(state),
      party,
      ...CONCEPTS.map((concept) => (stable[concept].includes(state) ? "1" : "0")),
    ]);
  for (let state = 1; state <= 12; state++) {
    row(state, "equilibrium", equilibria);
    for (const [party, stable] of Object.entries(byParty)) row(state, party, stable);
  }
  change?.(cells);
  return [["id", "party", ...CONCEPTS], ...cells].map((line) => line.join(",")).join("\n");
}

test("J4: the published table of Elmira is what the command line and the page compute", async () => {
  const folder = mkdtempSync(join(tmpdir(), "sextant-elmira-"));
  try {
    const table = join(folder, "published.csv");
    writeFileSync(table, publishedTable());
    const compare = () =>
      spawnSync(process.execPath, [COMMAND, "analyse", ELMIRA, "--against", table], {
        encoding: "utf8",
      });
    expect(compare().status).toBe(0);
    // One cell otherwise, and it is named.
    writeFileSync(
      table,
      publishedTable((cells) => {
        const cell = cells.find(([state, party]) => state === "9" && party === "local") ?? [];
        cell[2] = "0";
      }),
    );
    const differs = compare();
    expect(differs.status).toBe(1);
    expect(differs.stdout).toMatch(/9/);
    expect(differs.stdout).toMatch(/Local Government/i);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }

  const json = JSON.parse(
    execFileSync(process.execPath, [COMMAND, "analyse", ELMIRA, "--json"], { encoding: "utf8" }),
  ) as {
    case: { hash: string };
    stability: Record<string, { equilibria: number[] }>;
  };
  const page = await here.tab("start");
  await page
    .getByRole("button", { name: /Elmira/ })
    .or(page.getByRole("link", { name: /Elmira/ }))
    .first()
    .click();
  await settled(page);
  expect(await page.getByRole("main").textContent()).toContain(json.case.hash.slice(0, 12));
  await page.getByRole("link", { name: "States" }).click();
  await settled(page);
  for (const concept of CONCEPTS) {
    const { equilibria } = json.stability[concept];
    const tag = concept === "nash" ? "Nash" : concept.toUpperCase();
    await page.getByText(`${tag} ${equilibria.length}`, { exact: true }).click();
    await settled(page);
    expect([concept, await shownStates(page)]).toEqual([concept, equilibria]);
  }
  await page.getByRole("link", { name: "Stability" }).click();
  await settled(page);
  for (const concept of CONCEPTS) {
    const tag = concept === "nash" ? "Nash" : concept.toUpperCase();
    await page.getByRole("radio", { name: new RegExp(`\\b${tag}\\b`) }).check();
    await settled(page);
    // What threats alone hold stands apart there.
    const threats = page.getByLabel("Show", { exact: true });
    const shown = await shownStates(page);
    if (concept === "gmr" || concept === "smr") {
      await threats.selectOption("threats");
      await settled(page);
      shown.push(...(await shownStates(page)));
      await threats.selectOption("equilibria");
      await settled(page);
    }
    expect([concept, shown.sort((a, b) => a - b)]).toEqual([
      concept,
      json.stability[concept].equilibria,
    ]);
  }
});

/** The numbers of the states in the table, in its order. */
async function shownStates(page: Page): Promise<number[]> {
  const rows = await page.getByRole("grid").getByRole("row").allInnerTexts();
  return rows.flatMap((text) => {
    const number = /^\s*(\d+)\b/.exec(text);
    return number === null ? [] : [Number(number[1])];
  });
}
