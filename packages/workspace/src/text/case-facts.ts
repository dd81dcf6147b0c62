import { CaseError, parseText, readCase } from "@sextant/case";
import { encodeUtf8 } from "@sextant/evidence";
import { LONE_SURROGATE } from "./edit-files.js";
import type { FileMap } from "./splice.js";

/** The file that every case has. */
export const CASE_FILE = "case.yaml";

export interface CaseFacts {
  /** The title that the document gives, or null. */
  readonly title: string | null;
  /** hashCase; null where the files do not read as a case without fault. */
  readonly hash: string | null;
}

/**
 * What the workspace keeps of a case's content. Work in progress may break the form of a case (a party
 * without an option, a name that nothing bears): that is saved, with no hash. What cannot be read as
 * YAML at all cannot be edited either, and is refused. Linear in the files.
 *
 * @throws CaseError SX_SYNTAX…, SX_FILE_…
 */
export function caseFacts(files: FileMap): CaseFacts {
  try {
    const loaded = readCase(CASE_FILE, (path) => {
      const text = files.get(path);
      return text === undefined ? null : encodeUtf8(text);
    });
    return { title: shortened(loaded.document.title), hash: loaded.hash };
  } catch (error) {
    if (!(error instanceof CaseError)) throw error;
    const unreadable = error.problems.filter(
      ({ code, severity }) =>
        severity === "error" &&
        (code.startsWith("SX_SYNTAX") ||
          (code.startsWith("SX_FILE_") && code !== "SX_FILE_NOT_FOUND") ||
          (code === "SX_FILE_NOT_FOUND" && !files.has(CASE_FILE))),
    );
    if (unreadable.length > 0) throw new CaseError(unreadable);
    const value = valueAt(files.get(CASE_FILE) ?? "", ["title"]);
    return { title: typeof value === "string" ? shortened(value) : null, hash: null };
  }
}

/** The value at a path of a YAML file; undefined where there is none, or where it cannot be read. */
export function valueAt(text: string, path: readonly (string | number)[]): unknown {
  const { parsed } = parseText(text.replace(/^\uFEFF/, ""), CASE_FILE);
  let value: unknown = parsed?.value;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}

/** Lists of cases need no more of a title. */
const shortened = (title: string): string => clean(title).slice(0, 500);

const LONE_SURROGATES = new RegExp(LONE_SURROGATE, "g");

/** What is kept in a column of text may hold neither NUL nor half of a character. */
export function clean(text: string): string {
  return text.replaceAll("\0", "\uFFFD").replace(LONE_SURROGATES, "\uFFFD");
}
