import type { OptionSpec } from "./command.js";

/** Options that every command understands. */
export const GENERAL: Readonly<Record<string, OptionSpec>> = {
  help: { short: "h", about: "show this help" },
  version: { about: "show the version" },
  quiet: { short: "q", about: "no messages and no progress on stderr, save errors" },
  "no-color": { about: "no colours (so does the variable NO_COLOR)" },
};

const OUTPUT: OptionSpec = {
  short: "o",
  value: "FILE",
  about: "write to this file instead of standard output; an existing file is kept",
};
const FORCE: OptionSpec = { about: "with -o: replace an existing file" };
export const WRITING = { output: OUTPUT, force: FORCE };

export const JSON_OPTION: OptionSpec = { about: "print JSON" };

export const VIEW: OptionSpec = {
  value: "NAME",
  about: "a view of the case, for instance seen-from-moscow (default: base)",
};

export const READING: OptionSpec = {
  value: "NAME",
  choices: ["legal-sequences", "each-opponent-once"],
  about:
    "how opponents may answer: legal-sequences, in which no party moves twice in a row (default), or each-opponent-once, as GMCR+ reads it",
};

export const NO_GRATUITOUS: OptionSpec = {
  about: "leave out improvements that add to a smaller one a change of no use to the mover",
};

export const CONCEPTS_OPTION: OptionSpec = {
  value: "LIST",
  about: "stability concepts, with commas: nash,gmr,smr,seq,sseq,sim (default: all)",
};

export const WIDTH: OptionSpec = {
  value: "COLUMNS",
  atLeast: 40,
  about: "width of the text (default: the terminal's, else 80)",
};

/** The options of every command that makes findings (commands/findings.ts). */
export const FINDINGS_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  format: {
    value: "FORMAT",
    choices: ["text", "csv", "markdown", "latex", "svg"],
    about:
      "how to print it: text (default), one table as csv, all as markdown or latex, a picture as svg",
  },
  table: { value: "KEY", about: "with --format csv: which table (default: the first)" },
  picture: { value: "KEY", about: "with --format svg: which picture (default: the first)" },
  json: JSON_OPTION,
  width: WIDTH,
  ...WRITING,
};
