import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const file = (folder: string): string => join(folder, "workbench.json");

/**
 * The port that the workbench over a workspace had last; null where there was none. The same one is
 * tried again, so that an address that a browser remembers, and what it keeps under that address (the
 * appearance, the language, changes that could not be sent), stays good from one start to the next.
 */
export function lastPort(folder: string): number | null {
  try {
    const { port } = JSON.parse(readFileSync(file(folder), "utf8")) as { port?: unknown };
    return Number.isInteger(port) && Number(port) > 0 && Number(port) <= 65_535
      ? Number(port)
      : null;
  } catch {
    return null;
  }
}

/** Where it cannot be kept, the next start takes any port that is free. */
export function keepPort(folder: string, port: number): void {
  try {
    writeFileSync(file(folder), `${JSON.stringify({ port })}\n`, { mode: 0o600 });
  } catch {
    // A folder that cannot be written, or that a database server makes superfluous.
  }
}
