import {
  analyse,
  type CompiledView,
  exportGmcr,
  exportNfg,
  resultsCsvLines,
  statesCsvLines,
} from "@sextant/case";
import type { Request, Run } from "../../arguments/command.js";
import { Failure } from "../../failure.js";
import { type Io, writeAll } from "../../io/io.js";
import { askedConcepts, askedReading, stateOrStatusQuo } from "../find.js";
import { labelsFile, openView, text } from "../open-case.js";

/** Exports a view of a case. */
export const run: Run = async (request, io) => {
  const to = text(request, "to");
  if (to === undefined) {
    throw new Failure(
      "SX_USAGE_OPTION",
      "sextant export needs the format to write.",
      "Give --to gmcr, --to nfg, --to csv or --to results-csv.",
    );
  }
  for (const option of ["from", "labels"]) {
    if (to !== "nfg" && request.values[option] !== undefined) {
      throw new Failure(
        "SX_USAGE_OPTION",
        `--${option} is of use only with --to nfg.`,
        `Leave out --${option}.`,
      );
    }
  }
  const view = openView(request, io);
  io.progress("Exporting", 0);
  if (to === "gmcr") await io.write(exportGmcr(view));
  else if (to === "nfg") await writeNfg(view, request, io);
  else if (to === "csv") await writeAll(io, statesCsvLines(view));
  else await writeResults(view, request, io);
  return 0;
};

async function writeNfg(view: CompiledView, request: Request, io: Io): Promise<void> {
  const from = stateOrStatusQuo(view, text(request, "from"));
  const style = text(request, "labels") === "utf8" ? "utf8" : "ascii";
  const { nfg, labels } = exportNfg(view, from, { labels: style });
  await io.write(nfg);
  const output = text(request, "output");
  if (output === undefined || output === "-") {
    io.note("With -o FILE.nfg, what the labels mean is written beside it as FILE.labels.json.");
    return;
  }
  const beside = labelsFile(output);
  await io.beside(beside, labels);
  io.note(`Wrote ${output}, and what its labels mean to ${beside}`);
}

async function writeResults(view: CompiledView, request: Request, io: Io): Promise<void> {
  const analysis = analyse(view, {
    concepts: askedConcepts(request),
    reading: askedReading(request),
    onProgress: (done, total) => io.progress("Analysing", done / total),
  });
  await writeAll(io, resultsCsvLines(view, analysis.stability.verdicts, analysis.concepts));
}
