import { parseArgs } from "node:util";
import { Failure } from "../failure.js";
import type { Command, OptionSpec, Request } from "./command.js";
import { nearest } from "./nearest.js";
import { GENERAL } from "./options.js";

/** What the command line asks: a command to run, or help or the version to show. */
export type Asked =
  | { readonly kind: "version" }
  | { readonly kind: "help"; readonly command: Command | null }
  | { readonly kind: "run"; readonly command: Command; readonly request: Request };

/**
 * Reads the words after `sextant`. Options may stand anywhere; `--` ends them. Throws Failure
 * (exit 64) for a word it does not know, with the word that was probably meant.
 */
export function parse(words: readonly string[], commands: readonly Command[]): Asked {
  const at = words.findIndex((word) => !word.startsWith("-"));
  if (at === -1) return parseWithoutCommand(words);
  const command = findCommand(words[at], commands);
  const specs = { ...command.options, ...GENERAL };
  const { operands, values } = readOptions([...words.slice(0, at), ...words.slice(at + 1)], specs, {
    where: `sextant ${command.name}`,
  });
  if (values.help) return { kind: "help", command };
  if (values.version) return { kind: "version" };
  if (command.name === "help") {
    const topic = operands[0];
    return { kind: "help", command: topic === undefined ? null : findCommand(topic, commands) };
  }
  if (operands.length < command.least || operands.length > command.most) {
    throw new Failure(
      "SX_USAGE_ARGUMENT",
      operands.length < command.least
        ? `sextant ${command.name} needs ${command.operands}.`
        : `sextant ${command.name} does not know what to do with "${operands[command.most]}".`,
      `Write: sextant ${command.name} ${command.operands}; more with sextant help ${command.name}.`,
    );
  }
  return { kind: "run", command, request: { command: command.name, operands, values } };
}

function parseWithoutCommand(words: readonly string[]): Asked {
  const { values } = readOptions(words, GENERAL, { where: "sextant" });
  if (values.version) return { kind: "version" };
  return { kind: "help", command: null };
}

/** The command of a name; `analyze` is accepted for `analyse`. */
export function findCommand(name: string, commands: readonly Command[]): Command {
  const wanted = name === "analyze" ? "analyse" : name;
  const found = commands.find((command) => command.name === wanted);
  if (found !== undefined) return found;
  const meant = nearest(
    name,
    commands.map((command) => command.name),
  );
  throw new Failure(
    "SX_USAGE_COMMAND",
    `There is no command "${name}".`,
    meant === undefined
      ? "See the commands with: sextant help"
      : `Did you mean: sextant ${meant}? See the commands with: sextant help`,
  );
}

function readOptions(
  words: readonly string[],
  specs: Readonly<Record<string, OptionSpec>>,
  { where }: { where: string },
): { operands: string[]; values: Record<string, string | true> } {
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(
      Object.entries(specs).map(([name, spec]) => [
        name,
        {
          type: spec.value === undefined ? ("boolean" as const) : ("string" as const),
          ...(spec.short === undefined ? {} : { short: spec.short }),
        },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const operands: string[] = [];
  const values: Record<string, string | true> = {};
  for (const token of tokens) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind !== "option") continue;
    const spec = Object.hasOwn(specs, token.name) ? specs[token.name] : undefined;
    if (spec === undefined) throw unknownOption(token.rawName, words[token.index], specs, where);
    values[token.name] = readValue(token.rawName, spec, token.value, token.inlineValue === true);
  }
  return { operands, values };
}

function readValue(
  written: string,
  spec: OptionSpec,
  value: string | undefined,
  inline: boolean,
): string | true {
  if (spec.value === undefined) {
    if (value !== undefined) {
      throw new Failure("SX_USAGE_OPTION", `${written} takes no value.`, `Write ${written} alone.`);
    }
    return true;
  }
  const missing = value === undefined || (!inline && value.length > 1 && value.startsWith("-"));
  if (missing || value === "") {
    const values = spec.choices === undefined ? "" : ` It may be ${spec.choices.join(", ")}.`;
    throw new Failure(
      "SX_USAGE_OPTION",
      `${written} needs a value.`,
      `Write ${written} ${spec.value}.${values}`,
    );
  }
  if (spec.choices !== undefined && !spec.choices.includes(value)) {
    const meant = nearest(value, spec.choices);
    throw new Failure(
      "SX_USAGE_OPTION",
      `${written} does not know "${value}".`,
      `${meant === undefined ? "" : `Did you mean ${meant}? `}It may be ${spec.choices.join(", ")}.`,
    );
  }
  if (spec.atLeast !== undefined && !(/^\d{1,9}$/.test(value) && Number(value) >= spec.atLeast)) {
    throw new Failure(
      "SX_USAGE_OPTION",
      `${written} needs a whole number of at least ${spec.atLeast}, not "${value}".`,
    );
  }
  return value;
}

function unknownOption(
  written: string,
  word: string,
  specs: Readonly<Record<string, OptionSpec>>,
  where: string,
): Failure {
  if (/^-[YN-]+$/.test(word)) {
    return new Failure(
      "SX_USAGE_OPTION",
      `"${word}" looks like an option.`,
      `To give a pattern that begins with a dash, write -- before it: ${where} … -- ${word}`,
    );
  }
  const meant = nearest(written.replace(/^-+/, ""), Object.keys(specs));
  return new Failure(
    "SX_USAGE_OPTION",
    `${where} has no option ${written}.`,
    `${meant === undefined ? "" : `Did you mean --${meant}? `}See its options with: ${where} --help`,
  );
}
