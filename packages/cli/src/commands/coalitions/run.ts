import { analyseCoalitions, type CompiledView, coalitionsToJson } from "@sextant/case";
import type { CoalitionConcept } from "@sextant/engine";
import { coalitionsFindings } from "@sextant/words";
import type { Request, Run } from "../../arguments/command.js";
import { Failure } from "../../failure.js";
import { findParty, findState } from "../find.js";
import { writeFindings } from "../findings.js";
import { openView, text } from "../open-case.js";

/** Says what parties acting together would do. */
export const run: Run = async (request, io) => {
  const concepts = askedConcepts(request);
  const view = openView(request, io);
  const state = text(request, "state");
  const result = analyseCoalitions(view, {
    concepts,
    coalitions: askedCoalitions(request, view),
    pareto: request.values.pareto === true,
    ...(state === undefined ? {} : { state: findState(view, state) }),
    allStates: request.values["all-states"] === true,
    onProgress: (done, total) => io.progress("Asking the coalitions", done / total),
  });
  await writeFindings(request, io, {
    *json() {
      yield JSON.stringify(coalitionsToJson(result));
    },
    findings: () => coalitionsFindings(result),
  });
  return 0;
};

function askedConcepts(request: Request): CoalitionConcept[] {
  const concept = text(request, "concept");
  const opponents = text(request, "opponents");
  const cseq = opponents === "single" ? "cseq-single" : "cseq";
  if (concept === undefined) return ["cnash", cseq];
  if (concept === "cseq") return [cseq];
  if (opponents !== undefined)
    throw new Failure(
      "SX_USAGE_OPTION",
      `--opponents says who answers in CSEQ, and --concept asks for ${concept} only.`,
      "Leave out --opponents, or ask for --concept cseq.",
    );
  return [concept as CoalitionConcept];
}

/** --coalition: party keys, or names, with commas; several coalitions with a slash. */
function askedCoalitions(request: Request, view: CompiledView): string[][] | undefined {
  return text(request, "coalition")
    ?.split("/")
    .map((members) =>
      members
        .split(",")
        .map((word) => word.trim())
        .filter((word) => word !== "")
        .map((word) => view.parties[findParty(view, word)].key),
    );
}
