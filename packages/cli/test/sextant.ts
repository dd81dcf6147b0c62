import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";

/** The committed command, on the built code, as users run it. */
export const SEXTANT = fileURLToPath(new URL("../bin/sextant.mjs", import.meta.url));
export const SIX_PARTY = fileURLToPath(
  new URL("../../../cases/six-party-talks/case.yaml", import.meta.url),
);
export const PRISONERS = fileURLToPath(
  new URL("../../../cases/library/textbook/prisoners-dilemma.yaml", import.meta.url),
);

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

export interface Surroundings {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export function start(words: readonly string[], { cwd, env }: Surroundings = {}): ChildProcess {
  return spawn(process.execPath, [SEXTANT, ...words], {
    cwd,
    env: { PATH: process.env.PATH, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** Runs a command to its end in a process of its own. */
export function sextant(words: readonly string[], surroundings?: Surroundings): Promise<Ended> {
  return ended(start(words, surroundings));
}

export function ended(child: ChildProcess): Promise<Ended> {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout?.on("data", (bytes: Buffer) => out.push(bytes));
  child.stderr?.on("data", (bytes: Buffer) => err.push(bytes));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) =>
      resolve({
        code,
        signal,
        out: Buffer.concat(out).toString("utf8"),
        err: Buffer.concat(err).toString("utf8"),
      }),
    );
  });
}

/** A folder of its own for the tests of a file, removed after them. */
export function scratch(): (...names: string[]) => string {
  const folder = mkdtempSync(join(tmpdir(), "sextant-cli-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (...names) => join(folder, ...names);
}
