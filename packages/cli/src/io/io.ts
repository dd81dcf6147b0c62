import type { Problem } from "@sextant/case";

/**
 * How a command speaks. Data goes to `write`, everything else to the others; in the main thread they
 * lead to the terminal, in the worker to the main thread.
 */
export interface Io {
  /** Data, to standard output or the file of -o; waits where the reader is slow. */
  write(text: string): Promise<void>;
  /** A second file beside that of -o; it appears together with the first. */
  beside(path: string, text: string): Promise<void>;
  /** A message; left out under --quiet. */
  note(text: string): void;
  /** Warnings and errors of the case; warnings are left out under --quiet. */
  problems(list: readonly Problem[]): void;
  /** The share of the work that is done, from 0 to 1, of what is named. */
  progress(what: string, share: number): void;
  /** Columns of the text. */
  readonly width: number;
  readonly color: boolean;
  /** Whether data goes to a terminal, where a newcomer may be told more. */
  readonly terminal: boolean;
}

/** Writes pieces in chunks of some size, so that a large result is neither one string nor many writes. */
export async function writeAll(io: Io, pieces: Iterable<string>): Promise<void> {
  let waiting: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    if (length >= 65_536) {
      await io.write(waiting.join(""));
      waiting = [];
      length = 0;
    }
  }
  if (length > 0) await io.write(waiting.join(""));
}
