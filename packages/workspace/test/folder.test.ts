import { spawn } from "node:child_process";
import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { open } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { openWorkspace, type Workspace } from "../src/index.js";
import { newFolder } from "./helpers/both.js";
import { create, ME, refused, title } from "./helpers/case.js";

let folder: string;
let opened: Workspace[] = [];
/** A workspace with a case at revision 3, closed; each test that needs one has a copy. */
let template: string;
let templateCase: string;
beforeAll(async () => {
  template = newFolder();
  const workspace = await openWorkspace({ folder: template });
  const { record } = await create(workspace);
  await title(workspace, record.id, 1, "B");
  await title(workspace, record.id, 2, "C");
  await workspace.close();
  templateCase = record.id;
});
afterAll(() => rmSync(template, { recursive: true, force: true }));
beforeEach(() => {
  folder = newFolder();
  cpSync(template, folder, { recursive: true, preserveTimestamps: true });
});
afterEach(async () => {
  for (const workspace of opened) await workspace.close();
  opened = [];
  rmSync(folder, { recursive: true, force: true });
});

async function openIt(readOnly = false): Promise<Workspace> {
  const workspace = await openWorkspace({ folder, readOnly });
  opened.push(workspace);
  return workspace;
}

const at = (name: string): string => join(folder, name);
const owner = (more: object): string =>
  JSON.stringify({
    pid: process.ppid,
    host: hostname(),
    start: "2026-01-01T00:00:00.000Z",
    boot: boot(),
    token: "t",
    ...more,
  });
const boot = (): string => {
  const path = "/proc/sys/kernel/random/boot_id";
  return existsSync(path) ? readFileSync(path, "utf8").trim() : "";
};

/** When the parent of this process started, as Linux counts it. */
const ticks = (): string => {
  const path = `/proc/${process.ppid}/stat`;
  return existsSync(path) ? readFileSync(path, "utf8").split(") ")[1].split(" ")[19] : "";
};

describe("the lock of a folder", () => {
  it("refuses a second opening and names the owner, until the first is closed", async () => {
    const first = await openIt();
    await expect(openIt()).rejects.toMatchObject({
      code: "SX_WORKSPACE_LOCKED",
      message: expect.stringContaining(`process ${process.pid} on ${hostname()}`),
    });
    await refused(openIt(true), "SX_WORKSPACE_LOCKED");
    await first.close();
    await (await openIt()).close();
    expect(existsSync(at("lock.json"))).toBe(false);
  });

  it.each([
    ["of a living process", () => owner({}), 0, false],
    [
      "on another host with a fresh heartbeat",
      () => owner({ host: "elsewhere", pid: 1 }),
      0,
      false,
    ],
    ["on another host that is silent", () => owner({ host: "elsewhere", pid: 1 }), 60, true],
    ["of a living process that is silent and unknown", () => owner({}), 60, true],
    ["of a living process that is silent", () => owner({ ticks: ticks() }), 60, !ticks()],
    ["of a process whose number another has now", () => owner({ ticks: "1" }), 60, true],
    ["of a process that ended", () => owner({ pid: 2 ** 22 + 7 }), 0, true],
    ["of an earlier process with our number", () => owner({ pid: process.pid }), 0, true],
    ["that nobody can read, and fresh", () => "{", 0, false],
    ["that nobody can read, and silent", () => "{", 60, true],
  ])("%s", async (_, text, silent, free) => {
    writeFileSync(at("lock.json"), text());
    const beat = Date.now() / 1000 - silent;
    utimesSync(at("lock.json"), beat, beat);
    if (free) await (await openIt()).close();
    else await refused(openIt(), "SX_WORKSPACE_LOCKED");
    expect(existsSync(at("lock.json"))).toBe(!free);
  });

  it("stops a writer whose lock was taken over", async () => {
    const workspace = await openIt();
    writeFileSync(at("lock.json"), owner({}));
    await refused(create(workspace), "SX_WORKSPACE_LOCKED");
    await workspace.close();
    expect(existsSync(at("lock.json"))).toBe(true);
  });

  it("is free again at once after kill -9 of its owner", async () => {
    const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
    writeFileSync(at("lock.json"), owner({ pid: child.pid }));
    await refused(openIt(), "SX_WORKSPACE_LOCKED");
    const end = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGKILL");
    await end;
    await openIt();
  });
});

