import {
  type Analysis,
  analyse,
  type CompiledView,
  MAX_FILE_BYTES,
  viewNames,
} from "@sextant/case";
import {
  briefHtml,
  FURTHER,
  FURTHER_WORK,
  type Further,
  furtherFindings,
  STATES_FOR_ALL,
  shortBriefHtml,
} from "@sextant/report";
import type { Request, Run } from "../../arguments/command.js";
import { Failure } from "../../failure.js";
import { type CaseFolder, openCaseFolder } from "../../io/case-folder.js";
import { askedReading } from "../find.js";
import { caseOperand, compileCase, loadCase, openView, text } from "../open-case.js";
import { unknown } from "../unknown.js";

/** Writes the page. */
export const run: Run = async (request, io) => {
  const output = text(request, "output");
  if (output === undefined && io.terminal) {
    throw new Failure(
      "SX_USAGE_OPTION",
      "A web page is of little use in a terminal.",
      "Say where to write it, for instance: -o page.html",
    );
  }
  const short = request.values.short === true;
  if (short && text(request, "further") !== undefined) {
    throw new Failure(
      "SX_USAGE_OPTION",
      "One page has no room for further analyses.",
      "Leave out --short, or --further.",
    );
  }
  const named = caseOperand(request);
  const folder = openCaseFolder(named, MAX_FILE_BYTES);
  const loaded = loadCase(request, io, named, folder);
  const reading = askedReading(request);
  const names = viewNames(loaded);
  const analysed = (view: CompiledView, what: string) =>
    analyse(view, { reading, onProgress: (done, total) => io.progress(what, done / total) });
  const analysis = analysed(openView(request, io, named, loaded), "Analysing");
  const written = async (page: string): Promise<number> => {
    await io.write(page);
    if (output !== undefined && output !== "-") {
      io.note(`Wrote ${output}; open it in a browser. It needs no network.`);
    }
    return 0;
  };
  if (short) return written(shortBriefHtml(analysis));
  // How the answer differs in other eyes is told on the page of the base only.
  const others = analysis.view.view === "base" ? names.filter((name) => name !== "base") : [];
  const views = others.map((name) =>
    analysed(compileCase(request, loaded, name), `Analysing ${name}`),
  );
  const findings = furtherFindings(
    { analysis, others: views },
    askedFurther(request, analysis),
    (step, share) => io.progress(FURTHER_WORK[step], share),
  );
  io.progress("Writing the page", 0);
  const { evidence } = loaded.document;
  const page = briefHtml(analysis, {
    views,
    findings,
    sourceText: (path) => textOf(folder, path),
    ...(evidence === undefined ? {} : { evidenceText: textOf(folder, evidence) ?? undefined }),
  });
  return written(page);
};

/** --further, or all of them where the model is not too large. */
function askedFurther(request: Request, { view }: Analysis): readonly Further[] {
  const list = text(request, "further");
  if (list === undefined) return view.states.count <= STATES_FOR_ALL ? FURTHER : [];
  if (list === "none") return [];
  return list.split(",").map((word) => {
    const found = FURTHER.find((name) => name === word.trim());
    if (found !== undefined) return found;
    throw unknown("SX_USAGE_OPTION", `There is no analysis "${word}".`, word, [...FURTHER, "none"]);
  });
}

function textOf(folder: CaseFolder, path: string): string | null {
  const bytes = folder.readFile(path);
  return bytes === null ? null : new TextDecoder("utf-8").decode(bytes);
}
