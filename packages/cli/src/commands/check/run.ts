import { checkCase, type Problem } from "@sextant/case";
import type { Run } from "../../arguments/command.js";
import { endingOf } from "../../ending.js";
import { writeAll } from "../../io/io.js";
import { problemText } from "../../io/report-problems.js";
import { caseOperand, loadCase } from "../open-case.js";

/** Checks a case; its problems are the data of this command. */
export const run: Run = async (request, io) => {
  const named = caseOperand(request);
  const problems = findProblems(named, io);
  const count = (severity: Problem["severity"]): number =>
    problems.filter((problem) => problem.severity === severity).length;
  const errors = count("error");
  if (request.values.json === true) {
    await io.write(
      `${JSON.stringify({ file: named, errors, warnings: count("warning"), notes: count("note"), problems })}\n`,
    );
  } else {
    await writeAll(io, problems.map(problemText));
    io.note(summary(named, errors, count("warning"), count("note")));
  }
  return errors > 0 ? 65 : 0;
};

function findProblems(named: string, io: Parameters<Run>[1]): readonly Problem[] {
  try {
    const loaded = loadCase(named, io);
    io.progress("Checking", 0);
    return checkCase(loaded);
  } catch (error) {
    const ending = endingOf(error);
    // What is wrong with the file is data here; what keeps it from being read is not.
    if (ending.kind === "problems" && ending.problems[0].place !== null) return ending.problems;
    throw error;
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
