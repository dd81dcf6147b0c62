import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { readJournal } from "../src/folder/journal.js";
import { openWorkspace } from "../src/index.js";
import { newFolder } from "./helpers/both.js";
import { create, refused, title } from "./helpers/case.js";
import { journalOfFormat1 } from "./helpers/format-1.js";
import { chance, SEED } from "./helpers/seeded.js";

const FLIPS = 5_000;

let folder: string;
beforeEach(() => {
  folder = newFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("a journal that is damaged", () => {
  let whole: Buffer;
  let entries: readonly unknown[];
  beforeAll(async () => {
    const made = newFolder();
    journalOfFormat1(made);
    whole = readFileSync(join(made, "journal.jsonl"));
    entries = (await readJournal(join(made, "journal.jsonl"))).entries;
    rmSync(made, { recursive: true });
  });
  const read = async (bytes: Buffer) => {
    writeFileSync(join(folder, "journal.jsonl"), bytes);
    return await readJournal(join(folder, "journal.jsonl"));
  };

  it(`never reads as another: ${FLIPS} flipped bits (SEXTANT_SEED=${SEED})`, async () => {
    const random = chance(SEED);
    for (let flip = 0; flip < FLIPS; flip++) {
      const bytes = Buffer.from(whole);
      const at = random.below(bytes.length);
      bytes[at] ^= 1 << random.below(8);
      const found = await read(bytes);
      // What is left is the beginning of the truth, and the rest is told of unless it is the last line.
      expect(found.entries).toEqual(entries.slice(0, found.entries.length));
      expect(found.entries.length).toBeLessThan(entries.length);
      if (found.entries.length < entries.length - 2) expect(found.damaged).not.toBeNull();
    }
  });

  it("ends where it was cut, and loses no whole line", async () => {
    const ends = [...whole].flatMap((byte, at) => (byte === 10 ? [at] : []));
    for (let length = 0; length <= whole.length; length += 61) {
      const found = await read(whole.subarray(0, length));
      expect(found.damaged).toBeNull();
      expect(found.entries.length).toBe(ends.filter((end) => end < length).length);
    }
  });

  it("is refused by the workspace with its line, and no byte of the folder changes", async () => {
    journalOfFormat1(folder);
    const bytes = Buffer.from(whole);
    bytes[Math.floor(bytes.length / 2)] ^= 4;
    writeFileSync(join(folder, "journal.jsonl"), bytes);
    const before = contents(folder);
    await expect(openWorkspace({ folder })).rejects.toMatchObject({
      code: "SX_WORKSPACE_DAMAGED",
      message: expect.stringMatching(/journal .* line \d+/),
    });
    expect(contents(folder)).toEqual(before);
  });
});

describe("a folder that is none", () => {
  it.each([
    ["a folder in the place of workspace.json", "workspace.json", null],
    ["a folder in the place of the journal", "journal.jsonl", null],
    ["a file in the place of the database", "database", "no database"],
    ["an empty file in the place of the database", "database", ""],
  ])("is refused and left as it is: %s", async (_, name, text) => {
    journalOfFormat1(folder);
    rmSync(join(folder, name), { recursive: true, force: true });
    if (text === null) mkdirSync(join(folder, name));
    else writeFileSync(join(folder, name), text);
    const before = contents(folder);
    await expect(openWorkspace({ folder })).rejects.toMatchObject({
      code: expect.stringMatching(/^SX_WORKSPACE_(DAMAGED|UNAVAILABLE)$/),
    });
    expect(contents(folder)).toEqual(before);
  });
});

describe("a disk that fails", () => {
  let template: string;
  beforeAll(async () => {
    template = newFolder();
    const workspace = await openWorkspace({ folder: template });
    await create(workspace);
    await workspace.close();
  });
  afterAll(() => rmSync(template, { recursive: true, force: true }));

  it("refuses the change in words, whatever it says, and takes the next", async () => {
    cpSync(template, folder, { recursive: true, preserveTimestamps: true });
    const workspace = await openWorkspace({ folder });
    const [{ id }] = await workspace.cases();
    const file = await open(join(folder, "workspace.json"));
    const handle = Object.getPrototypeOf(file) as typeof file;
    await file.close();
    let base = 1;
    for (const code of ["ENOSPC", "EIO", "EROFS", "EACCES", "EDQUOT", "EMFILE"]) {
      for (const call of ["write", "sync"] as const) {
        const fault = Object.assign(new Error(code), { code });
        const spy = vi.spyOn(handle, call).mockRejectedValueOnce(fault);
        await refused(title(workspace, id, base, `${code} ${call}`), "SX_WORKSPACE_NOT_SAVED");
        spy.mockRestore();
        await title(workspace, id, base, `After ${code} ${call}`);
        base += 1;
      }
    }
    await workspace.close();
    const again = await openWorkspace({ folder });
    expect((await again.open(id)).record).toMatchObject({
      title: "After EMFILE sync",
      revision: base,
    });
    await again.close();
  });
});

/** Every file of a folder with its bytes. */
function contents(path: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const entry of readdirSync(path, { recursive: true, withFileTypes: true })) {
    const at = join(entry.parentPath, entry.name);
    found[at] = entry.isFile() ? readFileSync(at, "base64") : "";
  }
  return found;
}
