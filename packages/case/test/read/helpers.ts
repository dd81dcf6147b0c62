import { CaseError, type LoadedCase, type Problem, readCase } from "../../src/index.js";

/** Two parties with one option each; six lines, so that what is appended begins at line 7. */
export const BASE = `sextant: 1
title: Talks
parties:
  a: { name: A, options: { x: Gives way } }
  b:
    { name: B, options: { y: { name: Holds out, reversible: false } } }
`;

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Reads a case from memory; other files by name. */
export function read(
  content: string | Uint8Array,
  files: Readonly<Record<string, string | Uint8Array>> = {},
): LoadedCase {
  const all: Record<string, string | Uint8Array> = { ...files, "case.yaml": content };
  return readCase("talks/case.yaml", (path) => {
    const file = Object.hasOwn(all, path) ? all[path] : null;
    return typeof file === "string" ? bytes(file) : file;
  });
}

/** The problems of a case that is refused. */
export function refused(
  content: string | Uint8Array,
  files: Readonly<Record<string, string | Uint8Array>> = {},
): readonly Problem[] {
  try {
    read(content, files);
  } catch (error) {
    if (error instanceof CaseError) return error.problems;
    throw error;
  }
  throw new Error("The case was accepted.");
}

/** "CODE line:column" of each problem that makes a case refused. */
export function faults(
  content: string | Uint8Array,
  files: Readonly<Record<string, string | Uint8Array>> = {},
): string[] {
  return refused(content, files).map(
    ({ code, place }) => `${code} ${place ? `${place.line}:${place.column}` : "-"}`,
  );
}
