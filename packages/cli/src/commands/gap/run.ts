import { explainGap, gapJson } from "@sextant/case";
import { gapFindings } from "@sextant/words";
import type { Run } from "../../arguments/command.js";
import { findParty } from "../find.js";
import { writeFindings } from "../findings.js";
import { caseOperand, openView } from "../open-case.js";

/** Says what the gap between two parties consists of. */
export const run: Run = async (request, io) => {
  const { operands } = request;
  const named = caseOperand({ ...request, operands: operands.slice(0, -2) });
  const view = openView(request, io, named);
  const [first, second] = operands.slice(-2).map((word) => findParty(view, word));
  const gap = explainGap(view, first, second, {
    onProgress: (done, total) => io.progress("Counting the other way", done / total),
  });
  await writeFindings(request, io, {
    json: () => [JSON.stringify(gapJson(gap))],
    findings: () => gapFindings(gap),
  });
  return 0;
};
