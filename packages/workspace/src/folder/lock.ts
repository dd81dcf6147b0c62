import { randomUUID } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { link, open, readFile, rename, stat, unlink, utimes } from "node:fs/promises";
import { hostname, uptime } from "node:os";
import { dirname, join } from "node:path";
import { WorkspaceError } from "../workspace-error.js";
import { FILE_MODE, ignoreMissing, syncFolder, systemCode } from "./durable-file.js";

/** Who has a workspace open. */
export interface Owner {
  readonly pid: number;
  readonly host: string;
  /** When its process started, ISO 8601; with the pid it names the process. */
  readonly start: string;
  /** The same as the system counts it (Linux only), which tells two processes with one pid apart. */
  readonly ticks: string;
  /** Which run of the machine it belongs to. */
  readonly boot: string;
  readonly token: string;
}

/** The owner shows every so often that it lives, and is taken for dead after so long a silence. */
const BEAT_MS = 5_000;
export const SILENT_MS = 30_000;

/** The lock of a folder: a file with its owner in it, whose time of change is the heartbeat. */
export class FolderLock {
  readonly #path: string;
  readonly #owner: Owner;
  readonly #timer: NodeJS.Timeout;
  /** The owner that was found dead, if there was one: it did not close the workspace. */
  readonly before: Owner | null;

  private constructor(path: string, owner: Owner, before: Owner | null) {
    this.#path = path;
    this.#owner = owner;
    this.before = before;
    this.#timer = setInterval(() => void this.#beat(), BEAT_MS);
    this.#timer.unref();
  }

  /**
   * Takes the lock, from a dead owner if need be.
   *
   * @throws WorkspaceError SX_WORKSPACE_LOCKED, naming the owner; the system's error where the folder
   * cannot be written.
   */
  static async take(folder: string): Promise<FolderLock> {
    const path = join(folder, "lock.json");
    const owner = thisProcess();
    let before: Owner | null = null;
    for (;;) {
      if (await create(path, owner)) return new FolderLock(path, owner, before);
      const found = await readOwner(path);
      if (found === null) continue;
      if (!isDead(found.owner, found.silent)) throw locked(found.owner);
      before = found.owner ?? before;
      await remove(path, found.text);
    }
  }

  /** Who holds a folder now, or null; takes nothing. */
  static async holder(folder: string): Promise<Owner | null> {
    const found = await readOwner(join(folder, "lock.json"));
    return found === null || isDead(found.owner, found.silent) ? null : found.owner;
  }

  /** Whether the lock is still ours: after a long sleep another may have taken it. */
  held(): boolean {
    try {
      return parseOwner(readFileSync(this.#path, "utf8"))?.token === this.#owner.token;
    } catch {
      return false;
    }
  }

  async release(): Promise<void> {
    clearInterval(this.#timer);
    if (this.held()) await unlink(this.#path).catch(ignoreMissing);
  }

  async #beat(): Promise<void> {
    if (!this.held()) return;
    const now = new Date();
    // A beat that is missed is made up for by the next one.
    await utimes(this.#path, now, now).catch(() => {});
  }
}

function thisProcess(): Owner {
  return {
    pid: process.pid,
    host: hostname(),
    start: new Date(Date.now() - process.uptime() * 1000).toISOString(),
    ticks: ticksOf(process.pid),
    boot: bootOf(),
    token: randomUUID(),
  };
}

/** When a process started, in ticks of the clock since the machine did; "" where that is not told. */
function ticksOf(pid: number): string {
  try {
    // The fields after the name, which stands in brackets and may hold anything.
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}

/** Linux numbers the runs of a machine; elsewhere the time of its start, to the minute, tells them apart. */
function bootOf(): string {
  const path = "/proc/sys/kernel/random/boot_id";
  if (existsSync(path)) return readFileSync(path, "utf8").trim();
  return `${Math.round((Date.now() - uptime() * 1000) / 60_000)}`;
}

/** Whether the machine was started anew since an owner lived. */
export function otherRun(owner: Owner): boolean {
  if (owner.host !== hostname()) return true;
  if (owner.boot === "") return false;
  const now = bootOf();
  if (owner.boot === now) return false;
  const minutes = Math.abs(Number(owner.boot) - Number(now));
  // Clocks are set now and then; two minutes are no new start of the machine.
  return !(minutes <= 2);
}

async function create(path: string, owner: Owner): Promise<boolean> {
  // Written first and linked then, so that nobody reads half of it.
  const making = `${path}.${owner.token}`;
  const file = await open(making, "wx", FILE_MODE);
  try {
    await file.writeFile(JSON.stringify(owner));
    await file.sync();
  } finally {
    await file.close();
  }
  try {
    await link(making, path);
    // Should the machine fail, the next opening must know that this one did not end.
    await syncFolder(dirname(path));
    return true;
  } catch (error) {
    if (systemCode(error) === "EEXIST") return false;
    throw error;
  } finally {
    await unlink(making).catch(ignoreMissing);
  }
}

async function readOwner(
  path: string,
): Promise<{ owner: Owner | null; text: string; silent: number } | null> {
  try {
    const text = await readFile(path, "utf8");
    const silent = Date.now() - (await stat(path)).mtimeMs;
    return { owner: parseOwner(text), text, silent };
  } catch (error) {
    if (systemCode(error) === "ENOENT") return null;
    throw error;
  }
}

function parseOwner(text: string): Owner | null {
  try {
    const value = JSON.parse(text) as Partial<Owner> | null;
    const { pid, host = "", start = "", ticks = "", boot = "", token = "" } = value ?? {};
    return typeof pid === "number" ? { pid, host, start, ticks, boot, token } : null;
  } catch {
    return null;
  }
}

/**
 * Whether an owner is gone. On this machine the system knows; elsewhere, or where it cannot tell two
 * processes apart, the heartbeat must do.
 */
function isDead(owner: Owner | null, silent: number): boolean {
  if (owner === null || owner.host !== hostname()) return silent > SILENT_MS;
  if (owner.pid === process.pid) {
    // A container gives the same number again; the start tells the two processes apart.
    const start = Date.now() - process.uptime() * 1000;
    return Math.abs(Date.parse(owner.start) - start) > 2_000;
  }
  if (otherRun(owner) || !isAlive(owner.pid)) return true;
  const ticks = ticksOf(owner.pid);
  // A program that is busy or was asleep misses its beats, but it has the database open still.
  if (ticks !== "" && owner.ticks !== "") return ticks !== owner.ticks;
  return silent > SILENT_MS;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) !== "ESRCH";
  }
}

/** Takes a dead owner's lock away, unless another was quicker and put its own there. */
async function remove(path: string, text: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch (error) {
    return ignoreMissing(error);
  }
  if ((await readFile(aside, "utf8")) !== text) {
    await link(aside, path).catch((error) => {
      if (systemCode(error) !== "EEXIST") throw error;
    });
  }
  await unlink(aside);
}

function locked(owner: Owner | null): WorkspaceError {
  const who =
    owner === null
      ? "another program"
      : `process ${owner.pid} on ${owner.host}, started ${owner.start}`;
  return new WorkspaceError("SX_WORKSPACE_LOCKED", `The workspace is open already, by ${who}.`, {
    mend: "Use the workbench that is open, or close it and try again.",
  });
}
