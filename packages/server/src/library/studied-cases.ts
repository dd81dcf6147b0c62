/** The studied cases of the installation: folders that hold case.yaml, and single files that are cases. */
import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { folderPathFault, type LoadedCase, MAX_FILE_BYTES, readCase } from "@sextant/case";
import type { CaseFiles } from "@sextant/workspace";
import type { LibraryEntry } from "../api/cases.js";

export interface StudiedCase {
  readonly entry: LibraryEntry;
  /** The files that the case reads, and no others of its folder. */
  readonly files: CaseFiles;
}

/**
 * Reads every case under `root`. Its path is that of its folder, or of its file without the ending:
 * "six-party-talks", "library/textbook/chicken". What does not read as a case is left out.
 */
export function readStudiedCases(root: string): ReadonlyMap<string, StudiedCase> {
  const found = new Map<string, StudiedCase>();
  for (const file of caseFiles(root)) {
    const path = relative(root, file)
      .split(sep)
      .join("/")
      .replace(/(\/case)?\.yaml$/, "");
    const studied = readStudied(file, path);
    if (studied !== null) found.set(path, studied);
  }
  return found;
}

function caseFiles(root: string): string[] {
  const names = readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml") && !name.endsWith(".expected.yaml"))
    .filter((name) => !/(^|[\\/])evidence\.yaml$/.test(name))
    .map((name) => join(root, name));
  // The six-party talks, in a folder of their own, come before the library.
  const depth = (name: string): number => name.split(sep).length;
  return names.sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
}

function readStudied(file: string, path: string): StudiedCase | null {
  const folder = realpathSync(dirname(file));
  const files: Record<string, string> = {};
  const own = relative(dirname(file), file);
  try {
    const loaded = readCase(own, (inside) => {
      if (folderPathFault(inside) !== null) return null;
      const bytes = readInside(folder, inside);
      if (bytes !== null) files[inside === own ? "case.yaml" : inside] = decode(bytes);
      return bytes;
    });
    return { entry: { path, ...about(loaded) }, files };
  } catch {
    return null;
  }
}

function readInside(folder: string, inside: string): Uint8Array | null {
  try {
    const path = realpathSync(join(folder, inside));
    if (!path.startsWith(folder + sep)) return null;
    const stats = statSync(path);
    return stats.isFile() && stats.size <= MAX_FILE_BYTES ? readFileSync(path) : null;
  } catch {
    return null;
  }
}

/** Keeps a byte order mark, so that files come out of the workspace as they went in. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
}

function about({ document, evidence }: LoadedCase): Omit<LibraryEntry, "path"> {
  const { title, question, asOf, study, parties } = document;
  const source = study ?? Object.values(evidence?.sources ?? {})[0]?.title;
  return {
    title,
    ...(question === undefined ? {} : { question }),
    ...(asOf === undefined ? {} : { asOf }),
    parties: Object.keys(parties).length,
    names: Object.fromEntries(Object.entries(parties).map(([key, { name }]) => [key, name])),
    ...(source === undefined ? {} : { source }),
  };
}
