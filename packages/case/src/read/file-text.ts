import { decodeUtf8 } from "@sextant/evidence";
import type { Place, Problem } from "../problem.js";

/** Largest case or evidence file, in bytes. Callers should look at a file's size before they read it. */
export const MAX_FILE_BYTES = 8 * 1024 * 1024;

/** What YAML calls not printable (section 5.1), except halves of surrogate pairs. */
const UNPRINTABLE = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/;
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

export type FileText =
  | { readonly text: string; readonly problem: null }
  | { readonly text: null; readonly problem: Problem };

/** The text of a file, without a byte order mark; or in words why it cannot be one. */
export function fileText(bytes: Uint8Array, file: string): FileText {
  const refuse = (
    code: Problem["code"],
    place: Place | null,
    message: string,
    mend: string,
  ): FileText => ({ text: null, problem: { code, severity: "error", place, message, mend } });

  if (bytes.length > MAX_FILE_BYTES) return { text: null, problem: tooLarge(file, bytes.length) };
  const decoded = decodeUtf8(bytes);
  if (!decoded.ok) {
    const utf16 = bytes.length > 1 && (bytes[0] ^ bytes[1]) === 1 && bytes[0] >= 0xfe;
    return refuse(
      "SX_FILE_NOT_UTF8",
      placeAt(file, decoded.before, decoded.before.length),
      `The file is not valid UTF-8 at byte ${decoded.offset + 1}${utf16 ? "; it seems to be UTF-16" : ""}.`,
      "Save the file as UTF-8.",
    );
  }
  const text = decoded.text.replace(/^\uFEFF/, "");
  const unprintable = UNPRINTABLE.exec(text);
  if (unprintable) {
    return refuse(
      "SX_FILE_CONTROL_CHARACTER",
      placeAt(file, text, unprintable.index),
      `The file holds the control character ${codePointName(unprintable[0])}.`,
      "Delete it; it is not visible in most editors.",
    );
  }
  if (text.trim() === "") {
    return refuse("SX_FILE_EMPTY", placeAt(file, text, 0), "The file is empty.", STARTER);
  }
  return { text, problem: null };
}

const STARTER = "`sextant new` writes a commented case to start from.";

/** The refusal of a file by its size alone, so that a huge one need not be read. */
export function tooLarge(file: string, bytes: number): Problem {
  return {
    code: "SX_FILE_TOO_LARGE",
    severity: "error",
    place: { file, line: 1, column: 1 },
    message: `The file has ${megabytes(bytes)} MB; a case or evidence file may have ${megabytes(MAX_FILE_BYTES)} MB.`,
    mend: "Keep documents in files of their own and name them under `sources`.",
  };
}

const megabytes = (bytes: number): string => {
  const whole = bytes / (1024 * 1024);
  return whole >= 100 ? String(Math.round(whole)) : String(Math.ceil(whole * 10) / 10);
};

/** Characters that an escape such as "\u0000" may have brought in: what is wrong, or null. */
export function characterFault(
  text: string,
): { code: "SX_FILE_CONTROL_CHARACTER" | "SX_FILE_LONE_SURROGATE"; message: string } | null {
  const unprintable = UNPRINTABLE.exec(text);
  if (unprintable) {
    return {
      code: "SX_FILE_CONTROL_CHARACTER",
      message: `The text holds the control character ${codePointName(unprintable[0])}.`,
    };
  }
  const lone = LONE_SURROGATE.exec(text);
  if (lone) {
    return {
      code: "SX_FILE_LONE_SURROGATE",
      message: `The text holds ${codePointName(lone[0])}, which is half of a surrogate pair and no character.`,
    };
  }
  return null;
}

function codePointName(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** Line and column of a UTF-16 offset, both from 1. */
export function placeAt(file: string, text: string, offset: number): Place {
  const start = offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
  let line = 1;
  for (let i = text.indexOf("\n"); i >= 0 && i < start; i = text.indexOf("\n", i + 1)) line++;
  return { file, line, column: offset - start + 1 };
}
