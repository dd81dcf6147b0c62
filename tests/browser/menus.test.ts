import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readArchive } from "../../packages/web/src/files/read-archive.js";
import { browsing, settled } from "./helpers/browsing.js";
import { caseApi } from "./helpers/case-api.js";
import { type Copies, copyMenus, everyCopy, expectForms } from "./helpers/menus.js";

const here = browsing();
const COMMAND = fileURLToPath(new URL("../../packages/cli/bin/sextant.mjs", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "sextant-menus-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every screen that shows results, in each of its parts, and how many menus it has; with `why=`, the panel alone. */
const PLACES: readonly (readonly [place: string, menus: number])[] = [
  ["overview", 4],
  ["overview?why=verdict:seq:268:dprk", 1],
  ["overview?why=verdict:nash:12:usa", 1],
  ["overview?why=state:268", 1],
  ["overview?why=outcome:ukrainian-model", 1],
  ["overview?why=citation:E25", 1],
  ["preferences", 2],
  ["states?state=268", 2],
  ["states?yes=dprk.test&no=usa.relations&stays=usa:nash", 1],
  ["states?equilibrium=threats&outcome=%3Dfreeze&sort=place:usa", 1],
  ["states?find=model&reach=1", 1],
  ["stability", 1],
  ["stability?set=threats&concept=smr", 1],
  ["stability?set=outcomes", 1],
  ["stability?set=lost&view=seen-from-moscow", 1],
  ["stability?part=state&state=3436&view=seen-from-moscow", 1],
  ["stability?part=way&state=3436", 3],
  ["history?revision=2", 5],
];

const copied = new Map<string, Copies>();
/** What each command gave, by its words. */
const gave = new Map<string, string>();

/** A case as it is saved from the page, unpacked. */
async function unpack(into: string, revision?: number): Promise<void> {
  const id = await here.firstCase();
  const query = revision === undefined ? "" : `?revision=${revision}`;
  const answer = await here.context.request.get(
    `${here.workbench.url}api/cases/${id}/export${query}`,
    { headers: { "x-sextant": "1" } },
  );
  for (const { path, bytes } of await readArchive("case.zip", await answer.body())) {
    const file = join(into, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}

beforeAll(async () => {
  const api = caseApi(here);
  await api.edit(await here.firstCase(), "Set Washington's first preference", [
    { path: ["preferences", "usa", "statements", 0], value: "first-steps" },
    { path: ["preferences", "usa", "statements", 3], value: "no-attack" },
  ]);
});

test("every result has a menu, and every item of each gives what it says", async () => {
  const page = await here.tab();
  const id = await here.firstCase();
  for (const [place, menus] of PLACES) {
    await page.goto(`${here.workbench.url}#/case/${id}/${place}`);
    await settled(page);
    if (place.startsWith("history")) await page.getByText("As tables").click();
    const panel = page.getByRole("complementary", { name: "Why" });
    const found = copyMenus(place.includes("why=") ? panel : page.getByRole("main"));
    await expect.poll(() => found.count(), { message: place }).toBe(menus);
    for (let k = 0; k < menus; k++) {
      const copies = await everyCopy(found.nth(k));
      expectForms(`${place}, menu ${k + 1}`, copies);
      copied.set(`${place}, menu ${k + 1}`, copies);
    }
    // What is read is said with it, and how it comes there.
    await page
      .getByText(/^Copied\. It reads .*first save/)
      .first()
      .waitFor({ state: "attached" });
  }
});

test("what the last change did has one too", async () => {
  const page = await here.tab();
  await page.locator("h1").focus();
  await page.keyboard.press("Control+z");
  await settled(page);
  const strip = page.getByRole("region", { name: /^What (your|the) last change did$/ });
  await copyMenus(strip).waitFor();
  const copies = await everyCopy(copyMenus(strip));
  expectForms("the last change", copies);
  expect(copies.markdown).toContain("Set Washington's first preference");
  copied.set("the last change", copies);
});

test("every command that is copied runs on the case as it is saved, and tells of the right thing", async () => {
  await unpack(folder);
  await unpack(join(folder, "revision-1"), 1);
  await unpack(join(folder, "revision-2"), 2);
  await unpack(join(folder, "before"), 1);
  await unpack(join(folder, "after"), 2);
  const commands = [...new Set([...copied.values()].map(({ command }) => command))];
  const faults: string[] = [];
  const run = async (command: string): Promise<void> => {
    const words = command.replace("npx --no-install sextant ", "");
    const { code, out } = await shell(`"${process.execPath}" "${COMMAND}" ${words} --quiet`);
    gave.set(words, out);
    const wanted = mentionedBy(words);
    if (code !== 0 || !wanted.test(out))
      faults.push(`${words}: ${code}, ${wanted}\n${out.slice(0, 400)}`);
  };
  // Two at a time.
  const queue = [...commands];
  await Promise.all(
    [0, 1].map(async () => {
      for (let next = queue.pop(); next !== undefined; next = queue.pop()) await run(next);
    }),
  );
  expect(faults).toEqual([]);
  expect(commands.length).toBeGreaterThan(18);
});

test("what a command gives as CSV is what stands beside it, to the byte", async () => {
  const exact = [...copied.values()].filter(
    ({ command, commandLabel }) =>
      commandLabel === "Copy the command that reproduces it" &&
      /sextant states .*--where|--format csv --table/.test(command),
  );
  expect(exact.length).toBeGreaterThan(4);
  for (const { command, csv } of exact) {
    const words = command.replace("npx --no-install sextant ", "");
    const out = words.includes("--format csv")
      ? (gave.get(words) ?? "")
      : (await shell(`"${process.execPath}" "${COMMAND}" ${words} --format csv --quiet`)).out;
    expect([command, csv.slice(0, out.length)]).toEqual([command, out]);
    expect(out.split("\r\n").length).toBeGreaterThan(2);
  }
});

test("a command that gives something else says what", () => {
  const near = copied.get("states?find=model&reach=1, menu 1") as Copies;
  expect(near.commandLabel).toBe(
    "Copy the command for the states without the filter by name or number and what can be reached",
  );
  expect(near.markdown).toContain("The command for the states without the filter by name");
});

/** As a reader would paste it into a terminal. */
function shell(line: string): Promise<{ readonly code: number; readonly out: string }> {
  return new Promise((resolve) => {
    execFile("sh", ["-c", line], { cwd: folder, maxBuffer: 2 ** 26 }, (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code ?? 1), out: out === "" ? err : out });
    });
  });
}

/** What the output of a command has to name. */
function mentionedBy(words: string): RegExp {
  const [command, , third] = words.split(" ");
  if (command === "explain") return new RegExp(`In state ${third} \\(`);
  if (command === "evolution") return /Shortest ways there by moves.*state 3436/s;
  if (command === "compare" && third === "ukrainian-model") return /^Ukrainian model$/m;
  if (command === "compare") return /^(?=.*Libyan model)(?=.*Stalemate)/s;
  if (command === "changes") return words.includes("csv") ? /^[a-z,_]+\r\n/ : /Freeze|preference/;
  if (command === "states")
    return words.includes("--format csv") ? /^id,pattern/ : /States|Pattern|dprk\.talk/;
  return /The talks rest where they stand|The answer/;
}
