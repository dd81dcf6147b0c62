import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chownSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";

/** A PostgreSQL server of a test: in a temporary folder, on a Unix socket, with fsync on unless it is set. */
export interface TestServer {
  /** The address of a new, empty database; `on` is a folder, of another disk say, that its tables are to lie in. */
  newDatabase(options?: { readonly on: string }): Promise<string>;
  stop(): Promise<void>;
}

/** PostgreSQL refuses to run as root: then it runs as the user `postgres`. */
function user(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const id = (flag: string): number =>
    Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}

export interface ServerSettings {
  /** Settings of the server, "fsync=off". */
  readonly settings?: readonly string[];
  /** Words before the server's program: what it is started under. */
  readonly under?: readonly string[];
}

export async function startServer(
  programs: string,
  { settings = [], under = [] }: ServerSettings = {},
): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), "sextant-pg-"));
  const as = user() ?? {};
  if ("uid" in as) chownSync(folder, as.uid, as.gid);
  const data = join(folder, "data");
  execFileSync(
    join(programs, "initdb"),
    ["-D", data, "-U", "sextant", "-A", "trust", "-E", "UTF8", "--locale=C", "-N"],
    { ...as, cwd: folder, stdio: "ignore" },
  );
  const [program, ...words] = [...under, join(programs, "postgres")];
  const server = spawn(
    program,
    [
      ...words,
      ...["-D", data, "-k", folder, "-c", "listen_addresses=", "-c", "fsync=on"],
      ...settings.flatMap((setting) => ["-c", setting]),
    ],
    { ...as, cwd: folder, stdio: "ignore" },
  );
  const address = (database: string): string =>
    `postgresql://sextant@${encodeURIComponent(folder)}/${database}`;
  const stop = async (): Promise<void> => {
    await ended(server);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await ready(address("postgres"));
  } catch (error) {
    await stop();
    throw error;
  }
  let made = 0;
  return {
    newDatabase: async (options) => {
      const name = `case${++made}`;
      if (options === undefined) await run(address("postgres"), `create database ${name}`);
      else {
        if ("uid" in as) chownSync(options.on, as.uid, as.gid);
        const folder = options.on.replaceAll("'", "''");
        await run(address("postgres"), `create tablespace ${name} location '${folder}'`);
        await run(address("postgres"), `create database ${name} tablespace ${name}`);
      }
      return address(name);
    },
    stop,
  };
}

async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const end = new Promise((resolve) => server.once("exit", resolve));
  // SIGQUIT: at once, without waiting for connections.
  server.kill("SIGQUIT");
  await end;
}

async function ready(address: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await run(address, "select 1");
      return;
    } catch (error) {
      if (tries > 200) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

export async function run(address: string, query: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    const answer = await client.query(query);
    return answer.rows;
  } finally {
    await client.end();
  }
}
