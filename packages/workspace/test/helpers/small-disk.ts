import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A disk of its own and of a size that can be filled: a file system in memory. */
export interface SmallDisk {
  /** Where it is for programs that are started under it. */
  readonly path: string;
  /** Words before such a program; none where everybody sees the disk. */
  readonly under: readonly string[];
  /** Fills it to its last block, until there is room again. */
  fill(): void;
  makeRoom(): void;
  /** From now on it can only be read. */
  freeze(): Promise<void>;
  remove(): void;
}

const NEEDED =
  "a file system of its own: run it as root, or let users have namespaces of their own (unshare and nsenter of util-linux; where AppArmor forbids it: sysctl kernel.apparmor_restrict_unprivileged_userns=0)";

/**
 * A small disk; null, said aloud, where there can be none. Root mounts it for all; whoever is not root has
 * it in a namespace of their own, which Linux gives to anybody. Where CI=true it must be had on Linux.
 */
export async function smallDisk(what: string, megabytes: number): Promise<SmallDisk | null> {
  const disk = process.platform === "linux" ? await made(megabytes) : null;
  if (disk !== null) return disk;
  if (process.platform === "linux" && process.env.CI === "true") {
    throw new Error(`The test of ${what} needs ${NEEDED}.`);
  }
  console.warn(`NOT TESTED: ${what}, which needs Linux and ${NEEDED}.`);
  return null;
}

async function made(megabytes: number): Promise<SmallDisk | null> {
  const path = mkdtempSync(join(tmpdir(), "sextant-disk-"));
  const mount = ["mount", "-t", "tmpfs", "-o", `size=${megabytes}m`, "tmpfs", path];
  if (process.getuid?.() === 0 && run(mount)) {
    return {
      ...on(path, path, []),
      freeze: async () => {
        if (!run(["mount", "-o", "remount,ro", path])) throw new Error("Not frozen.");
      },
      remove: () => {
        run(["umount", path]);
        rmSync(path, { recursive: true, force: true });
      },
    };
  }
  const holder = await held(path, mount);
  if (holder === null) {
    rmSync(path, { recursive: true, force: true });
    return null;
  }
  // Not as its root: a PostgreSQL server would refuse to run.
  const under = [
    "nsenter",
    `--target=${holder.pid}`,
    "--user",
    "--mount",
    "--preserve-credentials",
  ];
  return {
    ...on(path, `/proc/${holder.pid}/root${path}`, under),
    freeze: async () => {
      const frozen = once(holder.stdout as NodeJS.ReadableStream, "data");
      holder.stdin?.write("freeze\n");
      await frozen;
    },
    remove: () => {
      // With its last process the namespace goes, and the disk with it.
      holder.kill("SIGKILL");
      rmSync(path, { recursive: true, force: true });
    },
  };
}

const run = ([program, ...words]: readonly string[]): boolean =>
  spawnSync(program, words, { stdio: "ignore" }).status === 0;

/** Mounts, and makes the mount readable only where it is told to; ends with the test. */
const HOLDER =
  '"$@" && echo mounted && read -r _ && mount -o remount,ro "$0" && echo frozen && read -r _';

/** A process that holds a namespace in which something is mounted; null where that is not allowed. */
function held(path: string, mount: readonly string[]): Promise<ChildProcess | null> {
  const child = spawn(
    "unshare",
    [
      ...["--user", "--mount", "--map-current-user", "--keep-caps"],
      ...["sh", "-c", HOLDER, path, ...mount],
    ],
    { stdio: ["pipe", "pipe", "ignore"] },
  );
  return new Promise((resolve) => {
    child.on("error", () => resolve(null));
    child.on("exit", () => resolve(null));
    child.stdout.once("data", () => resolve(child));
  });
}

/** `seen` is where the test itself sees the disk. */
function on(
  path: string,
  seen: string,
  under: readonly string[],
): Omit<SmallDisk, "freeze" | "remove"> {
  const ballast = join(seen, "ballast");
  return {
    path,
    under,
    fill() {
      const { bavail, bsize } = statfsSync(seen);
      writeFileSync(ballast, Buffer.alloc(bavail * bsize));
      if (statfsSync(seen).bavail !== 0) throw new Error("The disk is not full.");
    },
    makeRoom: () => rmSync(ballast),
  };
}
