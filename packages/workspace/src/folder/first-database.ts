import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

/** Ends with the program that asked for it: what it made by then has a name that nobody uses. */
const PROGRAM = `
process.stdin.on("end", () => process.exit(1)).resume();
const { PGlite } = await import(process.argv[1]);
const database = new PGlite(process.argv[2]);
await database.waitReady;
await database.close();
process.exit(0);
`;

/**
 * Makes an empty database of PGlite in a folder, in a process of its own: to make one takes some
 * 300 MB, which a program that runs for hours would never give back.
 *
 * @throws Error where the process fails, with what it said
 */
export async function makeFirstDatabase(path: string): Promise<void> {
  const pglite = createRequire(import.meta.url).resolve("@electric-sql/pglite");
  const words = ["--input-type=module", "-e", PROGRAM, pathToFileURL(pglite).href, path];
  const child = spawn(process.execPath, words, { stdio: ["pipe", "ignore", "pipe"] });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`The database could not be made: ${said.trim()}`);
}
