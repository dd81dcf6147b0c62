import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { outgoingTrap } from "./outgoing.js";

const COMMAND = fileURLToPath(new URL("../../../packages/cli/bin/sextant.mjs", import.meta.url));
export const CASES = fileURLToPath(new URL("../../../cases", import.meta.url));

/** A workbench that runs as users run it: the built command, in a process of its own. */
export interface Workbench {
  /** "http://127.0.0.1:PORT/" */
  readonly url: string;
  /** What it printed: works once. */
  readonly address: string;
  readonly child: ChildProcess;
  readonly workspace: string;
  /**
   * What it wrote to standard error, and to standard output, so far. The former also tells of whatever
   * its process asked of anybody else (outgoing.ts): it must be empty at the end.
   */
  errors(): string;
  output(): string;
  /** Ends it as Ctrl-C does. Rejects, as `kill` does, where its process asked anybody for anything. */
  stop(): Promise<void>;
  /** Ends it as a failing machine does. */
  kill(): Promise<void>;
}

export interface WorkbenchOptions {
  /** A case file or folder to open. */
  readonly open?: string;
  /** A folder that is kept by the caller; without it, one that is removed at the end. */
  readonly workspace?: string;
  /** More options of the command: ["--read-only"]. */
  readonly words?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** A command that the workbench is started under: its program, and words before ours. */
  readonly under?: readonly [string, ...string[]];
}

/** A workbench that has been started and need not be ready yet: it can be killed while it opens. */
export interface Starting {
  readonly child: ChildProcess;
  /** Rejects where it ends before it is ready, with what it wrote to standard error. */
  readonly ready: Promise<Workbench>;
  kill(): Promise<void>;
}

export async function startWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  return await beginWorkbench(options).ready;
}

export function beginWorkbench(options: WorkbenchOptions = {}): Starting {
  const own = options.workspace === undefined;
  const workspace = options.workspace ?? mkdtempSync(join(tmpdir(), "sextant-browser-"));
  const words = [
    ...(options.open === undefined ? [] : [options.open]),
    ...(options.words ?? []),
    "--no-open",
  ];
  const [program, ...before] = [...(options.under ?? []), process.execPath];
  const child = spawn(
    program,
    [...before, COMMAND, "workbench", ...words, "--workspace", workspace],
    {
      env: {
        PATH: process.env.PATH,
        ...options.env,
        NODE_OPTIONS: [outgoingTrap(), options.env?.NODE_OPTIONS ?? ""].join(" ").trim(),
      },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  let errors = "";
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    errors += text;
  });
  const closed = once(child, "close");
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal);
    await closed;
    if (own) rmSync(workspace, { recursive: true, force: true });
    const asked = /OUTGOING .*/.exec(errors);
    if (asked !== null) throw new Error(`The server asked somebody else: ${asked[0]}`);
  };
  const ready = new Promise<Workbench>((resolve, reject) => {
    child.stdout.once("data", (bytes: Buffer) => {
      const address = bytes
        .toString("utf8")
        .replace(/^Sextant is ready: /, "")
        .trim();
      resolve({
        url: address.slice(0, address.indexOf("#")),
        address,
        child,
        workspace,
        errors: () => errors,
        output: () => output,
        stop: () => end("SIGTERM"),
        kill: () => end("SIGKILL"),
      });
    });
    closed.then(() => reject(new Error(`The workbench ended: ${errors}`)), reject);
  });
  return { child, ready, kill: () => end("SIGKILL") };
}
