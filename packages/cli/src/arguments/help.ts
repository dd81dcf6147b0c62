import type { Command, OptionSpec } from "./command.js";
import { GENERAL } from "./options.js";

/** The help of `sextant` alone. */
export function generalHelp(commands: readonly Command[], width: number): string {
  const column = Math.max(...commands.map(({ name }) => name.length)) + 4;
  return [
    ...wrap(
      "Sextant says why a negotiation is stuck and what would move it, from a case file whose claims cite their sources.",
      width,
    ),
    "",
    "Usage: sextant COMMAND CASE [OPTIONS]",
    "",
    "Commands",
    ...commands.flatMap(({ name, about }) => entry(`  ${name}`, about, column, width)),
    "",
    "Begin",
    ...BEGIN.flatMap(([line, about]) => entry(`  ${line}`, about, 44, width)),
    "",
    ...wrap(
      "CASE is a case file, or a folder that holds case.yaml; it may be left out in such a folder.",
      width,
    ),
    ...wrap(
      "Data goes to standard output, messages to standard error. Exit codes: 0 done, 1 differences found, 64 wrong usage, 65 wrong data, 66 unreadable, 70 a fault of Sextant, 73 cannot write, 75 too large, 130 cancelled.",
      width,
    ),
    "",
    "More: sextant help COMMAND",
    "",
  ].join("\n");
}

const BEGIN = [
  ["sextant new my-case", "write a first case to edit"],
  ["sextant analyse cases/six-party-talks", "see an answer"],
] as const;

/** The help of one command. */
export function commandHelp(command: Command, width: number): string {
  const general = Object.entries(GENERAL);
  return [
    ...wrap(`${command.about[0].toUpperCase()}${command.about.slice(1)}.`, width),
    "",
    `Usage: sextant ${command.name}${command.operands === "" ? "" : ` ${command.operands}`} [OPTIONS]`,
    ...command.more.flatMap((paragraph) => ["", ...wrap(paragraph, width)]),
    ...optionLines("Options", Object.entries(command.options), width),
    ...optionLines("General options", general, width),
    "",
    command.examples.length === 1 ? "Example" : "Examples",
    ...command.examples.map((example) => `  ${example}`),
    "",
  ].join("\n");
}

function optionLines(
  title: string,
  options: readonly (readonly [string, OptionSpec])[],
  width: number,
): string[] {
  if (options.length === 0) return [];
  return [
    "",
    title,
    ...options.flatMap(([name, spec]) =>
      entry(
        `  ${spec.short === undefined ? "   " : `-${spec.short},`} --${name}${spec.value === undefined ? "" : ` ${spec.value}`}`,
        aboutOption(spec),
        27,
        width,
      ),
    ),
  ];
}

function aboutOption({ about, choices = [] }: OptionSpec): string {
  const told = choices.every((choice) => about.includes(choice));
  return told ? about : `${about}: ${choices.join(", ")}`;
}

/** A word and what it means, the meaning in a column of its own. */
function entry(word: string, about: string, column: number, width: number): string[] {
  const lines = wrap(about, Math.max(20, width - column));
  const fits = word.length + 2 <= column;
  return [
    ...(fits ? [] : [word]),
    ...lines.map((line, i) => (i === 0 && fits ? word.padEnd(column) : " ".repeat(column)) + line),
  ];
}

/** Breaks a paragraph into lines of at most `width` columns, between words. */
export function wrap(paragraph: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of paragraph.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
