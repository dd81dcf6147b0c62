import type { Io } from "../io/io.js";

/** One option of a command; with `value` it takes a value, of that name in the help. */
export interface OptionSpec {
  readonly short?: string;
  readonly value?: string;
  readonly choices?: readonly string[];
  /** A whole number of at least this. */
  readonly atLeast?: number;
  readonly about: string;
}

/** What a command was asked, as plain data: it is also posted to the worker. */
export interface Request {
  readonly command: string;
  readonly operands: readonly string[];
  readonly values: Readonly<Record<string, string | true>>;
}

/** Computes and prints; returns the exit code (0, or 1 where a comparison found differences). */
export type Run = (request: Request, io: Io) => Promise<number>;

export interface Command {
  readonly name: string;
  /** What follows the name in the help, for instance "CASE [STATE]". */
  readonly operands: string;
  readonly least: number;
  readonly most: number;
  /** One line, for the list of commands. */
  readonly about: string;
  /** What a newcomer should know, a paragraph an entry. */
  readonly more: readonly string[];
  readonly options: Readonly<Record<string, OptionSpec>>;
  readonly examples: readonly string[];
  /**
   * Where it runs. In a worker the main thread stays free, so that Ctrl-C ends long work at once and
   * progress is drawn; what only writes a small file needs none.
   */
  readonly thread: "worker" | "main";
  /** Ctrl-C and its like are the command's own affair: it has something to close. */
  readonly endsItself?: true;
  /** Imported only when the command runs, so that starting stays quick. */
  load(): Promise<{ run: Run }>;
}
