import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { HeldCase } from "../../src/compute/held-case.js";

const CASES = fileURLToPath(new URL("../../../../cases", import.meta.url));

/** A case as the page's worker holds it, from the text of its files. */
export function hold(files: Readonly<Record<string, string>>, caseFile = "case.yaml"): HeldCase {
  const held = new HeldCase();
  const read = held.read({ kind: "files", id: 1, number: 1, caseFile, files });
  if (read.document === null) throw new Error(JSON.stringify(read.problems));
  return held;
}

/** The six-party talks with their sources. */
export function sixParty(): HeldCase {
  const folder = join(CASES, "six-party-talks");
  const files: Record<string, string> = {};
  const walk = (path: string): void => {
    for (const name of readdirSync(path)) {
      const inner = join(path, name);
      if (statSync(inner).isDirectory()) walk(inner);
      else files[relative(folder, inner)] = readFileSync(inner, "utf8");
    }
  };
  walk(folder);
  return hold(files);
}
