import { fileURLToPath } from "node:url";
import { ERRORS, type ProblemCode } from "@sextant/case";
import { type RunningServer, startServer } from "@sextant/server";
import { type CaseFiles, openWorkspace, type Workspace } from "@sextant/workspace";
import type { Request, Run } from "../../arguments/command.js";
import { Failure } from "../../failure.js";
import type { Io } from "../../io/io.js";
import { version } from "../../version.js";
import { text } from "../open-case.js";
import { bringCase, bringFirstCase, filesOfCase } from "./bring-in.js";
import { dataFolder } from "./data-folder.js";
import { keepPort, lastPort } from "./last-address.js";
import { openBrowser } from "./open-browser.js";
import { syncedBy } from "./synced-folder.js";

/** From the built file, in packages/cli/dist/commands/workbench. */
const installed = (path: string): string =>
  fileURLToPath(new URL(`../../../../../${path}`, import.meta.url));

/** Serves until a signal ends it; then closes the workspace. */
export const run: Run = async (request, io) => {
  // What cannot be opened is told before anything is.
  const port = askedPort(request);
  const files = request.operands.length === 0 ? null : filesOfCase(request.operands[0]);
  const ended = endSignal();
  io.progress("Opening the workspace", 0);
  const folder = text(request, "workspace") ?? dataFolder();
  const service = syncedBy(folder);
  if (service !== null) io.note(synced(folder, service));
  const workspace = await inWords(open(request, folder), (code) => running(code, request, folder));
  try {
    const server = await inWords(serve(port, folder, workspace));
    if (!workspace.readOnly) keepPort(folder, server.port);
    try {
      await announce(request, files, io, workspace, server);
      await ended;
    } finally {
      await server.close();
    }
  } finally {
    await workspace.close();
  }
  return 0;
};

/** Said before the folder is opened: what follows may be the first thing that goes wrong. */
const synced = (folder: string, service: string): string =>
  `The workspace ${folder} lies in a folder that ${service} keeps in step with other computers. Such a service copies files while they are written, and may put an older one in their place: choose a folder of this computer alone with --workspace, and save copies of cases as files where they are to be shared.`;

function open(request: Request, folder: string): Promise<Workspace> {
  const databaseUrl = process.env.DATABASE_URL;
  const readOnly = request.values["read-only"] === true;
  if (readOnly && databaseUrl) {
    throw new Failure(
      "SX_USAGE_OPTION",
      "A workspace over a PostgreSQL server cannot be opened for reading only.",
      "Let the server see to it: connect as a user who may only read.",
    );
  }
  return openWorkspace(databaseUrl ? { databaseUrl, folder } : { folder, readOnly });
}

/** The mending where another workbench has the workspace open: its tab, which its cookie lets in. */
function running(code: ProblemCode, { values }: Request, folder: string): string | undefined {
  const port = code === "SX_WORKSPACE_LOCKED" ? lastPort(folder) : null;
  if (port === null) return undefined;
  const address = `http://127.0.0.1:${port}/`;
  if (values["no-open"] !== true) openBrowser(address);
  return `Sextant is running already: go on at ${address} in the browser that it was opened in. For another browser, end it first with Ctrl-C where it runs, and start again.`;
}

/** Null where any will do. */
function askedPort(request: Request): number | null {
  const asked = text(request, "port");
  if (asked === undefined) return null;
  const port = Number(asked);
  if (port <= 65_535) return port;
  throw new Failure("SX_USAGE_OPTION", `There is no port ${port}.`, "Ports end at 65535.");
}

/** On the port asked for, else on that of the last time, else on any that is free. */
async function serve(
  asked: number | null,
  folder: string,
  workspace: Workspace,
): Promise<RunningServer> {
  const last = asked === null ? lastPort(folder) : null;
  if (last === null) return await serveOn(asked ?? 0, workspace);
  try {
    return await serveOn(last, workspace);
  } catch (error) {
    if ((error as { code?: unknown }).code !== "SX_HTTP_PORT") throw error;
    return await serveOn(0, workspace);
  }
}

function serveOn(port: number, workspace: Workspace): Promise<RunningServer> {
  return startServer({
    workspace,
    port,
    library: installed("cases"),
    web: installed("packages/web/dist"),
    version: version(),
    onFault(where, thrown) {
      const name = thrown instanceof Error ? thrown.name : typeof thrown;
      process.stderr.write(`sextant: a fault of Sextant (${name}) in ${where} [SX_INTERNAL]\n`);
      // What was thrown may hold text of a case, so it is shown only where it is asked for.
      if (process.env.SEXTANT_DEBUG && thrown instanceof Error) {
        process.stderr.write(`${thrown.stack}\n`);
      }
    },
  });
}

async function announce(
  { values }: Request,
  files: CaseFiles | null,
  io: Io,
  workspace: Workspace,
  { url, token, library }: RunningServer,
): Promise<void> {
  await inWords(bringFirstCase(workspace, library));
  const id = files === null ? null : await inWords(bringCase(workspace, files));
  const address = `${url}#token=${token}${id === null ? "" : `&/case/${encodeURIComponent(id)}/overview`}`;
  await io.write(`Sextant is ready: ${address}\n`);
  if (values["no-open"] !== true) openBrowser(address);
}

/** Refusals of workspace and server, by their codes of the table, as the command line tells its own. */
async function inWords<T>(
  work: Promise<T>,
  mending: (code: ProblemCode) => string | undefined = () => undefined,
): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof Error) || "problems" in error || error instanceof Failure) throw error;
    const { code, mend } = error as { code?: unknown; mend?: unknown };
    if (typeof code !== "string" || !Object.hasOwn(ERRORS, code)) throw error;
    throw new Failure(
      code as ProblemCode,
      error.message,
      mending(code as ProblemCode) ?? (typeof mend === "string" ? mend : undefined),
    );
  }
}

/** Npm is looked for so often. */
const LOOK_MS = 250;

/**
 * The first signal ends the workbench in good order; a second one at once. A signal to npm, which runs
 * us in a shell, ends both of them and is not passed on: that our parent is gone must do then.
 */
function endSignal(): Promise<void> {
  return new Promise((resolve) => {
    const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
    const parent = process.ppid;
    const byNpm = process.env.npm_lifecycle_event !== undefined;
    const looking = setInterval(() => {
      if (byNpm && process.ppid !== parent) end();
    }, LOOK_MS);
    const end = (): void => {
      clearInterval(looking);
      for (const signal of signals) process.off(signal, end);
      resolve();
    };
    looking.unref();
    for (const signal of signals) process.on(signal, end);
  });
}