describe("format and damage", () => {
  it.skipIf(process.platform === "win32")("only the owner may read", async () => {
    const workspace = await openIt();
    await workspace.putDocument(new Uint8Array([1]), "a");
    expect(statSync(at("documents")).mode & 0o777).toBe(0o700);
    for (const name of ["workspace.json", "journal.jsonl", "lock.json"]) {
      expect(statSync(at(name)).mode & 0o777).toBe(0o600);
    }
  });

  it("refuses a newer or unreadable workspace.json and leaves all as it is", async () => {
    const names = readdirSync(folder);
    for (const [text, code] of [
      ['{"sextantWorkspace":2}', "SX_WORKSPACE_NEWER"],
      ['{"sextantWorkspace":"1"}', "SX_WORKSPACE_DAMAGED"],
      ["{", "SX_WORKSPACE_DAMAGED"],
      ["", "SX_WORKSPACE_DAMAGED"],
    ]) {
      writeFileSync(at("workspace.json"), text);
      await refused(openIt(), code);
      await refused(openIt(true), code);
      expect(readFileSync(at("workspace.json"), "utf8")).toBe(text);
    }
    rmSync(at("workspace.json"));
    await refused(openIt(), "SX_WORKSPACE_DAMAGED");
    expect(readdirSync(folder)).toEqual(names.filter((name) => name !== "workspace.json"));
  });

  it("says that the cases can be recovered where the database does not open, and recovers them", async () => {
    const id = templateCase;
    rmSync(at("database/global"), { recursive: true });
    await expect(openIt()).rejects.toMatchObject({
      code: "SX_WORKSPACE_DAMAGED",
      message: expect.stringContaining("can be recovered"),
    });
    expect(existsSync(at("lock.json"))).toBe(false);
    renameSync(at("database"), at("database.old"));
    const workspace = await openIt();
    expect((await workspace.open(id)).record).toMatchObject({ title: "C", revision: 3 });
    expect(await workspace.history(id)).toHaveLength(3);
  });

  it("opens for reading from a copy, and changes nothing", async () => {
    const id = templateCase;
    const before = readdirSync(folder, { recursive: true }).sort();
    const workspace = await openIt(true);
    expect(workspace.readOnly).toBe(true);
    expect((await workspace.open(id)).record.title).toBe("C");
    await refused(title(workspace, id, 3, "D"), "SX_WORKSPACE_READ_ONLY");
    await refused(workspace.putDocument(new Uint8Array(), "x"), "SX_WORKSPACE_READ_ONLY");
    await workspace.close();
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(before);
  });

  it("refuses a document whose bytes are not those of its hash", async () => {
    const workspace = await openIt();
    const { hash } = await workspace.putDocument(new Uint8Array([1, 2, 3]), "a");
    writeFileSync(join(at("documents"), hash.slice(0, 2), hash), "xyz");
    await refused(workspace.document(hash), "SX_WORKSPACE_DAMAGED");
  });
});

