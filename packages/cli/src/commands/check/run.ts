import { checkCase, ERRORS, type Problem } from "@sextant/case";
import type { Request, Run } from "../../arguments/command.js";
import { endingOf } from "../../ending.js";
import { type Io, writeAll } from "../../io/io.js";
import { problemText } from "../../io/report-problems.js";
import { caseOperand, loadCase } from "../open-case.js";

const NOTES_OF_A_KIND = 2;

/** Checks a case; its problems are the data of this command. */
export const run: Run = async (request, io) => {
  const named = caseOperand(request);
  const problems = findProblems(request, named, io);
  const count = (severity: Problem["severity"]): number =>
    problems.filter((problem) => problem.severity === severity).length;
  const errors = count("error");
  if (request.values.json === true) {
    await io.write(
      `${JSON.stringify({ file: named, errors, warnings: count("warning"), notes: count("note"), problems: problems.map(asPrinted) })}\n`,
    );
  } else {
    await writeAll(io, listed(problems, request.values.all === true));
    io.note(summary(named, errors, count("warning"), count("note")));
  }
  const first = problems.find(({ severity }) => severity === "error");
  return first === undefined ? 0 : ERRORS[first.code].exit;
};

/** What it is about is in its words already; the form of what is printed stays as it is. */
function asPrinted({ with: _with, view: _view, ...problem }: Problem): Problem {
  return problem;
}

function findProblems(request: Request, named: string, io: Io): readonly Problem[] {
  try {
    const loaded = loadCase(request, io, named);
    io.progress("Checking", 0);
    return checkCase(loaded);
  } catch (error) {
    const ending = endingOf(error);
    // What is wrong with the file is data here; what keeps it from being read is not.
    if (ending.kind === "problems" && ending.problems[0].place !== null) return ending.problems;
    throw error;
  }
}

/** Errors and warnings all, notes a few of a kind: they tell what is so, not what is wrong. */
function* listed(problems: readonly Problem[], all: boolean): Generator<string> {
  const told = new Map<string, number>();
  const left = new Map<string, number>();
  for (const problem of problems) {
    const before = told.get(problem.code) ?? 0;
    if (all || problem.severity !== "note" || before < NOTES_OF_A_KIND) {
      told.set(problem.code, before + 1);
      yield problemText(problem);
    } else left.set(problem.code, (left.get(problem.code) ?? 0) + 1);
  }
  for (const [code, count] of left) {
    yield `note: ${count} more of this kind; --all shows them. [${code}]\n`;
  }
}

function summary(named: string, errors: number, warnings: number, notes: number): string {
  const parts = [
    [errors, "error"],
    [warnings, "warning"],
    [notes, "note"],
  ] as const;
  const told = parts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}${count === 1 ? "" : "s"}`);
  if (told.length === 0) return `${named}: nothing wrong and nothing doubtful.`;
  return `${named}: ${told.join(", ")}.${errors === 0 ? " It can be analysed as it is." : ""}`;
}
