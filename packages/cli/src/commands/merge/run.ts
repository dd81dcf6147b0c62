import { existsSync } from "node:fs";
import {
  mergeSampling,
  readSamplingPart,
  robustness,
  robustnessJson,
  viewNames,
} from "@sextant/case";
import { robustnessFindings } from "@sextant/words";
import type { Run } from "../../arguments/command.js";
import { Failure } from "../../failure.js";
import { CASE_FILE } from "../../io/case-folder.js";
import { writeFindings } from "../findings.js";
import { compileCase, loadCase, readText, text } from "../open-case.js";

/** Reads the parts, checks that they belong together, and says what one run would have said. */
export const run: Run = async (request, io) => {
  const parts = request.operands.map((name, k) => {
    io.progress("Reading the parts", k / request.operands.length);
    return readSamplingPart(name, readText(request, name));
  });
  const loaded = loadCase(request, io, namedCase(text(request, "case")));
  // Of another case a part may name a view that this one has not; then it is refused as foreign.
  const asked = parts[0].part.view;
  const view = compileCase(request, loaded, viewNames(loaded).includes(asked) ? asked : "base");
  const sampling = mergeSampling(view, parts);
  const result = { ...robustness(view, { parts: ["sampling"] }), sampling };
  await writeFindings(request, io, {
    *json() {
      yield JSON.stringify(robustnessJson(result));
    },
    findings: () => robustnessFindings(result),
  });
  return 0;
};

/** The case that --case names, or that of the folder we are in. */
function namedCase(named: string | undefined): string {
  if (named !== undefined) return named;
  if (existsSync(CASE_FILE)) return CASE_FILE;
  throw new Failure(
    "SX_USAGE_ARGUMENT",
    `sextant merge needs the case that the parts were made from, and this folder holds no ${CASE_FILE}.`,
    "Name it: sextant merge PART… --case CASE",
  );
}