describe("the journal", () => {
  it("makes good what the database lacks, and passes over a torn last line", async () => {
    const id = templateCase;
    cpSync(at("database"), at("earlier"), { recursive: true });
    const workspace = await openIt();
    await title(workspace, id, 3, "D");
    await workspace.snapshot(id, { name: "Here", revision: 4, who: ME });
    await workspace.setDeleted(id, { deleted: true, who: ME });
    await workspace.close();
    rmSync(at("database"), { recursive: true });
    renameSync(at("earlier"), at("database"));
    const whole = readFileSync(at("journal.jsonl"));
    writeFileSync(at("journal.jsonl"), Buffer.concat([whole, whole.subarray(0, 200)]));
    writeFileSync(at("lock.json"), owner({ pid: 2 ** 22 + 1 }));
    const again = await openIt();
    expect(again.recovery).toEqual({
      started: "2026-01-01T00:00:00.000Z",
      changes: 6,
      replayed: 3,
      torn: true,
    });
    expect((await again.open(id)).record).toMatchObject({ title: "D", revision: 4 });
    expect((await again.open(id)).record.deleted).not.toBeNull();
    expect(await again.deletions(id)).toMatchObject([{ number: 1, deleted: true, who: ME }]);
    expect(await again.snapshots(id)).toHaveLength(1);
    await title(again, id, 4, "E");
    await again.close();
    const closed = await openIt();
    expect((await closed.open(id)).record.title).toBe("E");
    expect(closed.recovery).toBeNull();
  });

  it("is told to be damaged in the middle, and left as it is", async () => {
    const text = readFileSync(at("journal.jsonl"), "utf8").replace('"title":"B"', '"title":"X"');
    writeFileSync(at("journal.jsonl"), text);
    await expect(openIt()).rejects.toMatchObject({
      code: "SX_WORKSPACE_DAMAGED",
      message: expect.stringContaining("line 2"),
    });
    expect(readFileSync(at("journal.jsonl"), "utf8")).toBe(text);
  });

  it("goes on beside a database that has more than it", async () => {
    const id = templateCase;
    const lines = readFileSync(at("journal.jsonl"), "utf8").split("\n");
    writeFileSync(at("journal.jsonl"), `${lines[0]}\n`);
    for (const base of [3, 4]) {
      const workspace = await openIt();
      await title(workspace, id, base, `T${base}`);
      await workspace.close();
    }
    expect((await (await openIt()).open(id)).record.revision).toBe(5);
    const aside = readdirSync(folder).find((name) => name.startsWith("journal.jsonl.aside-"));
    expect(readFileSync(at(aside ?? ""), "utf8")).toBe(`${lines[0]}\n`);
  });

  it("takes no write after the workspace was closed, but ends those under way", async () => {
    const id = templateCase;
    const workspace = await openIt();
    const under = title(workspace, id, 3, "D");
    const closing = workspace.close();
    await refused(title(workspace, id, 4, "E"), "SX_WORKSPACE_UNAVAILABLE");
    expect((await under).revision.number).toBe(4);
    await closing;
    expect((await (await openIt()).open(id)).record.revision).toBe(4);
  });

  it.skipIf(!existsSync("/proc/sys/kernel/random/boot_id"))(
    "is trusted more than the database after the machine failed",
    async () => {
      const id = templateCase;
      writeFileSync(at("lock.json"), owner({ boot: "another run" }));
      writeFileSync(join(at("database"), "PG_VERSION"), "torn");
      const workspace = await openIt();
      expect((await workspace.open(id)).record).toMatchObject({ title: "C", revision: 3 });
      expect(readdirSync(folder).some((name) => name.startsWith("database.aside-"))).toBe(true);
    },
  );

  it("refuses a change that the disk has no room for, and takes the next", async () => {
    const workspace = await openIt();
    const { record } = await create(workspace);
    const file = await open(at("workspace.json"));
    const handle = Object.getPrototypeOf(file) as typeof file;
    await file.close();
    const full = Object.assign(new Error("no space"), { code: "ENOSPC" });
    for (const call of ["write", "sync"] as const) {
      const spy = vi.spyOn(handle, call).mockRejectedValueOnce(full);
      await expect(title(workspace, record.id, 1, "B")).rejects.toMatchObject({
        code: "SX_WORKSPACE_NOT_SAVED",
        message: expect.stringContaining("disk is full"),
      });
      spy.mockRestore();
      expect((await workspace.open(record.id)).record.revision).toBe(1);
    }
    await title(workspace, record.id, 1, "C");
    await workspace.close();
    expect((await (await openIt()).open(record.id)).record.title).toBe("C");
  });
});
