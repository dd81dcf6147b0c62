import { existsSync } from "node:fs";
import { totalmem } from "node:os";
import { dirname, join } from "node:path";
import {
  type CompiledView,
  compileView,
  type LoadedCase,
  MAX_FILE_BYTES,
  readCase,
  viewNames,
} from "@sextant/case";
import type { Request } from "../arguments/command.js";
import { Failure } from "../failure.js";
import { CASE_FILE, openCaseFolder, readNamedFile } from "../io/case-folder.js";
import type { Io } from "../io/io.js";
import { refuseToReplace } from "../io/own-files.js";
import { unknown } from "./unknown.js";

/** Seconds by phase, for --summary. */
export interface Clock {
  /** The seconds since the last call are those of `phase`. */
  lap(phase: string): void;
  readonly seconds: Readonly<Record<string, number>>;
}

export function startClock(): Clock {
  let last = performance.now();
  const seconds: Record<string, number> = {};
  return {
    seconds,
    lap(phase) {
      const now = performance.now();
      seconds[phase] = Math.round(now - last) / 1000;
      last = now;
    },
  };
}

/**
 * Reads the case that a command names. Throws Failure or CaseError; so it does where one of the
 * case's files is the one to write.
 */
export function loadCase(
  request: Request,
  io: Io,
  named = caseOperand(request),
  folder = openCaseFolder(named, MAX_FILE_BYTES),
): LoadedCase {
  io.progress("Reading the case", 0);
  const outputs = outputsOf(request);
  const at = dirname(folder.path);
  return readCase(folder.path, (inside) => {
    refuseToReplace(outputs, join(at, inside), inside);
    return folder.readFile(inside);
  });
}

/** The file that the labels of an exported game are written to, beside the game. */
export function labelsFile(output: string): string {
  return `${output.replace(/\.nfg$/i, "")}.labels.json`;
}

/** The files that a command is asked to write. */
function outputsOf(request: Request): string[] {
  const output = text(request, "output");
  if (output === undefined || output === "-") return [];
  return text(request, "to") === "nfg" ? [output, labelsFile(output)] : [output];
}

/** Compiles the view that --view names; warnings are counted in a message. */
export function openView(
  request: Request,
  io: Io,
  named = caseOperand(request),
  loaded = loadCase(request, io, named),
): CompiledView {
  const wanted = text(request, "view") ?? "base";
  refuseUnknownView(loaded, wanted);
  io.progress("Finding the states", 0);
  const view = compileCase(request, loaded, wanted);
  const warnings = [...loaded.warnings, ...view.warnings].filter(
    ({ severity }) => severity === "warning",
  );
  if (warnings.length > 0) {
    io.note(
      `${warnings.length === 1 ? "One warning" : `${warnings.length} warnings`} about this case; see: sextant check ${named}`,
    );
  }
  return view;
}

/** Compiles a view as the options ask, within this machine's memory. */
export function compileCase(request: Request, loaded: LoadedCase, view: string): CompiledView {
  return compileView(loaded, view, {
    maxStates: statesThatFit(Object.keys(loaded.document.parties).length),
    leaveOutGratuitous: request.values["no-gratuitous"] === true,
  });
}

/** How many states this machine's memory holds: levels, columns, verdicts and values, with room to spare. */
function statesThatFit(parties: number): number {
  const bytesPerState = 14 * parties + 40;
  return Math.min(2 ** 26, Math.floor((0.6 * totalmem()) / bytesPerState));
}

function refuseUnknownView(loaded: LoadedCase, wanted: string): void {
  const known = viewNames(loaded);
  if (!known.includes(wanted)) {
    throw unknown("SX_USAGE_VIEW", `The case has no view "${wanted}".`, wanted, known);
  }
}

/** The first operand, or the folder we are in where it holds a case. */
export function caseOperand({ command, operands }: Request): string {
  if (operands.length > 0) return operands[0];
  if (existsSync(CASE_FILE)) return CASE_FILE;
  throw new Failure(
    "SX_USAGE_ARGUMENT",
    `sextant ${command} needs a case, and this folder holds no ${CASE_FILE}.`,
    `Name a case file or its folder: sextant ${command} CASE`,
  );
}

/** The operands of a command that takes a case and something of it, either of which may be left out. */
export function caseAndRest({
  command,
  operands,
}: Request): [named: string, rest: string | undefined] {
  if (operands.length === 1 && !existsSync(operands[0]) && existsSync(CASE_FILE)) {
    return [CASE_FILE, operands[0]];
  }
  return [caseOperand({ command, operands, values: {} }), operands[1]];
}

/** The value of an option, or undefined where it is not given. */
export function text(request: Request, option: string): string | undefined {
  const value = request.values[option];
  return typeof value === "string" ? value : undefined;
}

/** A text file that the user named, whatever folder it is in. Throws Failure. */
export function readText(request: Request, named: string): string {
  refuseToReplace(outputsOf(request), named, named);
  const bytes = readNamedFile(named, MAX_FILE_BYTES);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Failure("SX_FILE_NOT_UTF8", `"${named}" is not UTF-8 text.`, "Save it as UTF-8.");
  }
}
