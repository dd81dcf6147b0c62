import { basename, extname } from "node:path";
import { importGmcrNoting, readCase, writeCase } from "@sextant/case";
import type { Run } from "../../arguments/command.js";
import { Failure } from "../../failure.js";
import { readText, text } from "../open-case.js";

/** Imports a file of GMCR+. */
export const run: Run = async (request, io) => {
  const [file] = request.operands;
  const extension = extname(file).toLowerCase();
  if (extension === ".nfg" || extension === ".efg") {
    throw new Failure(
      "SX_EXCHANGE_FORMAT",
      `"${file}" is a game of Gambit, which says nothing of options or of who may move where.`,
      "Files of GMCR+ (.gmcr) can be imported; games of Gambit can only be exported.",
    );
  }
  io.progress("Importing", 0);
  const title = text(request, "title") ?? basename(file, extname(file));
  const { document, leftOut } = importGmcrNoting(readText(request, file), title);
  const yaml = writeCase(document);
  // What we write must be a case; if it were not, the fault would be ours and nothing is written.
  readCase("case.yaml", () => new TextEncoder().encode(yaml));
  await io.write(yaml);
  for (const sentence of leftOut) io.note(sentence);
  const output = text(request, "output");
  io.note(
    output === undefined || output === "-"
      ? "Its preferences cite no source yet."
      : `Wrote ${output}. Its preferences cite no source yet. Next: sextant check ${output}, then sextant analyse ${output}`,
  );
  return 0;
};
