/** How an analysis is asked for and written: one set of forms for every command that makes findings. */
import {
  type Findings,
  findingsLatex,
  findingsMarkdown,
  pictureFile,
  renderCsv,
} from "@sextant/words";
import type { Request } from "../arguments/command.js";
import { Failure } from "../failure.js";
import { type Io, writeAll } from "../io/io.js";
import { text } from "./open-case.js";
import { sectionText, tableText } from "./render.js";
import { unknown } from "./unknown.js";

/** What a command has found, made only in the form that is asked for. */
export interface Found {
  /** The machine form, in pieces, without the last line break. */
  json(): Iterable<string>;
  findings(): Findings;
  /** Follows the text form only: what to try next, in a terminal. */
  next?(): string;
}

/** Writes what was found in the form that --json or --format asks for. */
export async function writeFindings(request: Request, io: Io, found: Found): Promise<void> {
  const format = text(request, "format");
  if (request.values.json === true) {
    if (format !== undefined) {
      throw new Failure(
        "SX_USAGE_OPTION",
        "--json and --format ask for two forms at once.",
        "Give one of them.",
      );
    }
    await writeAll(io, withLineBreak(found.json()));
    return;
  }
  const findings = found.findings();
  if (format === "markdown") await io.write(findingsMarkdown(findings));
  else if (format === "latex") await io.write(findingsLatex(findings));
  else if (format === "csv") {
    await io.write(renderCsv(named(request, "table", findings.tables).table));
  } else if (format === "svg") {
    await io.write(pictureFile(named(request, "picture", findings.pictures)));
  } else {
    await writeAll(io, findingsText(findings, io));
    if (found.next !== undefined && io.terminal) await io.write(found.next());
  }
}

function* findingsText({ sections, tables }: Findings, io: Io): Generator<string> {
  let between = "";
  for (const section of sections) {
    yield between + sectionText(section, io);
    between = "\n";
  }
  for (const { table } of tables) {
    yield between + tableText(table, io);
    between = "\n";
  }
}

function* withLineBreak(pieces: Iterable<string>): Generator<string> {
  yield* pieces;
  yield "\n";
}

/** The table or picture that an option names, or the first. */
function named<T extends { readonly key: string }>(
  request: Request,
  option: "table" | "picture",
  all: readonly T[],
): T {
  const word = text(request, option);
  const found = word === undefined ? all[0] : all.find(({ key }) => key === word);
  if (found !== undefined) return found;
  if (all.length === 0) {
    throw new Failure(
      "SX_USAGE_OPTION",
      `There is no ${option} in what sextant ${request.command} finds here.`,
      option === "picture" ? "Leave out --format svg." : undefined,
    );
  }
  throw unknown(
    "SX_USAGE_OPTION",
    `There is no ${option} "${word}".`,
    word ?? "",
    all.map(({ key }) => key),
  );
}
