import {
  type CompiledView,
  ROBUSTNESS_PARTS,
  type RobustnessPart,
  robustness,
  robustnessJson,
} from "@sextant/case";
import type { RadiusConcept } from "@sextant/engine";
import { robustnessFindings } from "@sextant/words";
import type { Request, Run } from "../../arguments/command.js";
import { Failure } from "../../failure.js";
import { findOutcome, requireStates } from "../find.js";
import { writeFindings } from "../findings.js";
import { openView, text } from "../open-case.js";
import { unknown } from "../unknown.js";
import { isShard, partText, sampling } from "./sampling.js";

const WORK: Readonly<Record<RobustnessPart | "swaps", string>> = {
  unknown: "Judging with unknown orders",
  strength: "Judging by strength",
  statements: "Changing statements one at a time",
  swaps: "Changing several statements",
  sampling: "Drawing samples",
};

/** Says how far the verdicts rest on guesses. */
export const run: Run = async (request, io) => {
  const parts = askedParts(request);
  const view = openView(request, io);
  if (isShard(request)) {
    await io.write(partText(sampling(view, request, io), request));
    return 0;
  }
  const combinations = text(request, "combinations");
  const found = robustness(view, {
    parts,
    concepts: askedConcepts(request),
    outcomes: askedOutcomes(view, request),
    combinations: combinations === undefined ? undefined : Number(combinations),
    onProgress: (part, done, total) => io.progress(WORK[part], done / total),
  });
  const result = found.parts.includes("sampling")
    ? { ...found, sampling: sampling(view, request, io) }
    : found;
  await writeFindings(request, io, {
    *json() {
      yield JSON.stringify(robustnessJson(result));
    },
    findings: () => robustnessFindings(result),
  });
  return 0;
};

/** --parts, in the order of the page; undefined where all are meant. */
function askedParts(request: Request): RobustnessPart[] | undefined {
  const words = listed(request, "parts");
  if (words === undefined) return undefined;
  for (const word of words) {
    if (!ROBUSTNESS_PARTS.some((part) => part === word)) {
      throw unknown("SX_USAGE_OPTION", `There is no part "${word}".`, word, ROBUSTNESS_PARTS);
    }
  }
  return ROBUSTNESS_PARTS.filter((part) => words.includes(part));
}

function askedConcepts(request: Request): RadiusConcept[] | undefined {
  const word = text(request, "concept");
  return word === undefined ? undefined : [word === "nash" ? "nash" : "seq"];
}

function askedOutcomes(view: CompiledView, request: Request): number[] | undefined {
  const words = listed(request, "outcome");
  if (words === undefined) return undefined;
  const found = words.map((word) => {
    const outcome = findOutcome(view, word);
    if (outcome !== null) {
      requireStates(view, outcome);
      return outcome;
    }
    throw unknown(
      "SX_USAGE_OPTION",
      `The case has no outcome "${word}".`,
      word,
      view.outcomes.map(({ key }) => key),
    );
  });
  return view.outcomes.flatMap((_, k) => (found.includes(k) ? [k] : []));
}

/** The words of an option that takes a list; a list of nothing is refused. */
function listed(request: Request, option: string): string[] | undefined {
  const list = text(request, option);
  if (list === undefined) return undefined;
  const words = list.split(",").map((word) => word.trim());
  if (words.every((word) => word === "")) {
    throw new Failure("SX_USAGE_OPTION", `--${option} names nothing.`, "Leave it out for all.");
  }
  return words.filter((word) => word !== "");
}
