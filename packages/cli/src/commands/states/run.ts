import {
  type Analysis,
  analyse,
  type CompiledView,
  stateJson,
  statesCsvLines,
} from "@sextant/case";
import { renderMarkdown, statesTable } from "@sextant/words";
import type { Run } from "../../arguments/command.js";
import { Failure } from "../../failure.js";
import { writeAll } from "../../io/io.js";
import { askedReading } from "../find.js";
import { openView, text } from "../open-case.js";
import { tableText } from "../render.js";
import { askedStates } from "./asked.js";

/** A table of more rows than this is for a spreadsheet. */
const ROWS_FOR_PEOPLE = 40;

/** Lists states. */
export const run: Run = async (request, io) => {
  const json = request.values.json === true;
  const format = text(request, "format") ?? "table";
  if (json && text(request, "format") !== undefined) {
    throw new Failure(
      "SX_USAGE_OPTION",
      "--json and --format ask for two forms at once.",
      "Give one of them.",
    );
  }
  const view = openView(request, io);
  const asked = askedStates(view, request);
  const analysis = analyse(view, {
    concepts: asked.concepts,
    reading: askedReading(request),
    onProgress: (done, total) => io.progress("Analysing", done / total),
  });
  const all = inOrderOfIds(view).filter(asked.fits(analysis));
  const limit = Number(
    text(request, "limit") ?? (format === "table" && !json ? ROWS_FOR_PEOPLE : 0),
  );
  const states = limit === 0 ? all : all.slice(0, limit);
  if (json) await writeAll(io, jsonLines(analysis, states, all.length));
  else if (format === "csv") await writeAll(io, statesCsvLines(view, states));
  else {
    const table = statesTable(view, { states, total: all.length });
    await io.write(format === "markdown" ? renderMarkdown(table) : tableText(table, io));
    if (all.length === 0) io.note("No state fits.");
  }
  return 0;
};

function* jsonLines(
  analysis: Analysis,
  states: readonly number[],
  total: number,
): Generator<string> {
  const { view } = analysis;
  yield `{"case":${JSON.stringify({ title: view.document.title, hash: view.loaded.hash })},"view":${JSON.stringify(view.view)},"options":${JSON.stringify(view.options.map(({ key }) => key))},"total":${total},"states":[`;
  for (const [i, s] of states.entries()) {
    yield `${i === 0 ? "" : ","}${JSON.stringify(stateJson(analysis, s))}`;
  }
  yield "]}\n";
}

function inOrderOfIds({ states }: CompiledView): number[] {
  const order = Array.from({ length: states.count }, (_, s) => s);
  return order.sort((a, b) => states.id(a) - states.id(b));
}
