import {
  type Analysis,
  analyse,
  type CompiledView,
  jsonChunks,
  resultsCsvLines,
  summaryJson,
} from "@sextant/case";
import { type Concept, SEQUENTIAL_CONCEPTS } from "@sextant/engine";
import { renderLatex, renderMarkdown, stabilityTable } from "@sextant/words";
import type { Request, Run } from "../../arguments/command.js";
import { Failure } from "../../failure.js";
import { type Io, writeAll } from "../../io/io.js";
import { askedConcepts, askedMixed, askedReading } from "../find.js";
import { caseOperand, loadCase, openView, readText, startClock, text } from "../open-case.js";
import { tableText } from "../render.js";
import { compareWithFile } from "./against.js";
import { answerText } from "./answer-text.js";
import { summaryText } from "./summary-text.js";

const MOST_STATES_FOR_SIM = 1 << 16;

/** Analyses a view of a case and prints what was asked. */
export const run: Run = async (request, io) => {
  refuseContradictions(request);
  const concepts = askedConcepts(request);
  const table = text(request, "against");
  const published = table === undefined ? undefined : readText(request, table);
  const clock = startClock();
  const named = caseOperand(request);
  const loaded = loadCase(request, io, named);
  clock.lap("read");
  const view = openView(request, io, named, loaded);
  clock.lap("compile");
  const analysis = analyse(view, {
    concepts: concepts ?? conceptsForPeople(view, request, io),
    mixed: askedMixed(view, request),
    reading: askedReading(request),
    onProgress: (done, total) => io.progress("Analysing", done / total),
  });
  clock.lap("analyse");
  io.progress("Writing", 0);
  if (table !== undefined && published !== undefined) {
    return compareWithFile(analysis, table, published, request.values.json === true, io);
  }
  if (request.values.summary === true) {
    const summary = summaryJson(analysis, clock.seconds);
    const json = request.values.json === true;
    await io.write(json ? `${JSON.stringify(summary)}\n` : summaryText(summary, io));
  } else if (request.values.json === true) {
    await writeAll(io, jsonChunks(analysis));
  } else {
    await writeAll(io, inWords(analysis, request, named, io));
  }
  return 0;
};

/**
 * SIM looks at all combinations of the parties' improvements, so that in a large model it takes far
 * longer than all the others; the answer in words does not rest on it. The machine form has it.
 */
function conceptsForPeople(
  view: CompiledView,
  { values }: Request,
  io: Io,
): readonly Concept[] | undefined {
  if (values.json === true || view.states.count <= MOST_STATES_FOR_SIM) return undefined;
  if (view.model.form === "option") {
    io.note(
      "SIM is left out, since it would take long in so large a model; ask for it with --concepts sim.",
    );
  }
  return SEQUENTIAL_CONCEPTS;
}

function inWords(analysis: Analysis, request: Request, named: string, io: Io): Iterable<string> {
  switch (text(request, "format")) {
    case undefined:
      return answerText(analysis, named, request.values.full === true, io);
    case "csv":
      return resultsCsvLines(analysis.view, analysis.stability.verdicts, analysis.concepts);
    case "latex":
      return [renderLatex(stabilityTable(analysis))];
    case "markdown":
      return [renderMarkdown(stabilityTable(analysis))];
    default:
      return [tableText(stabilityTable(analysis), io)];
  }
}

function refuseContradictions({ values }: Request): void {
  const forms = (["json", "format"] as const).filter((name) => values[name] !== undefined);
  if (forms.length > 1) {
    throw new Failure(
      "SX_USAGE_OPTION",
      "--json and --format ask for two forms at once.",
      "Give one of them.",
    );
  }
  for (const other of ["summary", "against", "full"] as const) {
    if (values[other] !== undefined && values.format !== undefined) {
      throw new Failure(
        "SX_USAGE_OPTION",
        `--${other} has no use for --format.`,
        "Leave --format out; --json gives the machine form.",
      );
    }
  }
  if (values.summary !== undefined && values.against !== undefined) {
    throw new Failure(
      "SX_USAGE_OPTION",
      "--summary and --against ask for two things at once.",
      "Give one of them.",
    );
  }
}
