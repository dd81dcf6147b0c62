import { analyse, changesJson, compareInputs, compareResults } from "@sextant/case";
import { changesFindings } from "@sextant/words";
import type { Run } from "../../arguments/command.js";
import { writeFindings } from "../findings.js";
import { openView } from "../open-case.js";

/** Says what changed between two cases in the input, and what that did to the results. */
export const run: Run = async (request, io) => {
  const [before, after] = request.operands.map((named) => {
    const view = openView(request, io, named);
    return analyse(view, {
      onProgress: (done, total) => io.progress(`Analysing ${named}`, done / total),
    });
  });
  const [was, is] = [before.view.loaded, after.view.loaded];
  const inputs = compareInputs(was, is);
  const results = compareResults(before, after);
  await writeFindings(request, io, {
    json: () => [JSON.stringify(changesJson(inputs, results))],
    findings: () => changesFindings({ before: was, after: is, inputs, results }),
  });
  return 0;
};
