import {
  type CompiledView,
  type LoadedCase,
  type PerspectivesOptions,
  perspectives,
  perspectivesToJson,
} from "@sextant/case";
import { perspectivesFindings } from "@sextant/words";
import type { Request, Run } from "../../arguments/command.js";
import type { Io } from "../../io/io.js";
import { askedReading, findConcept, findParty, findState } from "../find.js";
import { writeFindings } from "../findings.js";
import { caseOperand, compileCase, loadCase, openView, text } from "../open-case.js";

/** Says what the parties believe of one another, and what comes of it. */
export const run: Run = async (request, io) => {
  const named = caseOperand(request);
  const loaded = loadCase(request, io, named);
  const base = openView(request, io, named, loaded);
  const found = perspectives(
    loaded,
    (view) => (view === "base" ? base : compile(request, io, loaded, view)),
    asked(request, io, base),
  );
  const word = text(request, "state");
  const state =
    word === undefined ? null : (found.universe.numbers.get(base)?.[findState(base, word)] ?? null);
  await writeFindings(request, io, {
    json: () => [JSON.stringify(perspectivesToJson(found))],
    findings: () => perspectivesFindings(found, state === null ? {} : { state }),
  });
  return 0;
};

function compile(request: Request, io: Io, loaded: LoadedCase, view: string): CompiledView {
  io.progress(`Finding the states of ${view}`, 0);
  return compileCase(request, loaded, view);
}

function asked(request: Request, io: Io, base: CompiledView): PerspectivesOptions {
  const concept = text(request, "concept");
  const views = text(request, "views");
  const party = partyKey(request, "party", base);
  const about = partyKey(request, "about", base);
  return {
    reading: askedReading(request),
    ...(concept === undefined ? {} : { concept: findConcept(concept) }),
    ...(views === undefined ? {} : { views: views.split(",").map((name) => name.trim()) }),
    ...(party === undefined ? {} : { party }),
    ...(about === undefined ? {} : { about }),
    onProgress: (done, total) => io.progress("Putting perceptions right", done / total),
  };
}

function partyKey(request: Request, option: string, base: CompiledView): string | undefined {
  const word = text(request, option);
  return word === undefined ? undefined : base.parties[findParty(base, word)].key;
}
