import { loopsJson, traceLoops, viewNames } from "@sextant/case";
import { loopsFindings } from "@sextant/words";
import type { Run } from "../../arguments/command.js";
import { writeFindings } from "../findings.js";
import { compileCase, openView, text } from "../open-case.js";

/** Shows the causal map, and asks the models of all views what they say of it. */
export const run: Run = async (request, io) => {
  const view = openView(request, io);
  const further =
    text(request, "view") === undefined && view.document.influences !== undefined
      ? viewNames(view.loaded).filter((name) => name !== view.view)
      : [];
  const others = further.map((name, k) => {
    io.progress("Reading the views", k / further.length);
    return compileCase(request, view.loaded, name);
  });
  const limit = text(request, "limit");
  const loops = traceLoops(view, {
    others,
    ...(limit === undefined ? {} : { limit: Number(limit) }),
    onProgress: (done, total) => io.progress("Following the loops", done / total),
  });
  await writeFindings(request, io, {
    json: () => [JSON.stringify(loopsJson(loops))],
    findings: () => loopsFindings(loops),
  });
  return 0;
};
