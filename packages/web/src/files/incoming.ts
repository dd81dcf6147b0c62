import { type Given, Refused } from "./given.js";
import { readArchive } from "./read-archive.js";

/** A case that is about to be made of files, with what was taken and what was not. */
export interface Incoming {
  /** The name of what was given. */
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly skipped: readonly Skipped[];
  /** Where it was another program's file: what was made of it. */
  readonly imported: Imported | null;
}

export interface Skipped {
  readonly path: string;
  readonly why: "outside" | "kind" | "notText";
}

/** What a file of GMCR+ gave. */
export interface Imported {
  readonly parties: number;
  readonly options: number;
  readonly preferences: number;
  readonly rules: number;
  /** A sentence for each thing that has no counterpart in a case. */
  readonly leftOut: readonly string[];
}

const TEXT = /\.(ya?ml|json|txt|md|csv)$/i;
const HIDDEN = /(^|\/)(\.|__MACOSX\/)/;

/**
 * The case that files make: a case file and what lies in its folder, an archive of one, or a file of
 * GMCR+. The case file is case.yaml, or else the first file that begins as a case does, which is then
 * called so; what stands above its folder is cut off. Texts are kept byte for byte.
 *
 * @throws Refused
 * @example const { files } = await readIncoming(await givenFiles(input.files));
 */
export async function readIncoming(given: readonly Given[]): Promise<Incoming> {
  const [only] = given;
  if (given.length === 1 && /\.gmcr$/i.test(only.path)) return await importGmcr(only);
  if (given.length === 1 && isArchive(only)) {
    const inner = await readArchive(only.path, only.bytes);
    return { ...fromFiles(inner), name: only.path };
  }
  return fromFiles(given);
}

function isArchive({ path, bytes }: Given): boolean {
  return /\.zip$/i.test(path) || (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3);
}

function fromFiles(given: readonly Given[]): Incoming {
  const texts = new Map<string, string>();
  const skipped: Skipped[] = [];
  for (const { path, bytes } of given) {
    if (HIDDEN.test(path)) continue;
    const text = TEXT.test(path) ? decode(bytes) : null;
    if (text === null) skipped.push({ path, why: TEXT.test(path) ? "notText" : "kind" });
    else texts.set(path, text);
  }
  const cases = [...texts].filter(([, text]) => isCase(text)).map(([path]) => path);
  const found = cases.find((path) => /(^|\/)case\.yaml$/.test(path)) ?? cases[0];
  if (found === undefined) {
    const unread = skipped.find(
      ({ path, why }) => why === "notText" && /\.(ya?ml|json)$/i.test(path),
    );
    throw new Refused(unread ? { why: "notText", name: unread.path } : { why: "noCase" });
  }
  const folder = found.slice(0, found.lastIndexOf("/") + 1);
  const files: Record<string, string> = {};
  for (const [path, text] of texts) {
    if (!path.startsWith(folder)) skipped.push({ path, why: "outside" });
    else files[path === found ? "case.yaml" : path.slice(folder.length)] = text;
  }
  return { name: found, files, skipped, imported: null };
}

/** Each step of the first part begins with another sign: so it takes one pass, however long the blanks. */
const isCase = (text: string): boolean =>
  /^\uFEFF?(%YAML[^\n]*\n|---[^\n]*\n|#[^\n]*\n|\s)*("?sextant"?\s*:|\{\s*"sextant"\s*:)/.test(
    text,
  );

/** Keeps a byte order mark, so that files come out as they went in; null where it is no UTF-8. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

async function importGmcr({ path, bytes }: Given): Promise<Incoming> {
  const text = decode(bytes);
  if (text === null) throw new Refused({ why: "notText", name: path });
  // Few open such a file: what reads it is loaded by those who do.
  const { CaseError, importGmcrNoting, writeCase } = await import("@sextant/case");
  const title = path.slice(path.lastIndexOf("/") + 1).replace(/\.gmcr$/i, "");
  try {
    const { document, leftOut } = importGmcrNoting(text, title);
    const { parties, preferences = {}, rules = [] } = document;
    const sum = (counts: readonly number[]): number => counts.reduce((all, n) => all + n, 0);
    return {
      name: path,
      files: { "case.yaml": writeCase(document) },
      skipped: [],
      imported: {
        parties: Object.keys(parties).length,
        options: sum(Object.values(parties).map((p) => Object.keys(p.options ?? {}).length)),
        preferences: sum(
          Object.values(preferences).map((p) => (p.statements ?? p.ranking ?? []).length),
        ),
        rules: rules.length,
        leftOut,
      },
    };
  } catch (error) {
    if (!(error instanceof CaseError)) throw error;
    const [{ message, mend }] = error.problems;
    const told = mend === undefined ? message : `${message} ${mend}`;
    throw new Refused({ why: "problem", name: path, text: told });
  }
}
