/**
 * The command line and the workbench give the same bytes for the same case: the analysis of every view,
 * and the states as CSV, of every case in the repository; also of a case that was edited in the page.
 */
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { editCase, jsonChunks, viewNames } from "@sextant/case";
import { afterAll, describe, expect, test } from "vitest";
import { parse } from "../packages/cli/src/arguments/parse.js";
import { COMMANDS } from "../packages/cli/src/commands/index.js";
import type { Io } from "../packages/cli/src/io/io.js";
import { HeldCase } from "../packages/web/src/compute/held-case.js";
import { statesAsCsv } from "../packages/web/src/compute/questions/states/copy.js";
import { states } from "../packages/web/src/compute/questions/states/table.js";
import { NO_FILTER } from "../packages/web/src/views/states/address.js";
import { rowsOf } from "../packages/web/src/views/states/rows.js";

const CASES = fileURLToPath(new URL("../cases/", import.meta.url));
const SIX_PARTY = join(CASES, "six-party-talks", "case.yaml");

const paths = readdirSync(CASES, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".yaml") && !/(\.expected|evidence)\.yaml$/.test(path))
  .map((path) => join(CASES, path))
  .sort();

/** A case as the page's worker holds it: all texts of its folder, or the file where it stands among others. */
function hold(path: string): HeldCase {
  const folder = dirname(path);
  const files: Record<string, string> = {};
  const walk = (at: string): void => {
    for (const name of readdirSync(at)) {
      const inner = join(at, name);
      if (statSync(inner).isDirectory()) walk(inner);
      else files[relative(folder, inner)] = readFileSync(inner, "utf8");
    }
  };
  walk(folder);
  const held = new HeldCase();
  const caseFile = basename(path);
  held.read({ kind: "files", id: 1, number: 1, caseFile, files, since: "nothing" });
  return held;
}

/** What a command writes to standard output. */
async function sextant(...words: string[]): Promise<string> {
  const asked = parse(words, COMMANDS);
  if (asked.kind !== "run") throw new Error(words.join(" "));
  const out: string[] = [];
  const io: Io = {
    write: async (text) => void out.push(text),
    beside: async () => {},
    note: () => {},
    problems: () => {},
    progress: () => {},
    width: 80,
    color: false,
    terminal: false,
  };
  const { run } = await asked.command.load();
  expect(await run(asked.request, io)).toBe(0);
  return out.join("");
}

/** The first place where two texts part, with what stands around it: a diff of megabytes helps nobody. */
function parting(ours: string, theirs: string): string {
  if (ours === theirs) return "";
  let at = 0;
  while (ours[at] === theirs[at]) at++;
  return `${at}: ${ours.slice(at - 80, at + 80)} | ${theirs.slice(at - 80, at + 80)}`;
}

async function expectSameBytes(held: HeldCase, path: string, view: string): Promise<void> {
  const of = ["--view", view];
  const analysis = [...jsonChunks(held.analysis(view))].join("");
  expect(parting(analysis, await sextant("analyse", path, "--json", ...of))).toBe("");
  const table = states(held, { view });
  const source = { table, stability: table.stability, distance: null };
  const csv = statesAsCsv(held, { view, order: rowsOf(source, NO_FILTER, null) });
  expect(csv.length).toBeGreaterThan(100);
  expect(parting(csv, await sextant("states", path, "--format", "csv", ...of))).toBe("");
  const seq = statesAsCsv(held, {
    view,
    order: rowsOf(source, { ...NO_FILTER, equilibrium: "seq" }, null),
  });
  const asked = ["--equilibrium", "seq", "--format", "csv", "--limit", "0"];
  expect(parting(seq, await sextant("states", path, ...asked, ...of))).toBe("");
}

test("there are cases to compare", () => {
  expect(paths.length).toBeGreaterThan(8);
});

describe.each(paths.map((path) => [relative(CASES, path), path]))("%s", (_, path) => {
  const held = hold(path);
  test.each(viewNames(held.loaded))("seen as %s", (view) => expectSameBytes(held, path, view));
});

describe("a case that was edited", () => {
  const folder = mkdtempSync(join(tmpdir(), "sextant-bytes-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  test("is the same in the page as in the file that is saved", async () => {
    const held = hold(SIX_PARTY);
    const edits = [
      { path: ["preferences", "usa", "statements", 0], value: "first-steps" },
      { path: ["preferences", "usa", "statements", 3], value: "no-attack" },
      { path: ["title"], value: "Talks, as edited: 한국 “x”" },
    ];
    held.edit({
      kind: "edits",
      number: 2,
      caseFile: "case.yaml",
      edits: [{ file: "case.yaml", edits }],
    });
    cpSync(dirname(SIX_PARTY), folder, { recursive: true });
    const path = join(folder, "case.yaml");
    writeFileSync(path, editCase(readFileSync(SIX_PARTY, "utf8"), edits));
    await expectSameBytes(held, path, "base");
    await expectSameBytes(held, path, "seen-from-moscow");
  });
});
